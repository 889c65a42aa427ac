import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { readChoices } from '../state/store.ts';
import { DateControl } from './DateControl.tsx';
import { TimeStrip } from './TimeStrip.tsx';

describe.each([
  ['TimeStrip', <TimeStrip key="strip" />],
  ['DateControl', <DateControl key="control" />],
])('%s', (_, element) => {
  it('is a named part of the page with date, steps, play and range', async () => {
    await renderWithFacts(element, { choices: { date: '2012-12-10' } });
    const strip = within(screen.getByRole('region', { name: 'Date' }));
    for (const name of ['10 December 2012 – go to another date', 'Previous change', 'Next change', 'Play'])
      expect(strip.getByRole('button', { name })).toBeInTheDocument();
    expect(strip.getByRole('slider', { name: 'Date' })).toBeInTheDocument();
    expect(strip.getByRole('status')).toHaveTextContent('10 December 2012: 2 interim, 4 agreed.');
  });

  it('shows a month or a year as it was asked for', async () => {
    await renderWithFacts(element, { choices: { date: '2018-10' }, locale: 'sr-Cyrl' });
    expect(screen.getByText('октобар 2018.', { selector: 'time' })).toHaveAttribute('datetime', '2018-10');
  });

  it('opens the field behind the date, and gives the focus back', async () => {
    const { user } = await renderWithFacts(element, { locale: 'sq' });
    const date = screen.getByRole('button', { name: /21 nëntor 2026/ });
    expect(date).toHaveAttribute('aria-expanded', 'false');
    await user.click(date);
    expect(date).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('10.12.2012{Enter}');
    expect(readChoices().date).toBe('2012-12-10');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /10 dhjetor 2012/ })).toHaveFocus();
  });

  it('puts the drawn handle where the day is', async () => {
    const { container, user } = await renderWithFacts(element, { choices: { date: null } });
    const line = () => container.querySelector('[data-day]');
    expect(line()).toHaveStyle({ left: '100%' });
    await user.click(screen.getByRole('button', { name: 'Play 2011 to today' }));
    expect(line()).toHaveStyle({ left: '0%' });
    expect(line()).toHaveAttribute('data-is-gliding', 'true');
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(line()).toHaveAttribute('data-is-gliding', 'false');
  });
});

describe('TimeStrip', () => {
  it('draws a lane for each crossing, named in the language, the selected one marked', async () => {
    const { container } = await renderWithFacts(<TimeStrip />, {
      locale: 'sq',
      choices: { crossing: 'bela-zemlja' },
    });
    expect(container.querySelectorAll('svg [data-status="agreed"]')).toHaveLength(6);
    const selected = container.querySelector('[data-is-selected="true"]');
    expect(selected).toHaveTextContent(/^Dheu i Bardhë$/);
    expect(selected).toHaveAttribute('lang', 'sq');
  });
});

describe('DateControl', () => {
  it('marks the days of change on its track', async () => {
    const { container, facts } = await renderWithFacts(<DateControl />);
    const { changeDays } = await import('../facts/changes.ts');
    expect(container.querySelectorAll('svg line')).toHaveLength(changeDays(facts).length);
  });
});
