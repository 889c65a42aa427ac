import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { locales } from '../../facts/types.ts';
import { translate } from '../../i18n/translate.tsx';
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

describe('what changed since a day', () => {
  const since = (against: string, date: string | null = null) => ({ view: 'compare', against, date }) as const;
  const part = (name: RegExp) => screen.getByRole('region', { name });
  const changed = () =>
    [...document.querySelectorAll<HTMLTableSectionElement>('tbody[data-crossing]')].map(
      ({ dataset, rows }) =>
        `${dataset.crossing}: ${[...rows]
          .slice(1)
          .map((one) => one.dataset.row)
          .join()}`,
    );

  it('is chosen beside the other two ways, and the address keeps it; one crossing is one click away', async () => {
    const { user, facts } = await renderWithFacts(<CompareView />, {
      choices: { view: 'compare', crossing: 'brnjak' },
    });
    await user.click(screen.getByLabelText('What changed since a day'));
    expect(readChoices()).toMatchObject({ view: 'compare', crossing: null, compare: null, against: '2025-11-21' });
    fireEvent.change(screen.getByLabelText('Since'), { target: { value: '2018-06-01' } });
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2019-06-01' } });
    expect(readChoices()).toMatchObject({ against: '2018-06-01', date: '2019-06-01' });
    await user.click(screen.getByLabelText('One crossing on two days'));
    expect(readChoices()).toMatchObject({ crossing: facts.crossings[0]?.id, against: '2018-06-01' });
    expect(headings()).toHaveLength(2);
  });

  /** From the seeds by hand. */
  it('has the rows that differ, crossing by crossing, before and after, with their sources', async () => {
    const { facts } = await renderWithFacts(<CompareView />, { choices: since('2018-06-01', '2019-06-01') });
    expect(changed()).toEqual([
      'jarinje: eulexRole',
      'merdare: jointUse,eu',
      'mutivode: status',
      'brnjak: status,eulexRole',
    ]);
    expect(screen.getByText('6 differences in the facts.')).toBeInTheDocument();
    expect(screen.getByText(/^No change recorded at: Bela Zemlja.*, Mučibaba/)).toBeInTheDocument();
    const [before, after] = document.querySelectorAll('[data-crossing="mutivode"] [data-row="status"] td');
    expect(before).toHaveTextContent(/^Interim ?since 28 February 2013/);
    expect(after).toHaveTextContent(/^Being built ?since August 2018 or earlier/);
    const ids = new Set(facts.sources.map(({ id }) => id));
    const cited = [...document.querySelectorAll<HTMLElement>('[data-source]')].map(
      ({ dataset }) => dataset.source ?? '',
    );
    expect(cited.length).toBeGreaterThan(10);
    for (const id of cited) expect(ids).toContain(id);
  });

  it('lists what happened, the newest first, and says so where nothing has', async () => {
    await renderWithFacts(<CompareView />, { choices: since('2025-11-21') });
    expect(changed()).toEqual([]);
    expect(screen.getByText('Nothing in the facts is different.')).toBeInTheDocument();
    const rows = part(/^What changed since 21 November 2025/).querySelectorAll('dl > div');
    expect([...rows].map((row) => row.querySelector('dt')?.textContent)).toEqual([
      '15 March 2026 (uncertain)',
      'around January 2026',
      '16 January 2026',
    ]);
    expect(rows[0]).toHaveTextContent('all six crossings');
  });

  it('takes the two days in either order', async () => {
    await renderWithFacts(<CompareView />, { choices: since('2019-06-01', '2018-06-01') });
    expect(headings()).toEqual(['1 June 2018', '1 June 2019']);
  });

  it.each(locales)('names the versions of the data since then, in %s', async (locale) => {
    const { facts } = await renderWithFacts(<CompareView />, { locale, choices: since('2026-11-01') });
    const name = translate('changed.data');
    await waitFor(() => expect(screen.getByRole('region', { name })).toBeInTheDocument());
    const { version } = facts.dataset;
    const data = within(screen.getByRole('region', { name }));
    expect(data.getByText(translate('changed.data.version', { version }), { exact: false })).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/changed\.|undefined/);
  });

  it('stands under the six on one day too, for the year before, and leads to any other', async () => {
    const { user } = await renderWithFacts(<CompareView />, { choices: { view: 'compare' } });
    expect(part(/^What changed since 21 November 2025/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'In the data set' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Choose another day' }));
    expect(screen.getByLabelText('What changed since a day')).toHaveFocus();
    expect(screen.getByLabelText('Since')).toHaveValue('2025-11-21');
  });
});

it('is written in Albanian', async () => {
  await renderWithFacts(<CompareView />, { locale: 'sq', choices: { compare: ['jarinje', 'merdare'] } });
  expect(document.querySelector('h2')).toHaveTextContent('Krahasim');
  expect(row('host').querySelector('th')).toHaveTextContent('ndryshon');
});
