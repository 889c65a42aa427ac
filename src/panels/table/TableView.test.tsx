import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { readChoices, useHiddenStatuses } from '../../state/store.ts';
import { columns } from './columns.ts';
import { TableView } from './TableView.tsx';

const rowsOf = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('tr[data-crossing]')];
const order = (container: HTMLElement) => rowsOf(container).map(({ dataset }) => dataset.crossing);
const inAgreement = ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'];
const patience = { timeout: 10_000 };

/** By text, for the names of some two hundred references are slow to compute. */
const heading = (name: string) => screen.getByText(name, { selector: 'th *' }).closest('th') as HTMLElement;
const sortBy = (name: string) => heading(name).querySelector('button') as HTMLElement;

function Hidden() {
  return <output>{useHiddenStatuses().join()}</output>;
}

describe('the table', () => {
  it('keeps the roles of a table, whatever the style sheet makes of it', async () => {
    const { container } = await renderWithFacts(<TableView />);
    const caption = screen.getByText('The six crossings, 21 November 2026 (data as of 21 November 2026)');
    expect(caption.closest('table[role="table"]')).not.toBeNull();
    expect(container.querySelectorAll('[role="rowgroup"] > [role="row"] > th[role="columnheader"]')).toHaveLength(
      columns.length,
    );
    for (const row of rowsOf(container)) {
      expect(row).toHaveAttribute('role', 'row');
      expect(row.querySelectorAll(':scope > th[role="rowheader"][scope="row"]')).toHaveLength(1);
      expect(row.querySelectorAll(':scope > td[role="cell"]')).toHaveLength(columns.length - 1);
    }
  });

  it('puts each cell under the heading that its label repeats', async () => {
    const { container } = await renderWithFacts(<TableView />, { locale: 'sq' });
    const headings = [...container.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    for (const row of rowsOf(container)) {
      const labels = [...row.querySelectorAll('td')].map(({ dataset }) => dataset.label);
      expect(labels).toEqual(headings.slice(1));
    }
  });

  it('is written in Cyrillic with both forms of each name', async () => {
    const { container, facts } = await renderWithFacts(<TableView />, { locale: 'sr-Cyrl' });
    for (const [index, { names }] of facts.crossings.entries()) {
      expect(rowsOf(container)[index]?.querySelector('th')).toHaveTextContent(`${names.sr} / ${names.sq}`);
    }
    expect(screen.getByText('Приказано 6 од 6 прелаза')).toBeInTheDocument();
  });

  it('selects a crossing, and lets it go', async () => {
    const { user, container } = await renderWithFacts(<TableView />);
    const brnjak = () => container.querySelector('[data-crossing="brnjak"] th button') as HTMLElement;
    await user.click(brnjak());
    expect(readChoices().crossing).toBe('brnjak');
    expect(brnjak()).toHaveAttribute('aria-pressed', 'true');
    await user.click(brnjak());
    expect(readChoices().crossing).toBeNull();
  });

  it('leads from a statement to its source', async () => {
    const { user, container } = await renderWithFacts(<TableView />);
    const reference = container.querySelector<HTMLElement>('[data-crossing="merdare"] [data-source]');
    await user.click(reference ?? container);
    expect(readChoices().panel).toBe('sources');
  });
});

describe('sorting', () => {
  it.each([
    ['Crossing', ['bela-zemlja', 'brnjak', 'jarinje', 'merdare', 'mucibaba', 'mutivode']],
    ['Status', ['jarinje', 'bela-zemlja', 'mucibaba', 'brnjak', 'merdare', 'mutivode']],
    ['Since', ['jarinje', 'bela-zemlja', 'mucibaba', 'brnjak', 'merdare', 'mutivode']],
    ['Host and municipalities', ['jarinje', 'bela-zemlja', 'mucibaba', 'merdare', 'mutivode', 'brnjak']],
    ['Position and nearest towns', ['brnjak', 'jarinje', 'merdare', 'mutivode', 'mucibaba', 'bela-zemlja']],
  ])('by %s: upwards, downwards, and as in the agreement again', async (name, expected) => {
    const { user, container } = await renderWithFacts(<TableView />);
    expect(order(container)).toEqual(inAgreement);
    await user.click(sortBy(name));
    expect(heading(name)).toHaveAttribute('aria-sort', 'ascending');
    expect(order(container)).toEqual(expected);
    await user.click(sortBy(name));
    expect(heading(name)).toHaveAttribute('aria-sort', 'descending');
    expect(order(container)[0]).not.toBe(expected[0]);
    await user.click(sortBy(name));
    expect(heading(name)).not.toHaveAttribute('aria-sort');
    expect(order(container)).toEqual(inAgreement);
  });

  it('names by the rules of the language', async () => {
    const { user, container } = await renderWithFacts(<TableView />, { locale: 'sr-Cyrl' });
    await user.click(sortBy('Прелаз'));
    expect(order(container)).toEqual(['bela-zemlja', 'brnjak', 'jarinje', 'merdare', 'mutivode', 'mucibaba']);
  });

  it('marks one column at a time', async () => {
    const { user, container } = await renderWithFacts(<TableView />);
    await user.click(sortBy('Status'));
    await user.click(sortBy('Goods'));
    expect(container.querySelectorAll('[aria-sort]')).toHaveLength(1);
  });
});

describe('narrowing down', () => {
  it.each([
    ['mucibaba', ['mucibaba']],
    ['Мердаре', ['merdare']],
    ['Dheu i Bardhë', ['bela-zemlja']],
    ['kursumlija', ['merdare']],
    [' tutin ', ['brnjak']],
    ['n25.3', ['bela-zemlja']],
    ['completed pristina', ['merdare', 'mutivode']],
  ])('by the text %s', async (text, expected) => {
    const { user, container } = await renderWithFacts(<TableView />);
    await user.type(screen.getByRole('searchbox'), text);
    expect(order(container)).toEqual(expected);
  });

  it('by status, as the legend does, and says so when nothing is left, with a way back', async () => {
    const { user, container } = await renderWithFacts(
      <>
        <TableView />
        <Hidden />
      </>,
    );
    await user.click(screen.getByRole('checkbox', { name: 'Interim 3' }));
    expect(order(container)).toEqual(['merdare', 'mutivode', 'brnjak']);
    expect(screen.getByText('3 of 6 crossings shown')).toBeInTheDocument();
    expect(screen.getByText('interim')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('0 of 6 crossings shown')).toBeInTheDocument();
    expect(screen.getByText(/No crossing matches/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all six' }));
    await waitFor(() => expect(order(container)).toEqual(inAgreement), patience);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});
