import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { readChoices } from '../../state/store.ts';
import { Overview } from './Overview.tsx';

const row = (label: string) => {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent === label);
  return term?.nextElementSibling?.textContent ?? null;
};
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the overview of a crossing', () => {
  const merdare = { crossing: 'merdare' } as const;

  it('opens with the sentence that held on the date', async () => {
    const { container } = await renderWithFacts(<Overview />, { choices: merdare });
    expect(container.querySelector('p')).toHaveTextContent(
      'The permanent facility has been in use by both sides since October 2020, almost nine years after the agreement.',
    );
  });

  it.each([
    ['en', null, 'Status', /^Completed.*since October 2020/],
    ['en', '2018', 'Status', /^Being built.*since 16 February 2017/],
    ['sq', null, 'Gjendja', /^E përfunduar.*që nga tetori 2020/],
    ['sr-Cyrl', null, 'Статус', /^Завршено.*од октобра 2020\.$|^Завршено.*од октобра 2020\.[^.]/],
    ['sr-Latn', null, 'Status', /^Završeno.*od oktobra 2020\./],
  ] as const)('says the status and since when, in %s on %s', async (locale, date, label, expected) => {
    await renderWithFacts(<Overview />, { locale, choices: { ...merdare, date } });
    expect(row(label)).toMatch(expected);
  });

  it('says what may have become of it within an imprecise month', async () => {
    await renderWithFacts(<Overview />, { choices: { ...merdare, date: '2020-10-05' } });
    expect(row('Status')).toMatch(/^Being built/);
    expect(row('Status')).toContain('The permanent facility may have become completed in the course of October 2020');
  });

  it('puts that month into the genitive in Serbian', async () => {
    await renderWithFacts(<Overview />, { locale: 'sr-Cyrl', choices: { ...merdare, date: '2020-10-05' } });
    expect(row('Статус')).toContain('стални објекат завршен током октобра 2020.');
  });

  it('says when it was last reported and that nothing later was found', async () => {
    await renderWithFacts(<Overview />, { choices: { crossing: 'brnjak' } });
    expect(row('Status')).toMatch(/^Being built/);
    expect(row('Status')).toContain('last reported August 2018; nothing later found');
  });

  it('does not look beyond the chosen date', async () => {
    await renderWithFacts(<Overview />, { choices: { ...merdare, date: '2012-12-31' } });
    expect(row('Status')).toMatch(/^Interim/);
    expect(row('Joint use')).toBeNull();
    expect(row('Works')).toBeNull();
    expect(screen.queryByText(/20(1[3-9]|2\d)/, { selector: 'time' })).toBeNull();
  });

  it.each([
    ['2024-09-06', /^Closed/],
    ['2024-09-08', null],
  ])('shows a closure on the days on which it was in force (%s)', async (date, expected) => {
    await renderWithFacts(<Overview />, { choices: { ...merdare, date } });
    const closure = row('Closure');
    if (expected) expect(closure).toMatch(expected);
    else expect(closure).toBeNull();
  });

  it('keeps the earlier reports one press away', async () => {
    const { user } = await renderWithFacts(<Overview />, { choices: merdare });
    expect(screen.getByText(/Waits of up to two hours and a queue of 1 km/)).toBeVisible();
    expect(screen.queryByText(/A queue of over 2,000 m/)).toBeNull();
    const [waits] = screen
      .getAllByText(/^Earlier reports/)
      .filter((summary) => summary.closest('dd')?.previousElementSibling?.textContent === 'Waits');
    await user.click(waits as HTMLElement);
    expect(await screen.findByText(/A queue of over 2,000 m/)).toBeVisible();
  });

  it.each([
    ['en', 'Position', '42.937°\u00a0N, 21.243°\u00a0E', 'within 0.4 km', 'Gate number', 'Not published'],
    ['sq', 'Pozita', '42,937°\u00a0V, 21,243°\u00a0L', 'brenda 0,4 km', 'Numri i portës', 'I papublikuar'],
    [
      'sr-Cyrl',
      'Положај',
      '42,937°\u00a0с.\u00a0г.\u00a0ш., 21,243°\u00a0и.\u00a0г.\u00a0д.',
      'у кругу од 0,4 km',
      'Број капије',
      'Није објављен',
    ],
  ] as const)('gives position and gate in %s', async (locale, position, coordinates, within, gate, missing) => {
    await renderWithFacts(<Overview />, { locale, choices: merdare });
    expect(row(position)).toContain(coordinates);
    expect(row(position)).toContain(within);
    expect(row(gate)).toBe(missing);
  });

  it('names the municipalities of both sides, Belgrade’s first', async () => {
    await renderWithFacts(<Overview />, { choices: merdare });
    expect(row('Municipalities')).toMatch(/Belgrade’s side.*district: .*Pristina’s side.*district: /);
    expect(row('Roads')).toMatch(/IB-35 · ?E80|IB-35E80/);
  });

  it('shows every version of every dispute, and every gap', async () => {
    const { facts } = await renderWithFacts(<Overview />, { choices: merdare });
    const crossing = facts.crossings.find(({ id }) => id === 'merdare');
    const differ = region('Sources differ');
    for (const { question, versions } of crossing?.disputed ?? []) {
      expect(differ.getByRole('heading', { name: question })).toBeVisible();
      for (const { text } of versions) expect(differ.getByText(text)).toBeVisible();
    }
    expect(region('What nobody has published').getAllByRole('listitem')).toHaveLength(crossing?.unknown.length ?? 0);
  });

  it('leads from a fact under "How do we know?" to its source', async () => {
    const { user } = await renderWithFacts(<Overview />, { choices: { ...merdare, date: '2018' } });
    await user.click(screen.getByText('How do we know?'));
    const status = (await screen.findAllByRole('term')).find((term) => term.textContent?.startsWith('Status, since'));
    expect(status).toHaveTextContent('Status, since 16 February 2017well attested');
    expect(screen.getByText('Works were under way.').closest('dt')).toHaveTextContent('Works, June 2017');
    const source = status?.nextElementSibling?.querySelector('button');
    await user.click(source as HTMLElement);
    expect(readChoices().panel).toBe('sources');
  });
});
