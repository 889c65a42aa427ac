import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { readChoices } from '../state/store.ts';
import { GoToDate } from './GoToDate.tsx';

const stops = { days: [], firstDay: '2011-12-02', lastDay: '2026-11-21' };
const onDone = vi.fn();
beforeEach(() => onDone.mockClear());

const open = (locale: Locale = 'en') =>
  renderWithFacts(<GoToDate id="form" stops={stops} onDone={onDone} />, { locale });

describe('GoToDate', () => {
  it('takes the focus when it opens', async () => {
    await open();
    expect(screen.getByRole('textbox', { name: 'Go to a date' })).toHaveFocus();
  });

  it.each([
    ['2012', '2012'],
    ['12/2012', '2012-12'],
    ['10.12.2012.', '2012-12-10'],
  ])('goes to "%s" as %s', async (text, date) => {
    const { user } = await open();
    await user.type(screen.getByRole('textbox'), `${text}{Enter}`);
    expect(readChoices().date).toBe(date);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it.each([
    ['en', 'soon', 'Write a year, a month or a day: 2012, 12/2012 or 10/12/2012.'],
    ['en', '2009', 'The record runs from 2 December 2011 to 21 November 2026.'],
    ['sq', '2009', 'Të dhënat mbulojnë kohën ndërmjet datave 2 dhjetor 2011 dhe 21 nëntor 2026.'],
    ['sr-Cyrl', '2009', 'Подаци обухватају време од 2. децембра 2011. до 21. новембра 2026.'],
    ['sr-Latn', 'uskoro', 'Upišite godinu, mesec ili dan: 2012, 12.2012. ili 10.12.2012.'],
  ] as const)('in %s says of "%s" what would be right', async (locale, text, fault) => {
    const { user } = await open(locale);
    const field = screen.getByRole('textbox');
    await user.type(field, `${text}{Enter}`);
    expect(screen.getByRole('alert')).toHaveTextContent(fault);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(fault);
    expect(field).toHaveFocus();
    expect(readChoices().date).toBeNull();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('is given up with Escape', async () => {
    const { user } = await open();
    await user.keyboard('2012{Escape}');
    expect(onDone).toHaveBeenCalledOnce();
    expect(readChoices().date).toBeNull();
  });
});
