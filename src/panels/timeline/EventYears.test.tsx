import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { readDate } from '../../facts/edtf.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import { readChoices, useDate, useFacts } from '../../state/store.ts';
import { daysBetween, timeScale } from '../../ui/timeScale.ts';
import { EventYears } from './EventYears.tsx';

const days = { firstDay: '2011-12-02', lastDay: '2026-11-21' };
const axis = {
  ...days,
  length: daysBetween(days.firstDay, days.lastDay),
  scale: timeScale(days.firstDay, days.lastDay, 100),
};

function Columns() {
  return <EventYears events={useFacts().events} axis={axis} day={dayAskedFor(useDate())} />;
}

const column = (name: RegExp) => screen.getByRole('button', { name });
/** What a column has opened, apart from the list below. */
const opened = (button: HTMLElement) => {
  const details = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!details) throw new Error('the column controls nothing');
  return within(details);
};

describe('the events in columns of years', () => {
  it('say the year and how many there are', async () => {
    const { facts } = await renderWithFacts(<Columns />);
    const count = facts.events.filter(({ date }) => readDate(date).earliest.startsWith('2017')).length;
    expect(column(/^2017 –/)).toHaveAccessibleName(`2017 – ${count} event${count === 1 ? '' : 's'}`);
    expect(column(/^2011–2012 –/)).toHaveAttribute('aria-expanded', 'false');
  });

  it('open to title, date, kind, crossings and sources, and set nothing else', async () => {
    const { user } = await renderWithFacts(<Columns />, { choices: { date: '2015-01-01' } });
    await user.click(column(/^2017 –/));
    expect(column(/^2017 –/)).toHaveAttribute('aria-expanded', 'true');
    const { getByRole, getByText, getAllByRole } = opened(column(/^2017 –/));
    expect(getByRole('heading', { name: '2017' })).toBeInTheDocument();
    expect(getByText('16 February 2017')).toHaveAttribute('datetime', '2017-02-16');
    expect(getByText(/Foundation stone/)).toBeInTheDocument();
    expect(getByText('Works')).toBeInTheDocument();
    expect(getAllByRole('button', { name: /^Source \d+: / }).length).toBeGreaterThan(0);
    expect(readChoices().date).toBe('2015-01-01');
  });

  it('lead the map to the date of an event', async () => {
    const { user } = await renderWithFacts(<Columns />, { locale: 'sr-Latn' });
    await user.click(column(/^2017 –/));
    await user.click(opened(column(/^2017 –/)).getByRole('button', { name: 'Prikaži ovaj datum na karti' }));
    expect(readChoices().date).toBe('2017-02-16');
  });

  it('are open one at a time, and close', async () => {
    const { user } = await renderWithFacts(<Columns />);
    await user.click(column(/^2017 –/));
    await user.click(column(/^2019 –/));
    expect(column(/^2017 –/)).toHaveAttribute('aria-expanded', 'false');
    await user.click(opened(column(/^2019 –/)).getByRole('button', { name: 'Close' }));
    expect(column(/^2019 –/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: 'Show this date on the map' })).not.toBeInTheDocument();
  });

  it('tell by shape what kind each is, and which are later than the date', async () => {
    await renderWithFacts(<Columns />, { choices: { date: '2012-12-15' } });
    const marks = [...column(/^2011–2012 –/).querySelectorAll('[data-is-later]')];
    expect(marks.at(-1)).toHaveAttribute('data-is-later', 'true');
    expect(marks[0]).toHaveAttribute('data-is-later', 'false');
    const shapes = new Map(
      [...document.querySelectorAll('svg[data-kind]')].map((mark) => [mark.getAttribute('data-kind'), mark.innerHTML]),
    );
    expect(new Set(shapes.values()).size).toBe(shapes.size);
    expect(shapes.size).toBe(10);
  });
});
