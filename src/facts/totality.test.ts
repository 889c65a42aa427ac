import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from './edtf.ts';
import { loadFacts } from './load.ts';
import {
  closureOn,
  countStatuses,
  eulexRoleOn,
  eventsUpTo,
  goodsOn,
  jointUseOn,
  presenceOn,
  statusOn,
} from './questions.ts';
import type { Facts } from './types.ts';

let facts: Facts;

beforeAll(async () => {
  facts = await loadFacts('en');
});

describe('every question', () => {
  const qualifiers = ['', '~', '?', '%'];
  const years = Array.from({ length: 201 }, (_, index) => String(1900 + index));
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );
  const firstDays = months.map((month) => `${month}-01`);
  const dates = [...years, ...months, ...firstDays].flatMap((date) => [
    ...qualifiers.map((qualifier) => date + qualifier),
    `[..${date}]`,
  ]);

  const askAll = (date: string) =>
    facts.crossings.flatMap((crossing) => [
      statusOn(crossing, date).value,
      jointUseOn(crossing, date)?.value ?? 'none',
      closureOn(crossing, date)?.value ?? 'none',
      goodsOn(crossing, date).value,
      eulexRoleOn(crossing, date).value,
    ]);

  it('has an answer for every form of date from 1900 to 2100', () => {
    expect(dates).toHaveLength((201 + 2412 * 2) * 5);
    for (const date of dates) if (!askAll(date).every((answer) => answer.length > 0)) expect.fail(date);
  });

  it('has an answer for every agency and the events, in every year', () => {
    for (const year of years) {
      for (const crossing of facts.crossings) {
        for (const { id } of facts.agencies) expect(presenceOn(crossing, id, year).evidence).toMatch(/^[a-z]+$/);
      }
    }
    expect(eventsUpTo(facts.events, '1900')).toEqual([]);
    expect(eventsUpTo(facts.events, '2100')).toHaveLength(facts.events.length);
  });

  it('has one answer for every day from 2011 to 2026, which a day more precise never contradicts', () => {
    for (let day = '2011-11-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      const { agreed, interim, building, completed, unknown } = countStatuses(facts.crossings, day);
      if (agreed + interim + building + completed + unknown !== 6) expect.fail(day);
      if (addDays(day, 1).endsWith('-01')) expect(askAll(day.slice(0, 7))).toEqual(askAll(day));
    }
  });
});
