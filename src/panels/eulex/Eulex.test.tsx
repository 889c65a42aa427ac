import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { eulexRoleOn } from '../../facts/questions.ts';
import { useSelectedCrossing } from '../../state/store.ts';
import { Eulex } from './Eulex.tsx';
import { readRoleLane } from './roleLane.ts';

function Told() {
  return <output>{useSelectedCrossing()}</output>;
}

const rowsOf = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('tr[data-crossing]')];

describe('readRoleLane', () => {
  const role = (from: string, value: 'executive' | 'advising' | 'handed-over', to?: string) => ({
    from,
    value,
    ...(to ? { to } : {}),
    sources: ['a'],
    confidence: 'high' as const,
  });

  it.each([
    ['starts before the record', [role('2011-09-16', 'executive')], [['executive', '2011-12-02', '2026-11-21']]],
    ['over before the record', [role('2009-01', 'executive', '2010-01')], []],
    [
      'one after another',
      [role('2012-12-10', 'executive'), role('2018-06-14', 'advising')],
      [
        ['executive', '2012-12-10', '2018-06-13'],
        ['advising', '2018-06-14', '2026-11-21'],
      ],
    ],
    ['with an end', [role('2021-09-20', 'advising', '2021-10-14')], [['advising', '2021-09-20', '2021-10-14']]],
  ] as const)('%s', (_, eulex, expected) => {
    const bars = readRoleLane({ eulex }, '2011-12-02', '2026-11-21');
    expect(bars.map(({ role: value, from, to }) => [value, from, to])).toEqual(expected);
  });

  it('has a soft start where the date is not known to the day', () => {
    const [bar] = readRoleLane({ eulex: [role('2022', 'handed-over')] }, '2011-12-02', '2026-11-21');
    expect(bar).toMatchObject({ softFrom: '2022-01-01', from: '2022-12-31' });
  });
});

describe('Eulex', () => {
  it.each(['2011-12-02', '2013-06-01', '2021-10-01', '2026-11-21'])(
    'says the role at each crossing on %s',
    async (date) => {
      const { container, facts } = await renderWithFacts(<Eulex />, { choices: { date } });
      const rows = rowsOf(container);
      expect(rows).toHaveLength(6);
      for (const crossing of facts.crossings) {
        const row = rows.find(({ dataset }) => dataset.crossing === crossing.id);
        expect(row?.dataset.role).toBe(eulexRoleOn(crossing, date).value);
      }
    },
  );

  it('tells the executive north from the advising rest in 2013, with sources', async () => {
    const { container } = await renderWithFacts(<Eulex />, { choices: { date: '2013-06-01' } });
    const text = (id: string) => rowsOf(container).find(({ dataset }) => dataset.crossing === id);
    expect(text('jarinje')).toHaveTextContent('Executive role');
    expect(text('merdare')).toHaveTextContent('Monitoring, mentoring, advising');
    expect(text('jarinje')?.querySelector('[data-source]')).not.toBeNull();
  });

  it('marks the mandate that is in force on the date, in words', async () => {
    const { container } = await renderWithFacts(<Eulex />, { choices: { date: '2019-01-01' }, locale: 'sr-Cyrl' });
    const current = container.querySelectorAll('[aria-current="step"]');
    expect(current).toHaveLength(1);
    expect(current[0]).toHaveTextContent('на снази овог дана');
    expect(current[0]).toHaveTextContent('2020.');
  });

  it('shows the hand-over, the disputes and what nobody has published', async () => {
    const { facts } = await renderWithFacts(<Eulex />);
    expect(screen.getByText(facts.eulex.handover.text, { exact: false })).toBeInTheDocument();
    for (const { question } of facts.eulex.disputed) expect(screen.getByText(question)).toBeInTheDocument();
    expect(facts.eulex.unknown.length).toBeGreaterThan(0);
    for (const { text } of facts.eulex.unknown) expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('tells the roles at a selected crossing first, up to the date only', async () => {
    await renderWithFacts(<Eulex />, { choices: { crossing: 'jarinje', date: '2013-06-01' } });
    const here = screen.getByRole('region', { name: 'At this crossing' });
    expect(within(here).getByText('Executive role')).toBeInTheDocument();
    expect(within(here).queryByText('Task handed over')).not.toBeInTheDocument();
  });

  it('selects a crossing by its name', async () => {
    const { user } = await renderWithFacts(
      <>
        <Eulex />
        <Told />
      </>,
    );
    await user.click(screen.getByRole('button', { name: /Brnjak/ }));
    expect(screen.getByRole('status')).toHaveTextContent('brnjak');
  });
});
