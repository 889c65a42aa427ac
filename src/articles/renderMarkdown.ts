import { Marked, type Tokens } from 'marked';
import type { Translate } from '../i18n/translate.tsx';
import { escapeText } from '../share/markup.ts';

/** Stands for the asterisk behind Kosovo, which to Markdown would be emphasis. */
const asterisk = '\uE000';
const footnoted = /(Kosov\p{L}*|Косов\p{L}*)\*/gu;
const writeAsterisks = (text: string) => text.replaceAll(asterisk, '*');

export type Heading = { readonly id: string; readonly text: string };
export type RenderedText = {
  /** The heading of the whole, and its first paragraph: what others show of it. Without markup. */
  readonly title: string;
  readonly description: string;
  /** Its parts, in order. */
  readonly parts: readonly Heading[];
  /** All but the title, as markup. */
  readonly html: string;
};

type Surroundings = {
  readonly translate: Translate;
  /** The address of a path below the site's root, from the page. */
  readonly link: (path: string) => string;
  /** Where the site is said to lie in code to be copied; such addresses lead into the site itself in an example. */
  readonly site: string;
};

/** The code of an example as it stands in our own page: its addresses ours, no style, which our policy forbids. */
function showLive(code: string, { site, link }: Surroundings): string {
  return code.replaceAll(site, link('')).replace(/ style="[^"]*"/g, '');
}

/**
 * An article's Markdown as markup. Raw HTML is left out; a link without a scheme is a path below the site's root,
 * one to `lang:sq` says the language of its text; code
 * marked `html live` is shown, and below it what it makes.
 */
export function renderMarkdown(markdown: string, surroundings: Surroundings): RenderedText {
  const { translate, link } = surroundings;
  const parts: Heading[] = [];
  const plain = new Marked();
  const toPlain = (tokens: Tokens.Generic['tokens']) =>
    writeAsterisks(plain.Parser.parseInline(tokens ?? [], { renderer: new plain.TextRenderer() as never }));
  let title = '';
  let description = '';
  const label = (id: 'article.example' | 'article.table') =>
    escapeText(translate(id, { part: parts.at(-1)?.text ?? title }));
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const text = toPlain(tokens);
        if (depth === 1) {
          title = text;
          return '';
        }
        const content = this.parser.parseInline(tokens);
        if (depth > 2) return `<h${depth}>${content}</h${depth}>\n`;
        const id = `part-${parts.length + 1}`;
        parts.push({ id, text });
        return `<h2 id="${id}">${content}</h2>\n`;
      },
      paragraph({ tokens }: Tokens.Paragraph) {
        const isFirst = description === '';
        if (isFirst) description = toPlain(tokens);
        return `<p${isFirst ? ' class="lede"' : ''}>${this.parser.parseInline(tokens)}</p>\n`;
      },
      table(token: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], name: 'th' | 'td') =>
          `<tr>${cells
            .map(
              ({ tokens }) =>
                `<${name}${name === 'th' ? ' scope="col"' : ''}>${this.parser.parseInline(tokens)}</${name}>`,
            )
            .join('')}</tr>`;
        const rows = token.rows.map((cells) => row(cells, 'td')).join('\n');
        return `<div class="table" role="region" aria-label="${label('article.table')}" tabindex="0"><table>
<thead>${row(token.header, 'th')}</thead>
<tbody>${rows}</tbody></table></div>\n`;
      },
      code({ text, lang }: Tokens.Code) {
        const code = writeAsterisks(text);
        const pasted = lang?.startsWith('html') ? ' class="pasted"' : '';
        const shown = `<pre tabindex="0"${pasted}><code>${escapeText(code)}</code></pre>\n`;
        if (lang !== 'html live') return shown;
        return `${shown}<div class="live" role="group" aria-label="${label('article.example')}">${showLive(code, surroundings)}</div>\n`;
      },
      codespan: ({ text }: Tokens.Codespan) => `<code>${escapeText(writeAsterisks(text))}</code>`,
      html: () => '',
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        const language = /^lang:([\w-]+)$/.exec(href)?.[1];
        if (language) return `<span lang="${language}">${text}</span>`;
        if (href.startsWith('#')) return `<a href="${escapeText(href)}">${text}</a>`;
        if (href.startsWith('mailto:')) return `<a href="${escapeText(href)}">${text}</a>`;
        if (/^https:/.test(href)) return `<a href="${escapeText(href)}" rel="noopener">${text}</a>`;
        return `<a href="${escapeText(link(href))}">${text}</a>`;
      },
    },
  });
  const html = marked
    .parse(markdown.replace(footnoted, `$1${asterisk}`), { async: false })
    .replaceAll(
      asterisk,
      `<a class="asterisk" href="#footnote-status" aria-label="${escapeText(translate('footnote.link'))}">*</a>`,
    );
  return { title, description, parts, html };
}
