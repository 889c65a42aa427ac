import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { eulexRoleOn } from '../../facts/questions.ts';
import { usePointedCrossing, useSelectedCrossing } from '../../state/store.ts';
import { Eulex } from './Eulex.tsx';
import { endBefore } from './Period.tsx';
import { readRoleLane } from './roleLane.ts';

function Told() {
  return (
    <output>
      {useSelectedCrossing()} pointed: {usePointedCrossing()}
    </output>
  );
}

const rowsOf = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('tr[data-crossing]')];

describe('readRoleLane', () => {
  const role = (from: string, value: 'executive' | 'advising' | 'handed-over', to?: string, lastReported?: string) => ({
    from,
    value,
    ...(to ? { to } : {}),
    ...(lastReported ? { lastReported } : {}),
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

  it.each([
    ['2013-12', '2013-12-31'],
    [undefined, '2026-11-21'],
  ])('knows until when a role was reported: %s', (lastReported, expected) => {
    const [bar] = readRoleLane(
      { eulex: [role('2012', 'executive', undefined, lastReported)] },
      '2011-12-02',
      '2026-11-21',
    );
    expect(bar?.reportedTo).toBe(expected);
  });
});

describe('endBefore', () => {
  it.each([
    ['2016-06-15', '2016-06-14'],
    ['2014-06', '2014-06'],
    ['2022', '2022'],
  ])('of a step followed on %s is %s', (from, expected) => {
    expect(endBefore({ from })).toBe(expected);
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

  it('gives every mandate both its ends, as far as they are known', async () => {
    const { container } = await renderWithFacts(<Eulex />, { choices: { date: '2013-06-01' } });
    const steps = [...container.querySelectorAll('ol > li')].map(({ textContent }) => textContent ?? '');
    expect(steps.some((step) => /^15 June 2012 – June 2014\s+· in force on this date/.test(step))).toBe(true);
    expect(steps.some((step) => /^15 June 2016 – 14 June 2018\s*To 14 June 2018/.test(step))).toBe(true);
  });

  it('draws the lanes thin where nothing was reported any more, and fading where the first day is not known', async () => {
    const { container } = await renderWithFacts(<Eulex />);
    const lane = rowsOf(container).find(({ dataset }) => dataset.crossing === 'jarinje');
    const executive = [...(lane?.querySelectorAll('g[data-role="executive"] rect') ?? [])];
    const heights = executive.map((rect) => Number(rect.getAttribute('height')));
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
    expect(lane?.querySelectorAll('g[data-role="handed-over"] [mask]')).toHaveLength(1);
    for (const svg of container.querySelectorAll('svg')) expect(svg).toHaveAttribute('aria-hidden', 'true');
  });

  it('tells the roles at a selected crossing first, up to the date only', async () => {
    await renderWithFacts(<Eulex />, { choices: { crossing: 'jarinje', date: '2013-06-01' } });
    const here = screen.getByRole('region', { name: 'At this crossing', hidden: true });
    const steps = [...here.querySelectorAll('ol > li')].map(({ textContent }) => textContent ?? '');
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatch(/^on this date · since 16 September 2011\s*Executive role/);
  });

  it('tells the latest role first, each with its ends and its last report', async () => {
    const { container } = await renderWithFacts(<Eulex />, { choices: { crossing: 'jarinje' }, locale: 'sr-Latn' });
    const steps = [...(container.querySelector('section ol')?.children ?? [])].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(steps[0]).toMatch(/^ovog dana · od 2022\.\s*Zadatak predat/);
    expect(steps.at(-1)).toMatch(/^16\. septembra 2011\. – 13\. juna 2018\. .*decembar 2013\.Izvršna uloga/);
  });

  it('adds the reports of what EULEX did there, the latest open and the earlier ones to be unfolded', async () => {
    const { user, facts } = await renderWithFacts(<Eulex />, { choices: { crossing: 'jarinje' } });
    const told = facts.crossings
      .find(({ id }) => id === 'jarinje')
      ?.statements.filter(({ about }) => about === 'eulex')
      .map(({ text }) => text);
    const here = screen.getByRole('region', { name: 'At this crossing', hidden: true });
    const shown = () => told?.filter((text) => here.textContent?.includes(text)).length;
    expect(shown()).toBe(3);
    await user.click(within(here).getByText(`Earlier reports: ${(told?.length ?? 0) - 3}`));
    await waitFor(() => expect(shown()).toBe(told?.length));
  });

  it('selects a crossing by its name, points at it, and lets it go again', async () => {
    const { user } = await renderWithFacts(
      <>
        <Eulex />
        <Told />
      </>,
    );
    const brnjak = () => screen.getByRole('button', { name: /Brnjak/, hidden: true });
    const told = screen.getByRole('status', { hidden: true });
    await user.hover(brnjak());
    expect(told).toHaveTextContent(/^pointed: brnjak$/);
    await user.click(brnjak());
    expect(told).toHaveTextContent(/^brnjak/);
    await user.click(brnjak());
    expect(told).not.toHaveTextContent(/^brnjak/);
  });
});
