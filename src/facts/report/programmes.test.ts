import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../../test/fixtures/smallProgramme.ts';
import { smallRecord } from '../../../test/fixtures/smallRecord.ts';
import { checkSeeds } from '../check/seeds.ts';
import { listProgrammeFactIds } from '../factIds.ts';
import { resolveFacts, resolveProgrammes } from '../resolve.ts';
import type { Programme } from '../types.ts';
import { listUncited } from './links.ts';
import { listDisputes, listGaps } from './open.ts';
import { listStatements } from './statements.ts';
import { symmetryOf } from './symmetry.ts';
import { listOld, listOnOneSource } from './weak.ts';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const inBelt = (list: readonly { readonly id: string }[]) =>
  idsOf(list).flatMap((id) => (id.startsWith('programmes/belt/') ? [id.slice('programmes/belt/'.length)] : []));

describe('of a small programme, counted by hand,', () => {
  const programmes = [smallProgramme];

  it('every statement is listed, behind those of the record', () => {
    expect(idsOf(listStatements(smallRecord, programmes)).slice(0, -13)).toEqual(idsOf(listStatements(smallRecord)));
    expect(inBelt(listStatements(smallRecord, programmes))).toEqual([
      'lede',
      'period',
      'parties/doer',
      'parties/payer',
      'territories/AL',
      'objectives/aim',
      'results/done',
      'results/done/inAgreement',
      'institutions/a-customs',
      'articles/energy',
      'facts/told',
      'facts/ever',
      'events/met',
    ]);
  });

  it('says what it tells in one line', () => {
    const said = listStatements(smallRecord, programmes).flatMap(({ programme, words }) =>
      programme && 'text' in words ? [words.text] : [],
    );
    expect(said).toContain('Doer – half of it');
    expect(said).toContain('Ministry → service');
    expect(said).toContain('Done – So much.');
  });

  it('those on one source are found', () => {
    expect(inBelt(listOnOneSource(smallRecord, programmes))).toEqual([
      'period',
      'parties/doer',
      'parties/payer',
      'territories/AL',
      'objectives/aim',
      'results/done',
      'institutions/a-customs',
      'articles/energy',
      'facts/told',
      'facts/ever',
      'events/met',
    ]);
  });

  it('what goes on and nobody has said for two years is found: neither results nor what is dated nor what is over', () => {
    // The limit is 1 June 2024: "old" is of 2020, the period was last reported in September 2024.
    expect(inBelt(listOld(smallRecord, { programmes }))).toEqual(['objectives/aim', 'facts/ever']);
    const over: Programme = { ...smallProgramme, period: { ...smallProgramme.period, to: '2011-05' } };
    expect(inBelt(listOld(smallRecord, { programmes: [over] }))).toEqual([]);
  });

  it('gaps and disputes are listed with the programme that they belong to', () => {
    expect(listGaps(smallRecord, programmes).at(-1)).toEqual({
      id: 'programmes/belt/unknown/width',
      text: 'How wide.',
      crossing: null,
      panel: 'overview',
      programme: 'belt',
    });
    expect(inBelt(listDisputes(smallRecord, programmes))).toEqual(['disputed/edge']);
  });

  it('its sources count as cited, and what they say with the room of each side', () => {
    expect(listUncited(smallRecord)).toEqual(['idle']);
    expect(listUncited(smallRecord, programmes)).toEqual([]);
    // Belgrade’s "old" and "undated" bear out seven, Pristina’s "idle" and "older" two, one of them an event.
    const rooms = symmetryOf(smallRecord, programmes);
    const before = symmetryOf(smallRecord);
    const more = (side: 'belgrade' | 'pristina', what: 'statements' | 'events') =>
      (rooms.get(side)?.[what] ?? 0) - (before.get(side)?.[what] ?? 0);
    expect([more('belgrade', 'statements'), more('belgrade', 'events')]).toEqual([7, 0]);
    expect([more('pristina', 'statements'), more('pristina', 'events')]).toEqual([2, 1]);
  });
});

describe('of the programmes that ship', () => {
  const { seeds, programmes: authored } = checkSeeds(join(import.meta.dirname, '../../../seeds'));
  if (!seeds) throw new Error('the seeds are faulty');
  const facts = resolveFacts(seeds, 'en');
  const { programmes } = resolveProgrammes(authored, 'en');
  const statements = listStatements(facts, programmes).filter(({ programme }) => programme);

  it('every statement, gap and dispute has an id of its own, in plain characters, and all ids are of one of them', () => {
    const open = [...listGaps(facts, programmes), ...listDisputes(facts, programmes)].filter((one) => one.programme);
    const ids = [...programmes.map(({ id }) => `programmes/${id}`), ...idsOf(statements), ...idsOf(open)];
    expect(ids.toSorted()).toEqual([...listProgrammeFactIds(authored)].toSorted());
    for (const id of ids) expect(id).toMatch(/^programmes(\/[A-Za-z0-9-]+)+$/);
  });

  it('whatever has sources is a statement or a disputed version', () => {
    const lists = new Set<unknown>();
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      for (const [key, item] of Object.entries(value)) {
        if (key === 'sources') lists.add(item);
        else visit(item);
      }
    };
    visit(programmes);
    const versions = programmes.flatMap(({ disputed }) => disputed.flatMap((dispute) => dispute.versions));
    const listed = new Set<unknown>([...statements, ...versions].map(({ sources }) => sources));
    expect(lists.size).toBeGreaterThan(100);
    expect([...lists].filter((list) => !listed.has(list))).toEqual([]);
  });
});
