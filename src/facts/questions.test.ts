import { beforeAll, describe, expect, it } from 'vitest';
import { loadFacts } from './load.ts';
import {
  closureOn,
  concerns,
  countOperating,
  countStatuses,
  eulexRoleOn,
  eventsUpTo,
  findCrossing,
  goodsOn,
  jointUseOn,
  presenceOn,
  statusOn,
} from './questions.ts';
import type { Crossing, FactEvent, Facts } from './types.ts';

let facts: Facts;
let base: Crossing;

beforeAll(async () => {
  facts = await loadFacts('en');
  base = facts.crossings[0] as Crossing;
});

const backing = { sources: ['page-agreement'], confidence: 'high' } as const;
const statusesOn = (date: string) =>
  Object.fromEntries(facts.crossings.map((crossing) => [crossing.id, statusOn(crossing, date).value]));

describe('the status', () => {
  it.each([
    ['2011-12-01', 'unknown', undefined, undefined],
    ['2011-12-02', 'agreed', 'agreed', undefined],
    ['2018-10-05', 'agreed', 'agreed', 'interim'],
    ['2018-10', 'interim', 'interim', undefined],
    ['2018', 'interim', 'interim', undefined],
    ['2020-06-30', 'interim', 'interim', undefined],
    ['2020-08-31', 'building', 'building', undefined],
    ['2024-12-30', 'unknown', undefined, undefined],
    ['2024', 'completed', 'completed', undefined],
  ])('on %s is %s, rests on %s, becomes %s', (date, value, rests, becoming) => {
    const crossing: Crossing = {
      ...base,
      status: [
        { from: '2011-12-02', value: 'agreed', ...backing },
        { from: '2018-10', value: 'interim', ...backing },
        { from: '[..2020-08]', to: '2024-06', value: 'building', ...backing },
        { from: '2024-12-31', value: 'completed', ...backing },
      ],
    };
    const answer = statusOn(crossing, date);
    expect([answer.value, answer.span?.value, answer.becoming?.value]).toEqual([value, rests, becoming]);
  });

  it('is unknown where nothing is said', () => {
    expect(statusOn({ ...base, status: [] }, '2020')).toEqual({
      value: 'unknown',
      span: undefined,
      becoming: undefined,
    });
  });
});

describe('joint use', () => {
  const withJointUse = (jointUse: Crossing['jointUse']): Crossing => ({ ...base, jointUse });

  it('is no question before there is a facility', () => {
    expect(jointUseOn(withJointUse([]), '2020')).toBeUndefined();
    expect(jointUseOn(withJointUse([{ from: '2020-11-26', value: 'no', ...backing }]), '2020-11-25')).toBeUndefined();
  });

  it('is not known while it may have begun', () => {
    const crossing = withJointUse([{ from: '2020-11', value: 'yes', ...backing }]);
    expect(jointUseOn(crossing, '2020-11-05')).toMatchObject({
      value: 'unknown',
      span: undefined,
      becoming: { value: 'yes' },
    });
    expect(jointUseOn(crossing, '2020-11')).toMatchObject({ value: 'yes', becoming: undefined });
  });
});

describe('closures, goods and the role of EULEX', () => {
  it.each([
    ['2021-09-19', undefined],
    ['2021-09-20', 'blocked'],
    ['2021-10-02', 'blocked'],
    ['2021-10-03', undefined],
    ['2021', undefined],
  ])('a closure on %s: %s', (date, value) => {
    const crossing: Crossing = {
      ...base,
      closures: [{ from: '2021-09-20', to: '2021-10-02', value: 'blocked', ...backing }],
    };
    expect(closureOn(crossing, date)?.value).toBe(value);
  });

  it('are unknown, or none, where no source says', () => {
    const silent: Crossing = { ...base, closures: [], goods: [], eulex: [] };
    expect(closureOn(silent, '2020')).toBeUndefined();
    expect(goodsOn(silent, '2020').value).toBe('unknown');
    expect(eulexRoleOn(silent, '2020').value).toBe('unknown');
  });

  it('are read from their own spans', () => {
    const crossing: Crossing = {
      ...base,
      goods: [{ from: '2012', value: 'limited', ...backing }],
      eulex: [{ from: '2013', value: 'advising', ...backing }],
    };
    expect([goodsOn(crossing, '2012-06-01').value, goodsOn(crossing, '2012').value]).toEqual(['unknown', 'limited']);
    expect([eulexRoleOn(crossing, '2012').value, eulexRoleOn(crossing, '2013').value]).toEqual(['unknown', 'advising']);
  });
});

