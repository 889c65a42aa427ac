import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { closureOn, statusOn } from '../../facts/questions.ts';
import { useSelectedCrossing } from '../../state/store.ts';
import { TableView } from './TableView.tsx';

function Told() {
  return <output>{useSelectedCrossing()}</output>;
}

const rowsOf = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('tr[data-crossing]')];
const order = (container: HTMLElement) => rowsOf(container).map(({ dataset }) => dataset.crossing);

const inAgreement = ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'];

describe('what the table says', () => {
  it.each(['2011-12-02', '2012-12-15', '2018-12-01', '2022-12-28', '2026-11-21'])(
    'holds everything that the map says on %s',
    async (date) => {
      const { container, facts } = await renderWithFacts(<TableView />, { choices: { date } });
      await waitFor(() => expect(container).toHaveTextContent(/\d km/));
      for (const crossing of facts.crossings) {
        const row = rowsOf(container).find(({ dataset }) => dataset.crossing === crossing.id);
        const { value } = statusOn(crossing, date);
        expect(row?.dataset.status).toBe(value);
        const told = [
          crossing.names.sq,
          crossing.names.sr,
          ...crossing.posts.flatMap(({ names }) => [names.sq, names.sr]),
          ...crossing.municipalities.flatMap(({ names }) => [names.sq, names.sr]),
          ...crossing.roads.map(({ number }) => number ?? 'number not published'),
          `within ${crossing.position.radiusKilometres.toFixed(1)} km`,
          ...(crossing.gate ? [crossing.gate.value] : []),
        ];
        for (const text of told) expect(row).toHaveTextContent(text);
        expect(/Closed|Road blocked/.test(row?.textContent ?? '')).toBe(closureOn(crossing, date) !== undefined);
        expect(row?.querySelectorAll('[data-source]').length).toBeGreaterThan(5);
      }
    },
  );

  it('is written in Cyrillic with both forms of each name', async () => {
    const { container, facts } = await renderWithFacts(<TableView />, { locale: 'sr-Cyrl' });
    for (const [index, { names }] of facts.crossings.entries()) {
      const heading = rowsOf(container)[index]?.querySelector('th');
      expect(heading).toHaveTextContent(`${names.sr} / ${names.sq}`);
    }
    expect(screen.getByText('Приказано 6 од 6 прелаза')).toBeInTheDocument();
  });

  it('selects a crossing', async () => {
    const { user } = await renderWithFacts(
      <>
        <TableView />
        <Told />
      </>,
    );
    await user.click(screen.getByRole('button', { name: /Brnjak/ }));
    expect(screen.getByText('brnjak')).toBeInTheDocument();
  });
});

describe('sorting', () => {
  it.each([
    ['Crossing', ['bela-zemlja', 'brnjak', 'jarinje', 'merdare', 'mucibaba', 'mutivode']],
    ['Status', ['jarinje', 'bela-zemlja', 'mucibaba', 'brnjak', 'merdare', 'mutivode']],
    ['Host and municipalities', ['jarinje', 'bela-zemlja', 'mucibaba', 'merdare', 'mutivode', 'brnjak']],
  ])('by %s, upwards and downwards', async (name, expected) => {
    const { user, container } = await renderWithFacts(<TableView />);
    expect(order(container)).toEqual(inAgreement);
    const heading = () => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
    await user.click(within(heading()).getByRole('button'));
    expect(heading()).toHaveAttribute('aria-sort', 'ascending');
    expect(order(container)).toEqual(expected);
    await user.click(within(heading()).getByRole('button'));
    expect(heading()).toHaveAttribute('aria-sort', 'descending');
    expect(order(container)[0]).not.toBe(expected[0]);
  });
});

describe('narrowing down', () => {
  it.each([
    ['mucibaba', ['mucibaba']],
    ['Мердаре', ['merdare']],
    ['Dheu i Bardhë', ['bela-zemlja']],
    ['kursumlija', ['merdare']],
    ['N25', ['merdare', 'bela-zemlja']],
  ])('by the text %s', async (text, expected) => {
    const { user, container } = await renderWithFacts(<TableView />);
    await user.type(screen.getByRole('searchbox'), text);
    expect(order(container)).toEqual(expect.arrayContaining(expected));
    expect(order(container).length).toBeLessThan(6);
  });

  it('by status, and says so when nothing is left, with a way back', async () => {
    const { user, container } = await renderWithFacts(<TableView />);
    await user.click(screen.getByRole('checkbox', { name: /Interim/ }));
    expect(order(container)).toEqual(['merdare', 'mutivode', 'brnjak']);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('0 of 6 crossings shown')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all six' }));
    expect(order(container)).toEqual(inAgreement);
  });
});
