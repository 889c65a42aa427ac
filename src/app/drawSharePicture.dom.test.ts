import { describe, expect, it } from 'vitest';
import { tellIn } from '../../test/telling.ts';
import { locales } from '../facts/types.ts';
import { loadGround } from '../ground/ground.ts';
import { crossingNameForms } from '../i18n/names.ts';
import { estimateTextWidth } from '../ui/textWidth.ts';
import { drawSharePicture } from './drawSharePicture.tsx';

const ground = await loadGround();

async function draw(locale: (typeof locales)[number], crossing: string | null) {
  const telling = await tellIn(locale);
  const markup = drawSharePicture(crossing, { ...telling, ground });
  const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  // The words stand beside the map, which is a picture of its own within this one.
  const words = [...svg.children].filter(({ tagName }) => tagName === 'text');
  return { ...telling, svg, words, text: words.map(({ textContent }) => textContent).join(' ') };
}

describe.each(locales)('the picture for sharing in %s', (locale) => {
  it('says of a crossing both names, status, since when and as of when', async () => {
    const { facts, svg, text, words, translate } = await draw(locale, 'mucibaba');
    expect(['width', 'height'].map((name) => svg.getAttribute(name))).toEqual(['1200', '630']);
    const { names } = facts.crossings.find(({ id }) => id === 'mucibaba') ?? {};
    const forms = names ? crossingNameForms(names, locale) : [];
    expect(forms).toHaveLength(2);
    const sizes = forms.map((form) =>
      words.find(({ textContent }) => textContent === form.text)?.getAttribute('font-size'),
    );
    expect(sizes).toEqual(['56', '56']);
    for (const said of [translate('status.interim'), '28', '2013', '21', '2026']) expect(text).toContain(said);
  });

  it.each([null, 'merdare'])(
    'carries the asterisk and its whole footnote, and who drew the ground: %s',
    async (crossing) => {
      const { facts, text, translate } = await draw(locale, crossing);
      expect(text).toMatch(/(Kosov|Косов)\p{L}+\*/u);
      expect(text).toContain(facts.dataset.footnote);
      expect(text).toContain(translate('map.attribution'));
    },
  );

  it('says of all six what they come to', async () => {
    const { text, svg, translate } = await draw(locale, null);
    expect(text).toContain(translate('app.headline', { completed: 2, all: '6' }));
    expect(text).toContain(`${translate('status.completed')}: 2`);
    expect(svg.querySelectorAll('circle[r="20"]')).toHaveLength(0);
  });

  it('lets no words run over the edge or into one another', async () => {
    for (const crossing of [null, 'jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba']) {
      const { words } = await draw(locale, crossing);
      const lines = words.map((word) => {
        const [x = 0, y = 0, fontSize = 0] = ['x', 'y', 'font-size'].map((name) => Number(word.getAttribute(name)));
        const width = estimateTextWidth(word.textContent ?? '', fontSize, word.getAttribute('font-weight') === '600');
        return { text: word.textContent, x, y, fontSize, right: x + width };
      });
      for (const { text, x, right } of lines) expect(right, text ?? '').toBeLessThan(x < 600 ? 640 : 1180);
      const column = lines.filter(({ x }) => x > 600).sort((a, b) => a.y - b.y);
      for (const [index, { text, y, fontSize }] of column.entries()) {
        const above = column[index - 1];
        if (above) expect(y - above.y, `${above.text} ↔ ${text}`).toBeGreaterThanOrEqual(fontSize * 1.05);
      }
    }
  });
});
