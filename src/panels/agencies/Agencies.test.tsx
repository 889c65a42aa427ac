import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { presenceOn } from '../../facts/questions.ts';
import type { Locale } from '../../facts/types.ts';
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

const told = () => screen.getByRole('status', { hidden: true });
/** `hidden` spares jsdom the styles of every ancestor; nothing here is hidden. */
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
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
    const { container } = await renderWithFacts(<Agencies />, { locale: 'sq' });
    const words = {
      attested: 'e raportuar në këtë pikë',
      agreed: 'e parashikuar nga marrëveshja',
      inferred: 'rrjedh nga mandati',
      none: 'nuk raportohet',
    };
    for (const cell of cellsOf(container)) {
      expect(cell).toHaveTextContent(words[cell.dataset.evidence as keyof typeof words]);
    }
  });

  it('draws the four kinds of evidence in four shapes', async () => {
    const { container } = await renderWithFacts(<Agencies />);
    const shapes = ['attested', 'agreed', 'inferred', 'none'].map(
      (evidence) => container.querySelector(`td[data-evidence="${evidence}"] svg`)?.innerHTML,
    );
    expect(new Set(shapes).size).toBe(4);
    expect(shapes).not.toContain(undefined);
  });

  it('heads the two sides and the European Union with a group of rows each', async () => {
    const { container } = await renderWithFacts(<Agencies />, { locale: 'sr-Cyrl' });
    const groups = [...container.querySelectorAll('th[scope="rowgroup"]')].map(({ textContent }) => textContent);
    expect(groups).toEqual(['Београд', 'Приштина', 'Европска унија']);
  });

  it('names each column in both forms and each row with its side', async () => {
    const { container, facts } = await renderWithFacts(<Agencies />, { locale: 'sq' });
    const columns = [...container.querySelectorAll('th[scope="col"]')].map(({ textContent }) =>
      textContent?.replace(/\s/g, ' '),
    );
    expect(columns).toEqual(facts.crossings.map(({ names }) => crossingName(names, 'sq')));
    expect(button('Policia kufitare, Beogradi')).toBeInTheDocument();
    expect(button('Policia kufitare, Prishtina')).toBeInTheDocument();
  });

  it('selects a crossing by its column and an agency by its row, and lets both go again', async () => {
    const { user } = await renderWithFacts(shown);
    const agency = button('EULEX, European Union');
    await user.click(agency);
    expect(agency).toHaveAttribute('aria-pressed', 'true');
    expect(told()).toHaveTextContent('- eulex');
    await user.click(agency);
    expect(told()).toHaveTextContent('- -');
    await user.click(button(/Merdare/));
    expect(told()).toHaveTextContent('merdare');
    expect(button(/Merdare/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(button(/Merdare/));
    expect(told()).toHaveTextContent('- -');
  });

  it('points at the crossing whose column has the focus or the pointer, and lights it', async () => {
    const { user, container } = await renderWithFacts(shown);
    const lit = () => [...container.querySelectorAll<HTMLElement>('[data-band]')].map(({ dataset }) => dataset.band);
    expect(lit()).toEqual([]);
    await user.tab();
    expect(told()).toHaveTextContent('- - jarinje');
    expect(lit()).toEqual(['jarinje']);
    const [cell] = cellsOf(container).filter(({ dataset }) => dataset.crossing === 'mutivode');
    if (cell) await user.hover(cell);
    expect(lit()).toEqual(['mutivode']);
    if (cell) await user.unhover(cell);
    expect(lit()).toEqual([]);
  });

  it.each<[Locale, string, RegExp]>([
    ['en', '2026-11-21', /^On 21 November 2026, \d+ of the 48 entries below rest on a report/],
    ['en', '2013', /^In 2013, \d+ of the 48 entries/],
    ['sq', '2013-05', /^Në maj 2013, \d+ nga 48 shënimet/],
    ['sr-Cyrl', '2013', /^Од 48 података у табели .* \d+ \(за 2013\. годину\)\.$/],
    ['sr-Latn', '2012-12-15', /^Od 48 podataka u tabeli .* \d+ \(na dan 15\. decembra 2012\.\)\.$/],
  ])('says in %s on %s how much rests on reports', async (locale, date, expected) => {
    const { container } = await renderWithFacts(<Agencies />, { locale, choices: { date } });
    const sentence = container.querySelector('p')?.textContent ?? '';
    expect(sentence).toMatch(expected);
    const attested = container.querySelectorAll('td[data-evidence="attested"]').length;
    expect(sentence.split(' ')).toContain(String(attested));
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
      screen.getByText(
        `On 15 December 2012, ${attested} of 8 services are on record as reported at Merdare / Merdarë.`,
      ),
    ).toBeInTheDocument();
  });

  it('says once that not reported is not absent', async () => {
    await renderWithFacts(<Agencies />, { choices: { crossing: 'mucibaba' }, locale: 'sq' });
    expect(screen.getAllByText('Nëse një shërbim nuk raportohet, kjo nuk do të thotë se mungon.')).toHaveLength(1);
  });

  it('says in words where no source says anything', async () => {
    const { container } = await renderWithFacts(<Agencies />, {
      choices: { crossing: 'merdare' },
      locale: 'sr-Cyrl',
    });
    const eulex = container.querySelector('li[data-agency="eulex"]');
    expect(eulex).toHaveAttribute('data-evidence', 'none');
    expect(eulex).toHaveTextContent('није забележено');
  });

  it('names the ministry only where the name does not say it already', async () => {
    const { container } = await renderWithFacts(<Agencies />, { choices: { crossing: 'merdare' } });
    const text = (agency: string) => container.querySelector(`li[data-agency="${agency}"]`)?.textContent ?? '';
    expect(text('serbia-border-police').match(/Ministry of Interior/g)).toHaveLength(1);
    expect(text('serbia-customs')).toContain('Ministry of Finance');
  });
});
