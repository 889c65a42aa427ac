import { beforeAll, describe, expect, it } from 'vitest';
import { carryingOutOn, type FollowedPoint, followedPoints } from './carriedOut.ts';
import { loadFacts } from './load.ts';
import { findCrossing } from './questions.ts';
import type { Facts, Fulfilment } from './types.ts';

let facts: Facts;
beforeAll(async () => {
  facts = await loadFacts('en');
});

const find = (point: FollowedPoint, id: string, date: string) => {
  const crossing = findCrossing(facts, id);
  if (!crossing) throw new RangeError(id);
  return carryingOutOn(facts, point, crossing, date);
};

/** From the seeds by hand. */
const known: readonly [FollowedPoint, string, string, Fulfilment][] = [
  ['joint-posts', 'merdare', '2011-12-02', 'not-yet'],
  ['joint-posts', 'merdare', '2012-12-10', 'partly'],
  ['joint-posts', 'merdare', '2018-10', 'partly'],
  ['joint-posts', 'merdare', '2020-10', 'done'],
  ['joint-posts', 'mutivode', '2026-11-21', 'partly'],
  ['joint-posts', 'jarinje', '2026-11-21', 'partly'],
  ['joint-posts', 'jarinje', '2005-01-01', 'unknown'],
  ['common-area', 'jarinje', '2012-12-09', 'not-yet'],
  ['common-area', 'jarinje', '2012-12-10', 'partly'],
  ['common-area', 'merdare', '2026-11-21', 'partly'],
  ['common-area', 'bela-zemlja', '2026-11-21', 'unknown'],
  ['no-state-symbols', 'brnjak', '2012-12-03', 'not-yet'],
  ['no-state-symbols', 'brnjak', '2026-11-21', 'done'],
  ['no-state-symbols', 'merdare', '2026-11-21', 'unknown'],
  ['balanced-presence', 'merdare', '2012-12-09', 'not-yet'],
  ['balanced-presence', 'merdare', '2012-12-10', 'done'],
  ['balanced-presence', 'jarinje', '2012-12-10', 'partly'],
  ['balanced-presence', 'mutivode', '2026-11-21', 'unknown'],
  ['balanced-presence', 'bela-zemlja', '2026-11-21', 'unknown'],
  ['eulex-north', 'jarinje', '2011-12-02', 'done'],
  ['eulex-north', 'merdare', '2011-12-02', 'unknown'],
  ['eulex-north', 'merdare', '2013-06-01', 'done'],
  ['eulex-north', 'merdare', '2019-01-01', 'unknown'],
  ['eulex-north', 'brnjak', '2023-01-01', 'ended'],
  ['implementation-group', 'mucibaba', '2012-01-01', 'unknown'],
  ['implementation-group', 'mucibaba', '2014-01-01', 'done'],
];

describe('how far a point has been carried out', () => {
  it.each(known)('%s at %s on %s: %s', (point, crossing, date, value) => {
    expect(find(point, crossing, date).value).toBe(value);
  });

  it('rests on both spans where the building and its use tell different things', () => {
    expect(find('joint-posts', 'mutivode', '2026-11-21').grounds).toMatchObject([
      { kind: 'status', span: { value: 'completed' } },
      { kind: 'jointUse', span: { value: 'no' } },
    ]);
  });

  it('counts the services reported on each side against those provided for', () => {
    expect(find('balanced-presence', 'jarinje', '2026-11-21').grounds).toMatchObject([
      { side: 'belgrade', attested: 1, expected: 2 },
      { side: 'pristina', attested: 2, expected: 2 },
    ]);
  });

  it('says so where nobody has reported, and never claims anything without grounds', () => {
    expect(find('no-state-symbols', 'merdare', '2026-11-21').grounds).toEqual([]);
    for (const point of followedPoints)
      for (const { id } of facts.crossings)
        for (const year of [1900, 2011, 2012, 2013, 2016, 2020, 2022, 2026, 2100]) {
          const { value, grounds } = find(point, id, `${year}-12-31`);
          if (value !== 'unknown') expect(grounds.length, `${point} ${id} ${year}`).toBeGreaterThan(0);
        }
  });
});
