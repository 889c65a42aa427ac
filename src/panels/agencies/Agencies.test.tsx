import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { presenceOn } from '../../facts/questions.ts';
import { crossingName } from '../../i18n/names.ts';
import { useChosenAgency, usePointedCrossing, useSelectedCrossing } from '../../state/store.ts';
import { Agencies } from './Agencies.tsx';

function Told() {
  return (
    <output>
      {useSelectedCrossing() ?? '-'} {useChosenAgency() ?? '-'} {usePointedCrossing() ?? '-'}
    </output>
  );
}

const shown = (
  <>
    <Agencies />
    <Told />
  </>
);

const cellsOf = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('td[data-evidence]')];

describe('the matrix', () => {
  it.each(['2011-12-02', '2012-12-15', '2026-11-21'])(
    'shows every agency at every crossing on %s by its evidence',
    async (date) => {
      const { container, facts } = await renderWithFacts(<Agencies />, { choices: { date } });
      const cells = cellsOf(container);
      expect(cells).toHaveLength(facts.crossings.length * facts.agencies.length);
      for (const cell of cells) {
        const crossing = facts.crossings.find(({ id }) => id === cell.dataset.crossing);
        expect(crossing && presenceOn(crossing, cell.dataset.agency ?? '', date).evidence).toBe(cell.dataset.evidence);
      }
    },
  );

  it('says the evidence in words, for those who do not see the mark', async () => {
    await renderWithFacts(<Agencies />);
    const row = screen.getAllByRole('row', { name: /Customs/ })[0];
    expect(row && within(row).getAllByText('reported at this crossing').length).toBeGreaterThan(0);
  });

  it('gives both sides and the European Union a group of rows each', async () => {
    await renderWithFacts(<Agencies />, { locale: 'sr-Cyrl' });
    for (const side of ['Београд', 'Приштина', 'Европска унија']) {
      expect(screen.getByRole('rowheader', { name: side })).toBeInTheDocument();
    }
  });

  it('names each column in both forms', async () => {
    const { facts } = await renderWithFacts(<Agencies />, { locale: 'sq' });
    for (const { names } of facts.crossings) {
      const column = screen.getByRole('columnheader', {
        name: new RegExp(crossingName(names, 'sq').replace(' / ', '.*/.*')),
      });
      expect(column).toBeInTheDocument();
    }
  });

  it('selects a crossing by its column and an agency by its row, and lets both go again', async () => {
    const { user } = await renderWithFacts(shown);
    const agency = screen.getByRole('button', { name: 'EULEX' });
    await user.click(agency);
    expect(agency).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('- eulex');
    await user.click(agency);
    expect(screen.getByRole('status')).toHaveTextContent('- -');
    await user.click(screen.getByRole('button', { name: /Merdare/ }));
    expect(screen.getByRole('status')).toHaveTextContent('merdare');
  });

  it('points at the crossing whose column has the focus', async () => {
    const { user } = await renderWithFacts(shown);
    await user.tab();
    expect(screen.getByRole('status')).toHaveTextContent('- - jarinje');
  });
});

describe('with a crossing selected', () => {
  it('lists every agency with its evidence, since when, and sources', async () => {
    const { facts, container } = await renderWithFacts(<Agencies />, { choices: { crossing: 'merdare' } });
    const entries = [...container.querySelectorAll<HTMLElement>('li[data-agency]')];
    expect(entries.map((entry) => entry.dataset.agency).sort()).toEqual(facts.agencies.map(({ id }) => id).sort());
    const customs = entries.find((entry) => entry.dataset.agency === 'serbia-customs');
    expect(customs).toHaveTextContent('reported at this crossing');
    expect(customs).toHaveTextContent('since');
    expect(customs?.querySelector('[data-source]')).not.toBeNull();
  });

  it('counts what sources report on the date', async () => {
    const { facts } = await renderWithFacts(<Agencies />, { choices: { crossing: 'merdare', date: '2012-12-15' } });
    const merdare = facts.crossings.find(({ id }) => id === 'merdare');
    const attested = facts.agencies.filter(
      ({ id }) => merdare && presenceOn(merdare, id, '2012-12-15').evidence === 'attested',
    ).length;
    expect(
      screen.getByText(new RegExp(`15 December 2012: sources report ${attested} of 8 services`)),
    ).toBeInTheDocument();
  });

  it('says once that not reported is not absent', async () => {
    await renderWithFacts(<Agencies />, { choices: { crossing: 'mucibaba' }, locale: 'sq' });
    expect(screen.getAllByText('E paraportuar nuk do të thotë e munguar.')).toHaveLength(1);
  });
});
