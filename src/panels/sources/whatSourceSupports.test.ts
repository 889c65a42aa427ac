import { beforeAll, describe, expect, it } from 'vitest';
import { loadFacts, loadProgrammes } from '../../facts/load.ts';
import type { Facts, Programme } from '../../facts/types.ts';
import { defaultChoices } from '../../state/parameters.ts';
import { placeOf } from './leadBack.ts';
import type { Support } from './support.ts';
import { isOfCrossing, type SupportIndex, whatSourceSupports } from './whatSourceSupports.ts';

let facts: Facts;
let programmes: readonly Programme[];
let index: SupportIndex;

beforeAll(async () => {
  facts = await loadFacts('en');
  ({ programmes } = await loadProgrammes('en'));
  index = whatSourceSupports(facts, programmes);
});

/** How often each source is cited anywhere in the facts, found without knowing their shape. */
function countCitations(value: unknown, counts = new Map<string, number>()): ReadonlyMap<string, number> {
  if (Array.isArray(value)) for (const item of value) countCitations(item, counts);
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(item)) {
        for (const id of new Set<string>(item)) counts.set(id, (counts.get(id) ?? 0) + 1);
      } else countCitations(item, counts);
    }
  }
  return counts;
}

describe('whatSourceSupports', () => {
  it('misses no citation and invents none', () => {
    const { sources: _, ...citing } = facts;
    const expected = countCitations([citing, programmes]);
    expect(expected.size).toBeGreaterThan(100);
    expect(Object.fromEntries([...index].map(([id, supports]) => [id, supports.length]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it('says what a source supports, about which crossing, where and when', () => {
    const supports = index.get('kosovalive-2018-10') ?? [];
    expect(supports).toContainEqual({
      label: 'shared.label.jointUse',
      panel: 'overview',
      crossings: ['merdare'],
      words: { message: 'jointUse.no' },
      date: '2018-10',
      shown: { from: '2018-10-31', to: '2020-10-12' },
    });
  });

  it('says what a source supports among the arrangements around the crossings', () => {
    const [first] = index.get('page-iom') ?? [];
    expect(first?.programme?.id).toBe('iom-2009');
    expect(first).toMatchObject({ label: 'layers.label.summary', panel: 'overview', crossings: [], date: null });
    expect(index.get('serbian-mod-2024-09-26')).toContainEqual(
      expect.objectContaining({ label: 'layers.label.fact', date: '2024-09-26', words: { text: expect.any(String) } }),
    );
  });

  it('puts each statement into the panel that shows it', () => {
    const all = [...index.values()].flat();
    const panelsOf = (label: Support['label']) => [
      ...new Set(all.filter((support) => support.label === label).map(({ panel }) => panel)),
    ];
    expect(panelsOf('shared.label.presence')).toEqual(['agencies']);
    expect(panelsOf('shared.label.eulexRole')).toEqual(['eulex']);
    expect(panelsOf('shared.label.eulex')).toEqual(['eulex']);
    expect(panelsOf('shared.label.event')).toEqual(['timeline']);
    expect(panelsOf('shared.label.waits')).toEqual(['overview']);
  });

  it('knows which sources speak of a crossing by name', () => {
    expect(isOfCrossing(index, 'kosovalive-2018-10', 'merdare')).toBe(true);
    expect(isOfCrossing(index, 'kosovalive-2018-10', 'jarinje')).toBe(false);
    expect(isOfCrossing(index, 'no-such-source', 'merdare')).toBe(false);
  });
});

describe('the way back to a statement', () => {
  const support: Support = {
    label: 'shared.label.status',
    panel: 'overview',
    crossings: ['merdare'],
    words: { message: 'status.interim' },
    date: '2012-12-10',
    shown: { from: '2012-12-10', to: '2017-02-15' },
  };
  const from = { ...defaultChoices, panel: 'sources' as const };

  it('selects the crossing, opens the panel, and goes to a day on which the statement is shown', () => {
    expect(placeOf(support, facts.dataset, from)).toMatchObject({
      crossing: 'merdare',
      panel: 'overview',
      date: '2012-12-10',
    });
  });

  it('leaves the date alone where the statement is shown on it', () => {
    expect(placeOf(support, facts.dataset, { ...from, date: '2015' }).date).toBe('2015');
    const lasting = { ...support, shown: { from: '2020-10-31', to: '9999-12-31' } };
    expect(placeOf(lasting, facts.dataset, from).date).toBeNull();
  });

  it.each([
    ['all', 'brnjak', 'brnjak'],
    ['all', null, null],
    [['jarinje', 'brnjak'], 'brnjak', 'brnjak'],
    [['jarinje', 'brnjak'], 'merdare', 'jarinje'],
    [[], 'merdare', null],
  ] as const)('about %s, with %s selected, it selects %s', (crossings, selected, expected) => {
    const place = placeOf({ ...support, crossings }, facts.dataset, { ...from, crossing: selected });
    expect(place.crossing).toBe(expected);
  });

  it('shows the layer of an arrangement beside those that are shown', () => {
    const programme = { id: 'iom-2009', short: '' } as const;
    const place = placeOf({ ...support, crossings: [], programme }, facts.dataset, {
      ...from,
      layers: ['kspag', 'belt'],
    });
    expect(place).toMatchObject({ crossing: null, panel: 'overview', layers: ['belt', 'iom-2009', 'kspag'] });
    expect(placeOf(support, facts.dataset, { ...from, layers: ['kspag'] }).layers).toEqual(['kspag']);
  });

  it('leaves the camera where it is unless another crossing is selected', () => {
    const at = { zoom: 10, latitude: 43, longitude: 21 };
    expect(placeOf(support, facts.dataset, { ...from, crossing: 'merdare', at }).at).toEqual(at);
    expect(placeOf(support, facts.dataset, { ...from, crossing: 'jarinje', at }).at).toBeNull();
  });
});
