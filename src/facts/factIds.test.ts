import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSeeds } from './check/seeds.ts';
import { listFactIds, nameSpans, nameStatements } from './factIds.ts';

const { seeds } = checkSeeds(join(import.meta.dirname, '../../seeds'));

describe('the ids of facts', () => {
  it('of spans say where they stand and when they begin, with the doubt in words', () => {
    const spans = ['2012-12-10', '2018-10', '[..2020-10-13]', '2021~', '2022?', '2023%'].map((from) => ({ from }));
    expect(nameSpans('merdare/status', spans)).toEqual([
      'merdare/status/2012-12-10',
      'merdare/status/2018-10',
      'merdare/status/by-2020-10-13',
      'merdare/status/2021-around',
      'merdare/status/2022-uncertain',
      'merdare/status/2023-around-uncertain',
    ]);
  });

  it('of statements that begin at once are told apart', () => {
    const twice = { about: 'waits', from: '2013' };
    expect(nameStatements('merdare', [twice, { about: 'works', from: '2013' }, twice])).toEqual([
      'merdare/statements/waits/2013',
      'merdare/statements/works/2013',
      'merdare/statements/waits/2013-2',
    ]);
  });

  it('stand for each fact of the seeds once, in plain characters', () => {
    if (!seeds) throw new Error('the seeds are faulty');
    const ids = [...listFactIds(seeds)];
    const spans = seeds.crossings.flatMap(({ status, presence }) => [
      ...status,
      ...presence.flatMap((one) => one.spans),
    ]);
    expect(ids.filter((id) => /^[a-z-]+\/(status|presence)\//.test(id))).toHaveLength(spans.length);
    expect(ids).toContain('merdare/status/2020-10');
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/);
  });
});
