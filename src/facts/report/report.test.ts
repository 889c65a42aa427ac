import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallRecord } from '../../../test/fixtures/smallRecord.ts';
import { checkSeeds } from '../check/seeds.ts';
import { listFactIds } from '../factIds.ts';
import { resolveFacts } from '../resolve.ts';
import { coverageOf } from './coverage.ts';
import { listLinks, listUncited } from './links.ts';
import { listDisputes, listGaps } from './open.ts';
import { listStatements } from './statements.ts';
import { symmetryOf } from './symmetry.ts';
import { lastSaidOf, listInferred, listOld, listOnOneSource } from './weak.ts';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('of a small record, counted by hand,', () => {
  it('the statements on one source are found', () => {
    expect(idsOf(listOnOneSource(smallRecord))).toEqual([
      'north/status/2011-12-02',
      'north/closures/2012',
      'north/goods/2020',
      'north/host',
      'north/roads/pristina',
      'north/posts/belgrade',
      'north/gate',
      'north/statements/waits/2013',
      'north/statements/works/2013',
      'north/presence/a-customs/2020',
      'agencies/a-customs',
      'events/second',
    ]);
  });

  it('what only follows from a mandate is found', () => {
    expect(idsOf(listInferred(smallRecord))).toEqual(['north/presence/a-customs/2020']);
  });

  it('what nobody has said for two years is found, the oldest first: neither the past nor the undated', () => {
    // The limit is 1 June 2024: 2020 is older, "2024" may be December; what the next status ended is no longer said.
    expect(listOld(smallRecord).map(({ id, lastSaid }) => [id, lastSaid])).toEqual([
      ['north/roads/pristina', '2020-05-05'],
      ['north/posts/belgrade', '2020-05-05'],
    ]);
    // After one year more, 2024 is too old: the status and the waits; the presence was last reported in January 2025.
    const later = { ...smallRecord, dataset: { ...smallRecord.dataset, asOf: '2027-02-01' } };
    expect(idsOf(listOld(later)).slice(2)).toEqual([
      'north/status/2020',
      'north/statements/waits/2013',
      'north/presence/a-customs/2020',
    ]);
    expect(idsOf(listOld(smallRecord, { years: 1 }))).toContain('north/presence/a-customs/2020');
  });

  it('the last report counts where it is newer than the sources, and what has no date is of no age', () => {
    const found = (id: string) => listStatements(smallRecord).find((one) => one.id === id);
    const [presence, gate] = [found('north/presence/a-customs/2020'), found('north/gate')];
    if (!presence || !gate) throw new Error('not listed');
    expect(lastSaidOf(presence, smallRecord)).toBe('2025-01-31');
    expect(lastSaidOf(gate, smallRecord)).toBeUndefined();
  });

  it('gaps and disputes are listed with where they are read', () => {
    expect(listGaps(smallRecord)).toEqual([
      { id: 'north/unknown/hours', text: 'The hours.', crossing: 'north', panel: 'overview' },
      { id: 'agreement/unknown/annex', text: 'The annex.', crossing: null, panel: 'overview' },
      { id: 'eulex/unknown/numbers', text: 'How many.', crossing: null, panel: 'eulex' },
    ]);
    expect(listDisputes(smallRecord).map(({ id, crossing, versions }) => [id, crossing, versions.length])).toEqual([
      ['north/disputed/name', 'north', 2],
    ]);
  });

  it('coverage counts statements and sources of each field at each crossing', () => {
    const rows = coverageOf(smallRecord);
    const of = (field: string, crossing: string) => rows.find((row) => row.field === field)?.at.get(crossing);
    expect(of('status', 'north')).toEqual({ statements: 2, sources: 2, isOpen: false });
    expect(of('status', 'south')).toEqual({ statements: 1, sources: 2, isOpen: false });
    expect(of('goods', 'north')).toEqual({ statements: 1, sources: 1, isOpen: true });
    expect(of('goods', 'south')).toEqual({ statements: 0, sources: 0, isOpen: false });
    expect(of('event', 'north')).toEqual({ statements: 2, sources: 2, isOpen: false });
    expect(of('event', 'south')).toEqual({ statements: 1, sources: 2, isOpen: false });
    expect(rows.map(({ field }) => field)).not.toContain('provision');
  });

  it('the room of each side is counted', () => {
    expect(Object.fromEntries(symmetryOf(smallRecord))).toEqual({
      // reading 5, role 1, name and duty 4. Sources old and undated; events first and third.
      belgrade: { words: 10, sources: 2, statements: 24, events: 2, presences: 1 },
      // reading 4, its note 1, name and duty 3, road 3, note to a presence 2. Sources older and idle; events first and second.
      pristina: { words: 13, sources: 2, statements: 5, events: 2, presences: 1 },
    });
  });

  it('links, and sources on which nothing rests, are listed', () => {
    expect(listLinks(smallRecord)).toEqual([{ source: 'old', url: 'https://a.example/1' }]);
    expect(listUncited(smallRecord)).toEqual(['idle']);
  });
});

describe('of the real record', () => {
  const { seeds } = checkSeeds(join(import.meta.dirname, '../../../seeds'));
  if (!seeds) throw new Error('the seeds are faulty');
  const facts = resolveFacts(seeds, 'en');
  const statements = listStatements(facts);

  it('every statement has an id of its own, one that other things know it by', () => {
    expect(new Set(idsOf(statements)).size).toBe(statements.length);
    const known = listFactIds(seeds);
    const unknown = [...statements, ...listGaps(facts), ...listDisputes(facts)].filter(({ id }) => !known.has(id));
    expect(unknown.filter(({ id }) => !/^agreement\/(titles|people)\/\d+$/.test(id))).toEqual([]);
  });

  it('every source that anything rests on is behind a statement or a disputed version', () => {
    const listed = new Set([
      ...statements.flatMap(({ sources }) => sources),
      ...listDisputes(facts).flatMap(({ versions }) => versions.flatMap(({ sources }) => sources)),
    ]);
    const uncited = new Set(listUncited(facts));
    expect(facts.sources.filter(({ id }) => !listed.has(id) && !uncited.has(id))).toEqual([]);
  });

  it('a statement carries the very list of its sources', () => {
    const { status, presence } = facts.crossings[0] ?? {};
    for (const list of [status?.[0]?.sources, presence?.[0]?.spans[0]?.sources])
      expect(statements.filter(({ sources }) => sources === list)).toHaveLength(1);
  });
});
