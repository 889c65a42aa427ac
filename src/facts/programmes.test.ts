import { beforeAll, describe, expect, it } from 'vitest';
import { layerIds } from '../state/parameters.ts';
import { loadFacts, loadProgrammes } from './load.ts';
import { eventsOf, partiesByRole, periodOf, programmesOn } from './programmes.ts';
import { type FactEvent, type Facts, type Locale, locales, type Programme } from './types.ts';
import { programmeIds } from './vocabulary.ts';

const loaded = new Map<Locale, readonly Programme[]>();
let facts: Facts;

beforeAll(async () => {
  facts = await loadFacts('en');
  for (const locale of locales) loaded.set(locale, (await loadProgrammes(locale)).programmes);
});

const inEnglish = () => loaded.get('en') ?? [];
const find = (id: string) => inEnglish().find((programme) => programme.id === id) as Programme;

const withPeriod = (from: string, rest: { to?: string; lastReported?: string } = {}) =>
  ({ period: { from, ...rest, sources: ['a'], confidence: 'high' } }) as Pick<Programme, 'period'>;

describe('programmesOn', () => {
  it.each<[date: string, ids: string[]]>([
    ['1999-06-08', []],
    ['1999-06-09', ['belt']],
    ['2001', ['belt', 'kfor']],
    ['2009-05', ['belt', 'kfor']],
    ['2009-06', ['belt', 'kfor', 'iom-2009']],
    ['2011-03-07', ['belt', 'kfor', 'iom-2009']],
    ['2011-05-31', ['belt', 'kfor', 'iom-2009', 'kspag']],
    ['2011-06', ['belt', 'kfor', 'kspag']],
    // The contract is known by the last update of its page; when it began nobody says.
    ['2025-03-03', ['belt', 'kfor', 'kspag']],
    ['2025-03-04', ['belt', 'kfor', 'eu-ibm-serbia', 'kspag']],
    ['1900', []],
    ['2100', ['belt', 'kfor', 'eu-ibm-serbia', 'kspag']],
  ])('%s: %j', (date, ids) => {
    expect(programmesOn(inEnglish(), date).map(({ id }) => id)).toEqual(ids);
  });
});

describe('periodOf', () => {
  const [first, last] = ['2011-12-02', '2026-03-31'];

  it.each<[what: string, programme: Pick<Programme, 'period'>, expected: object | null]>([
    [
      'begins before the axis and goes on',
      withPeriod('1999-06-09'),
      { softFrom: first, from: first, reportedTo: last, to: last, beginsBefore: true },
    ],
    [
      'was last reported',
      withPeriod('1999-06-09', { lastReported: '2024-09-26' }),
      { softFrom: first, from: first, reportedTo: '2024-09-26', to: last, beginsBefore: true },
    ],
    [
      'lies within it, to the month',
      withPeriod('2013-06', { to: '2014-05' }),
      { softFrom: '2013-06-01', from: '2013-06-30', reportedTo: '2014-05-31', to: '2014-05-31', beginsBefore: false },
    ],
    [
      'is known by a day only',
      withPeriod('[..2025-03-04]', { lastReported: '2025-03-04' }),
      { softFrom: first, from: '2025-03-04', reportedTo: '2025-03-04', to: last, beginsBefore: true },
    ],
    ['was over before', withPeriod('2009-06', { to: '2011-05' }), null],
    ['comes after', withPeriod('2027'), null],
  ])('%s', (_, programme, expected) => {
    expect(periodOf(programme, first, last)).toEqual(expected);
  });
});

describe('eventsOf', () => {
  const event = (id: string, date: string) =>
    ({ id, date, title: id, sources: ['a'], confidence: 'high', crossings: [], kind: 'agreement' }) as const;
  const record = [
    event('2012-05', '2012-05'),
    event('other', '2012-06-01'),
    event('2010', '2010'),
  ] satisfies readonly FactEvent[];

  it.each<[what: string, own: readonly ReturnType<typeof event>[], named: readonly string[], ids: string[]]>([
    ['none', [], [], []],
    ['its own', [event('b', '2013'), event('a', '2011')], [], ['a', 'b']],
    ['those of the record', [], ['2012-05', '2010'], ['2010', '2012-05']],
    [
      'both, in order of time',
      [event('a', '2011-07-02'), event('y', '2012')],
      ['2010', '2012-05'],
      ['2010', 'a', 'y', '2012-05'],
    ],
  ])('gives %s', (_, events, named, ids) => {
    const programme = { events, record: named } as Pick<Programme, 'events' | 'record'>;
    expect(eventsOf(programme, record).map(({ id }) => id)).toEqual(ids);
  });

  it('finds the dated agreements of the dialogue beside those of the crossings', () => {
    const ids = eventsOf(find('kspag'), facts.events).map(({ id }) => id);
    for (const id of ['2011-07-02-civil-registry', '2011-12-02-agreement-ibm', '2016-04-25-adr-certificates']) {
      expect(ids).toContain(id);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('partiesByRole', () => {
  it.each([
    ['kspag', { consortium: 8, funder: 2, facilitator: 1, 'takes-part': 2 }],
    ['iom-2009', { 'carries-out': 1, partner: 7, beneficiary: 4 }],
  ] as const)('%s', (id, counts) => {
    const groups = partiesByRole(find(id));
    expect(Object.fromEntries(groups.map(({ role, parties }) => [role, parties.length]))).toEqual(counts);
  });
});

describe('the programmes that ship', () => {
  it('are the layers of the map', () => {
    expect(programmeIds).toEqual(layerIds);
    expect(inEnglish().map(({ id }) => id)).toEqual(layerIds);
  });

  it.each(locales)('have no text in another script or language: %s', (locale) => {
    const text = JSON.stringify(loaded.get(locale));
    const hasCyrillic = /\p{Script=Cyrillic}/u.test(text);
    expect(hasCyrillic).toBe(locale === 'sr-Cyrl');
  });

  it.each(locales)('rest on sources that are listed, in %s too', (locale) => {
    const known = new Set(facts.sources.map(({ id }) => id));
    const cited = [...JSON.stringify(loaded.get(locale)).matchAll(/"sources":(\[[^\]]*\])/g)].flatMap(
      ([, list]) => JSON.parse(list ?? '[]') as string[],
    );
    expect(cited.length).toBeGreaterThan(80);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('cover eight with the regional programme, Kosovo* under its footnote and both names of North Macedonia', () => {
    const { territories } = find('iom-2009');
    expect(territories).toHaveLength(8);
    expect(territories.find(({ code }) => code === 'XK')?.name).toBe('Kosovo*');
    const macedonia = territories.find(({ code }) => code === 'MK');
    expect(macedonia?.name).toBe('North Macedonia');
    expect(macedonia?.nameThen).toMatch(/former Yugoslav Republic of Macedonia/);
  });

  it('lead from each of three results to provisions of the agreement', () => {
    const provisions = new Set(facts.agreement.provisions.map(({ id }) => id));
    const { results } = find('iom-2009');
    expect(results).toHaveLength(3);
    for (const { inAgreement } of results) {
      expect(inAgreement?.provisions.every((id) => provisions.has(id))).toBe(true);
      expect(inAgreement?.confidence, 'it is our reading').toBe('low');
    }
  });

  it('lead from ministries to the services of the presence matrix', () => {
    const agencies = find('eu-ibm-serbia').institutions.map(({ agency }) => agency);
    expect(agencies).toEqual(facts.agencies.filter(({ side }) => side === 'belgrade').map(({ id }) => id));
  });
});
