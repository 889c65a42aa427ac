import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSeeds } from './check/seeds.ts';
import type { DeckSeeds } from './deckSchema.ts';
import { loadDeck, loadFacts } from './load.ts';
import { resolveDeck, resolveFacts } from './resolve.ts';
import type { Seeds } from './schema.ts';
import { locales } from './types.ts';

const folder = join(import.meta.dirname, '../../seeds');
const report = checkSeeds(folder);
const seeds = report.seeds as Seeds;
const deck = report.deck as DeckSeeds;

describe('the facts as a locale reads them', () => {
  it.each([
    ['en', 'Belgrade', 'Mučibaba', 'Muçibabë'],
    ['sq', 'Beogradi', 'Mučibaba', 'Muçibabë'],
    ['sr-Latn', 'Beograd', 'Mučibaba', 'Muçibabë'],
    ['sr-Cyrl', 'Београд', 'Мучибаба', 'Muçibabë'],
  ] as const)('%s', (locale, start, sr, sq) => {
    const facts = resolveFacts(seeds, locale);
    expect(facts.agreement.readings[0]?.text.startsWith(start)).toBe(true);
    expect(facts.crossings.at(-1)?.names).toEqual({ sq, sr });
  });

  it('hold text in that language alone, at every depth', () => {
    for (const locale of locales) {
      const text = JSON.stringify(resolveFacts(seeds, locale));
      expect(text).not.toMatch(/"en":/);
      if (locale !== 'sr-Cyrl') expect(text.match(/[^"]*\p{Script=Cyrillic}[^"]*/gu) ?? []).toEqual([]);
    }
  });

  it('keep everything else as authored', () => {
    const facts = resolveFacts(seeds, 'sr-Latn');
    const [crossing, authored] = [facts.crossings[0], seeds.crossings[0]];
    expect(crossing?.position.longitude).toBe(authored?.position.longitude);
    expect(crossing?.status.map(({ from, value, sources }) => ({ from, value, sources }))).toEqual(
      authored?.status.map(({ from, value, sources }) => ({ from, value, sources })),
    );
    expect(facts.sources.map(({ id, url }) => [id, url])).toEqual(seeds.sources.map(({ id, url }) => [id, url]));
    expect(facts.sources.some(({ date }) => date === null)).toBe(true);
  });

  it('do not touch the seeds', () => {
    const before = JSON.stringify(seeds);
    for (const locale of locales) resolveFacts(seeds, locale);
    expect(JSON.stringify(seeds)).toBe(before);
  });

  it.each(locales)('are what the page loads: %s', async (locale) => {
    expect(await loadFacts(locale)).toEqual(JSON.parse(JSON.stringify(resolveFacts(seeds, locale))));
  });
});

describe('the deck as a locale reads it', () => {
  it.each([
    ['en', 'Brnjak / Bërnjak'],
    ['sq', 'Bërnjak / Brnjak'],
    ['sr-Latn', 'Brnjak / Bërnjak'],
    ['sr-Cyrl', 'Брњак / Bërnjak'],
  ] as const)('%s', (locale, start) => {
    const { steps } = resolveDeck(deck, locale);
    expect(steps.find(({ id }) => id === 'brnjak')?.title.slice(0, start.length)).toBe(start);
    if (locale !== 'sr-Cyrl') expect(JSON.stringify(steps)).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it.each(locales)('is what the page loads: %s', async (locale) => {
    expect(await loadDeck(locale)).toEqual(JSON.parse(JSON.stringify(resolveDeck(deck, locale))));
  });

  it('is no part of the facts', async () => {
    const facts = await loadFacts('en');
    expect(Object.keys(facts)).not.toContain('deck');
    expect(JSON.stringify(facts)).not.toContain(deck.steps[0]?.notes.text.en.slice(0, 40));
  });
});
