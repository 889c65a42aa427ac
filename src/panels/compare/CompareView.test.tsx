import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { readChoices } from '../../state/store.ts';
import { CompareView } from './CompareView.tsx';

const table = () => document.querySelector('table') as HTMLTableElement;
const headings = () => [...table().querySelectorAll('thead th')].slice(1).map(({ textContent }) => textContent);
const row = (name: string) => document.querySelector(`tr[data-row="${name}"]`) as HTMLElement;
const box = (name: RegExp) => screen.getByLabelText(name, { selector: '[type="checkbox"]' });

describe('several crossings on one day', () => {
  it('are all six, in the order of the agreement, until some are chosen', async () => {
    await renderWithFacts(<CompareView />);
    expect(headings()).toHaveLength(6);
    expect(table().caption).toHaveTextContent('6 crossings on 21 November 2026');
  });

  it('are chosen by ticking; the address keeps them', async () => {
    const { user } = await renderWithFacts(<CompareView />, { choices: { compare: ['merdare', 'jarinje'] } });
    expect(headings()).toEqual(['Jarinje\u00a0/ Jarinjë', 'Merdare\u00a0/ Merdarë']);
    await user.click(box(/^Brnjak/));
    expect(readChoices().compare).toEqual(['jarinje', 'merdare', 'brnjak']);
    await user.click(box(/^Jarinje/));
    expect(headings()).toEqual(['Merdare\u00a0/ Merdarë', 'Brnjak\u00a0/ Bërnjak']);
  });

  it('are never fewer than two, and that is said', async () => {
    const { user } = await renderWithFacts(<CompareView />, { choices: { compare: ['jarinje', 'merdare'] } });
    await user.click(box(/^Merdare/));
    expect(readChoices().compare).toEqual(['jarinje', 'merdare']);
    expect(screen.getByText(/^Two crossings are the least/)).toBeInTheDocument();
    await user.click(box(/^Brnjak/));
    expect(screen.queryByText(/^Two crossings are the least/)).toBeNull();
  });

  it('say in words where they differ, in the row and in the cell', async () => {
    await renderWithFacts(<CompareView />, { choices: { compare: ['jarinje', 'merdare'], date: '2012-12-15' } });
    const [first, second] = row('host').querySelectorAll('td');
    expect(row('host').querySelector('th')).toHaveTextContent('Hosted by≠ differs');
    expect(first).toHaveTextContent(/^Belgrade/);
    expect(second).toHaveTextContent(/^≠differs ?Pristina/);
    expect(row('status').querySelector('th')).toHaveTextContent('Status= the same');
    expect(screen.getByText('6 rows of 12 differ.')).toBeInTheDocument();
  });
});

describe('one crossing on two days', () => {
  it('begins with the first day of the record, and the days can be chosen', async () => {
    const { user } = await renderWithFacts(<CompareView />, { choices: { crossing: 'merdare' } });
    await user.click(screen.getByLabelText('One crossing on two days'));
    expect(readChoices().against).toBe('2011-12-02');
    expect(headings()).toEqual(['Merdare\u00a0/ Merdarë21 November 2026', 'Merdare\u00a0/ Merdarë2 December 2011']);
    fireEvent.change(screen.getByLabelText('Other day'), { target: { value: '2018-12-31' } });
    expect(readChoices().against).toBe('2018-12-31');
    expect(row('status')).toHaveTextContent(/Completed.*Being built/);
    expect(row('host')).toHaveAttribute('data-differs', 'false');
    await user.selectOptions(screen.getByLabelText('Crossing'), 'brnjak');
    expect(readChoices().crossing).toBe('brnjak');
    await user.click(screen.getByLabelText('Crossings on one day'));
    expect(readChoices().against).toBeNull();
  });
});

it('is written in Albanian', async () => {
  await renderWithFacts(<CompareView />, { locale: 'sq', choices: { compare: ['jarinje', 'merdare'] } });
  expect(document.querySelector('h2')).toHaveTextContent('Krahasim');
  expect(row('host').querySelector('th')).toHaveTextContent('ndryshon');
});
