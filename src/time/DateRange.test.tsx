import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { isDateMoving, readChoices } from '../state/store.ts';
import { DateRange } from './DateRange.tsx';
import { stopsOf } from './stops.ts';
import { useChosenDay } from './useChosenDay.ts';

function Range() {
  return <DateRange chosen={useChosenDay()} />;
}

async function renderRange(date: string | null, locale: 'en' | 'sr-Cyrl' = 'en') {
  const rendered = await renderWithFacts(<Range />, { choices: { date }, locale });
  const range = screen.getByRole('slider');
  return { ...rendered, range, stops: stopsOf(rendered.facts) };
}

describe('DateRange', () => {
  it('covers every day of the record and is named', async () => {
    const { range } = await renderRange('2012-12-10');
    expect(range).toHaveAccessibleName('Date');
    expect(range).toHaveAttribute('min', '0');
    expect(range).toHaveAttribute('max', '5468');
    expect(range).toHaveValue('374');
  });

  it('says the date and how much changed that day', async () => {
    const { range } = await renderRange('2017-02-16');
    expect(range).toHaveAttribute('aria-valuetext', '16 February 2017 – 1 change that day');
  });

  it('says it in Serbian', async () => {
    const { range } = await renderRange('2017-02-17', 'sr-Cyrl');
    expect(range).toHaveAccessibleName('Датум');
    expect(range).toHaveAttribute('aria-valuetext', '17. фебруара 2017. – без промена тог дана');
  });

  it.each([
    ['2012-06-01', '{ArrowRight}', '2012-12-10'],
    ['2012-12-10', '{ArrowRight}', '2012-12-31'],
    ['2012-12-31', '{ArrowLeft}', '2012-12-10'],
    ['2013-05-05', '{PageUp}', '2014-05-05'],
    ['2013-05-05', '{PageDown}', '2012-05-05'],
    ['2013-05-05', '{Home}', '2011-12-02'],
  ])('from %s %s leads to %s', async (date, key, expected) => {
    const { range, user } = await renderRange(date);
    range.focus();
    await user.keyboard(key);
    expect(readChoices().date).toBe(expected);
    expect(isDateMoving()).toBe(false);
  });

  it('forgets the choice at the last day, which is the date of the data', async () => {
    const { range, user } = await renderRange('2013-05-05');
    range.focus();
    await user.keyboard('{End}');
    expect(readChoices().date).toBeNull();
    expect(range).toHaveValue('5468');
  });

  it('chooses any day while it is dragged, and settles when it is let go', async () => {
    const { range } = await renderRange(null);
    fireEvent.input(range, { target: { value: '100' } });
    expect(readChoices().date).toBe('2012-03-11');
    expect(isDateMoving()).toBe(true);
    act(() => {
      range.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(readChoices().date).toBe('2012-03-11');
    expect(isDateMoving()).toBe(false);
  });

  it('stands at the end of a month or a year that was asked for', async () => {
    const { range, stops } = await renderRange('2012');
    expect(range).toHaveValue('395');
    expect(stops.firstDay).toBe('2011-12-02');
  });
});