describe('the presence of an agency', () => {
  it('goes by the evidence of the day, and is none where nobody reports it', () => {
    const crossing: Crossing = {
      ...base,
      presence: [
        {
          agency: 'kosovo-customs',
          spans: [
            { from: '2011-12-02', evidence: 'agreed', ...backing },
            { from: '2015?', to: '2016', evidence: 'attested', ...backing },
          ],
        },
      ],
    };
    const evidence = (agency: string, date: string) => presenceOn(crossing, agency, date).evidence;
    expect(evidence('kosovo-customs', '2011-12-01')).toBe('none');
    expect(evidence('kosovo-customs', '2012')).toBe('agreed');
    expect(evidence('kosovo-customs', '2015-03')).toBe('agreed');
    expect(evidence('kosovo-customs', '2015')).toBe('attested');
    expect(evidence('kosovo-customs', '2017')).toBe('none');
    expect(evidence('kosovo-police', '2015')).toBe('none');
    expect(evidence('constructor', '2015')).toBe('none');
    expect(presenceOn(crossing, 'kosovo-customs', '2012').span?.sources).toEqual(['page-agreement']);
  });
});

describe('events', () => {
  const event = (id: string, date: string, crossings: FactEvent['crossings']): FactEvent => ({
    id,
    date,
    crossings,
    kind: 'start',
    title: id,
    ...backing,
  });
  const events = [
    event('agreed', '2011-12-02', 'all'),
    event('opened', '2012-12-10', ['jarinje', 'merdare']),
    event('month', '2018-10', ['brnjak']),
    event('year', '2022', []),
  ];

  it.each([
    ['2011-12-01', undefined, []],
    ['2011-12-02', undefined, ['agreed']],
    ['2012-12', undefined, ['agreed', 'opened']],
    ['2018-10-05', undefined, ['agreed', 'opened']],
    ['2018-10', undefined, ['agreed', 'opened', 'month']],
    ['2022-12-30', undefined, ['agreed', 'opened', 'month']],
    ['2022', undefined, ['agreed', 'opened', 'month', 'year']],
    ['2022', 'jarinje', ['agreed', 'opened']],
    ['2022', 'brnjak', ['agreed', 'month']],
    ['2022', 'mucibaba', ['agreed']],
  ])('that have surely happened by %s (%s): %j', (date, crossing, ids) => {
    expect(eventsUpTo(events, date, crossing).map(({ id }) => id)).toEqual(ids);
  });

  it('concern a crossing by name or all at once', () => {
    expect(events.map((one) => concerns(one, 'jarinje'))).toEqual([true, true, false, false]);
  });
});

describe('the real record', () => {
  const agreedBut = (changed: Record<string, string> = {}) => ({
    jarinje: 'agreed',
    merdare: 'agreed',
    mutivode: 'agreed',
    brnjak: 'agreed',
    'bela-zemlja': 'agreed',
    mucibaba: 'agreed',
    ...changed,
  });

  it.each([
    ['2012-11-01', 0, agreedBut()],
    ['2012-12-15', 2, agreedBut({ jarinje: 'interim', merdare: 'interim' })],
    [
      '2012-12-31',
      4,
      agreedBut({ jarinje: 'interim', merdare: 'interim', brnjak: 'interim', 'bela-zemlja': 'interim' }),
    ],
    [
      '2018-08-31',
      6,
      {
        jarinje: 'interim',
        merdare: 'building',
        mutivode: 'building',
        brnjak: 'building',
        'bela-zemlja': 'interim',
        mucibaba: 'interim',
      },
    ],
    [
      '2026-11',
      6,
      {
        jarinje: 'interim',
        merdare: 'completed',
        mutivode: 'completed',
        brnjak: 'building',
        'bela-zemlja': 'interim',
        mucibaba: 'interim',
      },
    ],
  ])('on %s has %i of 6 operating', (date, operating, statuses) => {
    expect(statusesOn(date)).toEqual(statuses);
    expect(countOperating(facts.crossings, date)).toBe(operating);
  });

  it('counts what it shows', () => {
    expect(countStatuses(facts.crossings, '2012-12-15')).toEqual({
      agreed: 4,
      interim: 2,
      building: 0,
      completed: 0,
      unknown: 0,
    });
    expect(countStatuses(facts.crossings, '2026-11')).toEqual({
      agreed: 0,
      interim: 3,
      building: 1,
      completed: 2,
      unknown: 0,
    });
    expect(countStatuses(facts.crossings, '2011-12-01').unknown).toBe(6);
  });

  it('stands in the order of the agreement page, and finds its crossings', () => {
    expect(facts.crossings.map(({ id }) => id)).toEqual([
      'jarinje',
      'merdare',
      'mutivode',
      'brnjak',
      'bela-zemlja',
      'mucibaba',
    ]);
    expect(findCrossing(facts, 'brnjak')?.id).toBe('brnjak');
    for (const id of ['Brnjak', '', '__proto__', null]) expect(findCrossing(facts, id)).toBeUndefined();
  });

  it('tells what it knows of Brnjak: being built, last reported in August 2018', () => {
    const brnjak = findCrossing(facts, 'brnjak') as Crossing;
    expect(statusOn(brnjak, '2026-11').span).toMatchObject({ from: '[..2018-08]', lastReported: '2018-08' });
  });
});
