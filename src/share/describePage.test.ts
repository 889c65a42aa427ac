import { describe, expect, it } from 'vitest';
import { tellIn } from '../../test/telling.ts';
import { type Facts, type Locale, locales } from '../facts/types.ts';
import { listPages, type Page } from '../state/pages.ts';
import { describePage } from './describePage.ts';

const page = (lang: Locale, choices: Partial<Page> = {}): Page => ({ lang, crossing: null, view: 'map', ...choices });

/** The facts with other spans of status at one crossing. */
function withStatus(facts: Facts, id: string, status: Facts['crossings'][number]['status']): Facts {
  return {
    ...facts,
    crossings: facts.crossings.map((crossing) => (crossing.id === id ? { ...crossing, status } : crossing)),
  };
}

describe('the description of a page', () => {
  it.each<[Locale, string, string]>([
    [
      'en',
      'Merdare / Merdarë · Six Crossings',
      'Merdare / Merdarë, crossing point between Kosovo* and Serbia: permanent facility completed, since October 2020. Data as of 21 November 2026.',
    ],
    [
      'sq',
      'Merdarë / Merdare · Gjashtë pikat e kalimit',
      'Merdarë / Merdare, pikë kalimi ndërmjet Kosovës* dhe Serbisë: objekti i përhershëm i përfunduar, që nga tetori 2020. Të dhënat: 21 nëntor 2026.',
    ],
    [
      'sr-Latn',
      'Merdare / Merdarë · Šest prelaza',
      'Merdare / Merdarë, prelaz između Kosova* i Srbije: stalni objekat završen, od oktobra 2020. Stanje podataka: 21. novembra 2026.',
    ],
    [
      'sr-Cyrl',
      'Мердаре / Merdarë · Шест прелаза',
      'Мердаре / Merdarë, прелаз између Косова* и Србије: стални објекат завршен, од октобра 2020. Стање података: 21. новембра 2026.',
    ],
  ])('of a crossing in %s says its status, since when, and as of when', async (locale, title, description) => {
    expect(describePage(page(locale, { crossing: 'merdare' }), await tellIn(locale))).toMatchObject({
      title,
      description,
    });
  });

  it('of all six says what they come to, from the facts', async () => {
    const telling = await tellIn('en');
    expect(describePage(page('en'), telling)).toMatchObject({
      title: 'Six Crossings',
      fullTitle: 'Six Crossings: the common crossing points between Kosovo* and Serbia since 2011',
      description: expect.stringMatching(/^2 of 6 permanent facilities completed\. The six .* 21 November 2026\.$/),
    });
    const facts = withStatus(telling.facts, 'merdare', []);
    expect(describePage(page('en'), { ...telling, facts }).description).toMatch(/^1 of 6 /);
  });

  it('says when a status was last reported, where that is long ago, and nothing where nobody knows', async () => {
    const telling = await tellIn('en');
    const describeWith = (status: Parameters<typeof withStatus>[2]) =>
      describePage(page('en', { crossing: 'merdare' }), {
        ...telling,
        facts: withStatus(telling.facts, 'merdare', status),
      }).description;
    const span = { value: 'building', from: '2017', lastReported: '2018-08', sources: [], confidence: 'low' } as const;
    expect(describeWith([span])).toContain(': permanent facility being built, last reported August 2018. Data');
    expect(describeWith([])).toContain(': status unknown. Data');
  });

  it('of the table is not that of all six, whatever is chosen beside it', async () => {
    const telling = await tellIn('en');
    const table = describePage(page('en', { view: 'table', crossing: 'merdare' }), telling);
    expect(table.title).toBe('Table · Six Crossings');
    expect(table.description).toContain('in one table');
    expect(table.description).not.toContain('Merdar');
  });

  it.each(locales)('is one of its own on every page, short, with an asterisk, and well closed: %s', async (locale) => {
    const telling = await tellIn(locale);
    const pages = listPages(telling.facts.crossings.map(({ id }) => id)).filter(({ lang }) => lang === locale);
    const descriptions = pages.map((each) => describePage(each, telling));
    expect(new Set(descriptions.map(({ title }) => title)).size).toBe(12);
    expect(new Set(descriptions.map(({ description }) => description)).size).toBe(12);
    for (const { description, pictureText, fullTitle } of descriptions) {
      expect(description.length).toBeLessThanOrEqual(165);
      for (const text of [description, pictureText, fullTitle]) {
        expect(text).toMatch(/Kosov\p{L}*\*|Косов\p{L}*\*/u);
        expect(text).not.toMatch(/(Kosov|Косов)\p{L}*(?![\p{L}*])/u);
        expect(text).not.toMatch(/\.\.|,\.| {2}|undefined/);
      }
      expect(description).toMatch(/\.$/);
    }
  });
});
