import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../facts/load.ts';
import type { EventKind, FactEvent } from '../../facts/types.ts';
import { binEvents, chooseEvents, groupEvents } from './groupEvents.ts';

const event = (date: string, kind: EventKind = 'works', crossings: FactEvent['crossings'] = 'all'): FactEvent => ({
  id: `${date} ${kind}`,
  date,
  kind,
  crossings,
  title: date,
  sources: ['a'],
  confidence: 'high',
});

const list = (years: readonly { year: string; events: readonly FactEvent[] }[]) =>
  years.map(({ year, events }) => `${year}: ${events.map(({ date }) => date).join(' ')}`);

describe('groupEvents', () => {
  const events = ['1999-06-09', '2011-11', '2011-12-02', '2012-12-10', '2018-10', '2018-11', '2022'].map((date) =>
    event(date),
  );

  it('parts what came before the agreement, up to the date, and later, year by year', () => {
    const { before, upTo, later } = groupEvents(events, '2011-12-02', '2018-10-31');
    expect(list(before)).toEqual(['1999: 1999-06-09', '2011: 2011-11']);
    expect(list(upTo)).toEqual(['2011: 2011-12-02', '2012: 2012-12-10', '2018: 2018-10']);
    expect(list(later)).toEqual(['2018: 2018-11', '2022: 2022']);
  });

  it.each([
    ['2018-10-05', ['2018: 2018-10 2018-11', '2022: 2022']],
    ['2018', ['2022: 2022']],
    ['2022-06', ['2022: 2022']],
    ['2022', []],
  ])('takes an event to have happened by %s only once its month or year is over', (date, later) => {
    expect(list(groupEvents(events, '2011-12-02', date).later)).toEqual(later);
  });
});

describe('chooseEvents', () => {
  const events = [
    event('2012', 'start', ['merdare']),
    event('2013', 'trade', 'all'),
    event('2014', 'eulex', []),
    event('2015', 'closure', ['brnjak', 'merdare']),
  ];

  it('keeps what concerns the crossing, and without one everything', async () => {
    const { crossings } = await loadFacts('en');
    const merdare = crossings.find(({ id }) => id === 'merdare');
    expect(chooseEvents(events, merdare, []).map(({ date }) => date)).toEqual(['2012', '2013', '2015']);
    expect(chooseEvents(events, undefined, [])).toHaveLength(4);
  });

  it('leaves out the kinds that are hidden', () => {
    expect(chooseEvents(events, undefined, ['trade', 'closure']).map(({ date }) => date)).toEqual(['2012', '2014']);
  });
});

describe('binEvents', () => {
  const bins = (dates: readonly string[], yearsABin: number) =>
    binEvents(
      dates.map((date) => event(date)),
      '2011-12-02',
      '2016-11-21',
      yearsABin,
    ).map(
      ({ first, last, from, events }) => `${first}–${last} from ${from}: ${events.map(({ date }) => date).join(' ')}`,
    );

  it('joins the days of the first year to the year after it', () => {
    expect(bins(['2011-12-07', '2012-12-10', '2013', '2016-03'], 1)).toEqual([
      '2011–2012 from 2011-12-02: 2011-12-07 2012-12-10',
      '2013–2013 from 2013-01-01: 2013',
      '2014–2014 from 2014-01-01: ',
      '2015–2015 from 2015-01-01: ',
      '2016–2016 from 2016-01-01: 2016-03',
    ]);
  });

  it('takes years together where there is little room', () => {
    expect(bins(['2013-05-01', '2014', '2016'], 2)).toEqual([
      '2011–2013 from 2011-12-02: 2013-05-01',
      '2014–2015 from 2014-01-01: 2014',
      '2016–2016 from 2016-01-01: 2016',
    ]);
  });

  it('holds every real event since the agreement exactly once', async () => {
    const { events } = await loadFacts('en');
    for (const yearsABin of [1, 2, 3]) {
      const binned = binEvents(events, '2011-12-02', '2026-11-21', yearsABin).flatMap((bin) => bin.events);
      expect(new Set(binned).size).toBe(binned.length);
      const { before } = groupEvents(events, '2011-12-02', '2100');
      expect(binned.length + before.flatMap((year) => year.events).length).toBe(events.length);
    }
  });
});
