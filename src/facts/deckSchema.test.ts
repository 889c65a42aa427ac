import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { cameraLimits, layerIds, panels } from '../state/parameters.ts';
import { fillCounts } from './counts.ts';
import { deckFileSchema } from './deckSchema.ts';
import { loadDeck, loadFacts } from './load.ts';
import { type Deck, type Facts, type Locale, locales } from './types.ts';
import { deckPanels } from './vocabulary.ts';

const loaded = new Map<Locale, { deck: Deck; facts: Facts }>();

beforeAll(async () => {
  for (const locale of locales) {
    loaded.set(locale, { deck: await loadDeck(locale), facts: await loadFacts(locale) });
  }
});

const stepWith = (show?: unknown) => {
  const text = { en: 'One', sq: 'Një', sr: 'Један' };
  const notes = Object.fromEntries(Object.entries(text).map(([key, word]) => [key, `${word} `.repeat(40)]));
  const lines = [text, text].map((line) => ({ text: line, sources: ['page-agreement'] }));
  return { steps: [{ id: 'one', title: text, lines, notes: { text: notes, sources: ['page-agreement'] }, show }] };
};

describe('the deck’s shape', () => {
  it('lets a step show what the map can show, and no more', () => {
    expect(deckPanels).toEqual(panels);
    for (const layers of [[], ['belt'], [...layerIds]]) expect(v.is(deckFileSchema, stepWith({ layers }))).toBe(true);
    for (const layers of [['belts'], ['belt', 'belt'], 'belt'])
      expect(v.is(deckFileSchema, stepWith({ layers }))).toBe(false);
    const [least, most] = ([0, 1] as const).map((end) => ({
      zoom: cameraLimits.zoom[end],
      latitude: cameraLimits.latitude[end],
      longitude: cameraLimits.longitude[end],
    }));
    for (const at of [least, most]) expect(v.is(deckFileSchema, stepWith({ at }))).toBe(true);
    for (const key of ['zoom', 'latitude', 'longitude'] as const) {
      expect(v.is(deckFileSchema, stepWith({ at: { ...least, [key]: Number(least?.[key]) - 0.1 } }))).toBe(false);
      expect(v.is(deckFileSchema, stepWith({ at: { ...most, [key]: Number(most?.[key]) + 0.1 } }))).toBe(false);
    }
  });

  it('asks for nothing to be shown, and points nowhere then', () => {
    expect(v.parse(deckFileSchema, stepWith()).steps[0]?.show).toEqual({ point: [] });
  });
});

describe('the deck that ships', () => {
  it('has twelve to sixteen steps', () => {
    const count = loaded.get('en')?.deck.steps.length;
    expect(count).toBeGreaterThanOrEqual(12);
    expect(count).toBeLessThanOrEqual(16);
  });

  it.each(locales)('leaves no brace in a text once its counts are filled in: %s', (locale) => {
    const { deck, facts } = loaded.get(locale) as { deck: Deck; facts: Facts };
    for (const { title, lines, notes, show } of deck.steps) {
      const date = show.date ?? facts.dataset.asOf;
      for (const text of [title, notes.text, ...lines.map((line) => line.text)]) {
        expect(fillCounts(text, facts, date)).not.toMatch(/[{}]/);
      }
    }
  });

  it('gives the same counts in every language', () => {
    const countsIn = (locale: Locale) =>
      loaded
        .get(locale)
        ?.deck.steps.map(({ title, lines, notes }) =>
          [title, ...lines.map(({ text }) => text), notes.text].map((text) => text.match(/\{\w+\}/g)?.sort() ?? []),
        );
    for (const locale of locales) expect(countsIn(locale), locale).toEqual(countsIn('en'));
  });

  it('names each of the six in both languages, and shows all of them', () => {
    const { deck, facts } = loaded.get('en') as { deck: Deck; facts: Facts };
    const text = JSON.stringify(deck.steps.map(({ title, lines }) => [title, lines]));
    for (const { names } of facts.crossings) expect(text).toContain(`${names.sr} / ${names.sq}`);
    const shown = deck.steps.flatMap(({ show }) => [show.crossing ?? [], show.point].flat());
    expect(new Set(shown)).toEqual(new Set(facts.crossings.map(({ id }) => id)));
  });
});
