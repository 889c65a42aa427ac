import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../facts/load.ts';
import type { Locale } from '../../facts/types.ts';
import { loadPlaces } from '../../ground/ground.ts';
import { buildSearchIndex, type HitKind, search } from './searchIndex.ts';

const indexIn = async (locale: Locale) => buildSearchIndex(await loadFacts(locale), await loadPlaces());
const indexes = { en: await indexIn('en'), sq: await indexIn('sq'), 'sr-Cyrl': await indexIn('sr-Cyrl') };
const find = (query: string, kind: HitKind, locale: keyof typeof indexes = 'en') =>
  search(indexes[locale], query).hits.flatMap((hit) => (hit.kind === kind ? [hit.id] : []));

describe('a crossing is found', () => {
  it.each([
    ['mucibaba', 'mucibaba'],
    ['Mučibaba', 'mucibaba'],
    ['Мучибаба', 'mucibaba'],
    ['Muçibabë', 'mucibaba'],
    ['MUCI', 'mucibaba'],
    ['dheu i bardhe', 'bela-zemlja'],
    ['Бела земља', 'bela-zemlja'],
    ['zemlja bela', 'bela-zemlja'],
    ['bërnjak', 'brnjak'],
    ['Брњак', 'brnjak'],
    ['jarinj', 'jarinje'],
    [' merdare ', 'merdare'],
  ])('by a name: %s', (query, id) => {
    for (const locale of ['en', 'sq', 'sr-Cyrl'] as const) expect(find(query, 'crossing', locale)[0]).toBe(id);
  });

  it.each([
    ['Depce', ['mucibaba']],
    ['Кончуљ', ['bela-zemlja']],
    ['presevo', ['mucibaba']],
    ['Куршумлија', ['merdare']],
  ])('by a post or a municipality: %s', (query, ids) => {
    expect(find(query, 'crossing')).toEqual(ids);
  });
});

describe('a place is found', () => {
  it.each([
    ['kursumlija', 'kursumlija'],
    ['Куршумлија', 'kursumlija'],
    ['Kurshumli', 'kursumlija'],
    ['Đakovica', 'gjakova'],
    ['djakovica', 'gjakova'],
    ['dakovica', 'gjakova'],
    ['Ђаковица', 'gjakova'],
    ['gjakove', 'gjakova'],
    ['Gjakovë', 'gjakova'],
    ['Prishtina', 'pristina'],
    ['pazar', 'novi-pazar'],
  ])('by any form of its name: %s', (query, id) => {
    const hit = search(indexes.en, query).hits.find(({ kind }) => kind === 'place');
    expect(hit?.id).toBe(id);
  });

  it('before smaller ones, but a word that begins so before one that holds it', () => {
    const places = find('ra', 'place');
    const rank = (id: string) => {
      const entry = indexes.en.find(({ hit }) => hit.kind === 'place' && hit.id === id);
      return entry?.hit.kind === 'place' ? entry.hit.place.rank : Number.NaN;
    };
    const ranks = places.map(rank);
    expect(ranks).toEqual([...ranks].sort());
    expect(find('nica', 'place')).not.toHaveLength(0);
    expect(find('mitrovica', 'place')[0]).toBe('mitrovica');
  });
});

describe('an event is found', () => {
  it('by words of its title, in the language of the interface', () => {
    expect(find('kumanovo agreement', 'event')).toContain('1999-06-09-military-technical-agreement');
    expect(find('vojnotehnicki kumanova', 'event', 'sr-Cyrl')).toContain('1999-06-09-military-technical-agreement');
    expect(find('marreveshja tekniko', 'event', 'sq')).toContain('1999-06-09-military-technical-agreement');
  });

  it('by its year, the latest first', () => {
    const events = find('2012', 'event');
    expect(events.length).toBeGreaterThan(3);
    expect(events.every((id) => id.startsWith('2012'))).toBe(true);
    const months = events.map((id) => id.slice(0, '2012-12'.length));
    expect(months).toEqual([...months].sort().reverse());
  });
});

describe('what is found', () => {
  it('comes as crossings, then places, then events, at most eight of each', () => {
    const { hits } = search(indexes.en, 'm');
    const kinds = hits.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['crossing', 'place', 'event']);
    expect(kinds).toEqual([...kinds].sort((a, b) => 'cpe'.indexOf(a.charAt(0)) - 'cpe'.indexOf(b.charAt(0))));
    expect(kinds.filter((kind) => kind === 'event').length).toBeLessThanOrEqual(8);
  });

  it.each([
    ['mer', 'crossing', 'merdare'],
    ['Prishtina', 'place', 'pristina'],
    ['kursumlija', 'place', 'kursumlija'],
    ['Depce', 'place', 'depce'],
    ['zemlja', 'crossing', 'bela-zemlja'],
  ])('fits best by its own name: %s is a %s', (query, kind, id) => {
    expect(search(indexes.en, query).best).toMatchObject({ kind, id });
  });

  it.each(['', '   ', '*', 'zzz', 'merdare zzz', 'Осло', 'мердаре осло'])('is nothing for "%s"', (query) => {
    expect(search(indexes.en, query)).toEqual({ hits: [], best: undefined });
  });
});
