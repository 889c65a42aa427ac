import { describe, expect, it } from 'vitest';
import { tellIn } from '../../test/telling.ts';
import { loadMessages } from '../i18n/translate.tsx';
import { renderMarkdown } from './renderMarkdown.ts';

async function render(markdown: string) {
  const { translate } = await tellIn('en');
  await loadMessages('articles');
  return renderMarkdown(markdown, { translate, link: (path) => `../${path}`, site: 'https://maps.example.org/' });
}

describe('a text', () => {
  it('has a title, a first paragraph that tells what it is, and parts', async () => {
    const text = await render('# On Kosovo*\n\nWhat *Kosovo** is.\n\n## A & b\n\nMore.\n\n### Within\n\n## C');
    expect(text.title).toBe('On Kosovo*');
    expect(text.description).toBe('What Kosovo* is.');
    expect(text.parts).toEqual([
      { id: 'part-1', text: 'A & b' },
      { id: 'part-2', text: 'C' },
    ]);
    expect(text.html).toContain('<h2 id="part-1">A &amp; b</h2>');
    expect(text.html).toContain('<h3>Within</h3>');
  });

  it('leads from every asterisk to the footnote, and takes none for emphasis', async () => {
    const { html } = await render('# T\n\nKosovo* and **the north of Kosovo*** and “Косова*”.');
    expect(
      html.match(/<a class="asterisk" href="#footnote-status" aria-label="footnote on the name">\*<\/a>/g),
    ).toHaveLength(3);
    expect(html).not.toContain('<em>');
    expect(html).toContain('<strong>the north of Kosovo<a');
  });

  it('lets no markup in, and leads out only by https', async () => {
    const { html } = await render(
      '# T\n\n<b onclick="x">raw</b> [in](en/table/) [out](https://example.org/?a&b) [on](#part-1) [Merdarë](lang:sq) [w](mailto:a@b.example)',
    );
    expect(html).not.toContain('onclick');
    expect(html).toContain('<a href="../en/table/">in</a>');
    expect(html).toContain('<a href="https://example.org/?a&amp;b" rel="noopener">out</a>');
    expect(html).toContain('<a href="#part-1">on</a>');
    expect(html).toContain('<a href="mailto:a@b.example">w</a>');
    expect(html).toContain('<span lang="sq">Merdarë</span>');
  });

  it('shows what a live example makes: the same code, from our own site, without styles', async () => {
    const { html } = await render(
      '# T\n\n## One\n\n```html live\n<iframe src="https://maps.example.org/embed/en/?a=1&amp;b=2" title="Kosovo*" style="border:0"></iframe>\n```',
    );
    expect(html).toContain(
      'src=&quot;https://maps.example.org/embed/en/?a=1&amp;amp;b=2&quot; title=&quot;Kosovo*&quot; style=',
    );
    expect(html).toContain('<pre tabindex="0" class="pasted">');
    expect(html).toContain(
      '<div class="live" role="group" aria-label="Example: One"><iframe src="../embed/en/?a=1&amp;b=2" title="Kosovo*"></iframe></div>',
    );
  });

  it('has tables that can be scrolled by keyboard, named after their part', async () => {
    const { html } = await render('# T\n\n## Words\n\n| a | b |\n|---|---|\n| `c` | **d** |');
    expect(html).toContain('role="region" aria-label="Table: Words" tabindex="0"');
    expect(html).toContain('<th scope="col">a</th>');
    expect(html).toContain('<td><code>c</code></td><td><strong>d</strong></td>');
  });
});
