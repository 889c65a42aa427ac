import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { loadProgrammes } from '../../facts/load.ts';
import { locales } from '../../facts/types.ts';
import { type LayerId, layerIds } from '../../state/parameters.ts';
import { readChoices } from '../../state/store.ts';
import { LayerLanes } from './LayerLanes.tsx';
import { LayerRows } from './LayerRows.tsx';
import { Layers } from './Layers.tsx';

const showing = (...layers: LayerId[]) => ({ choices: { layers } });

/** The ids of the sources to which references lead. */
const references = (container: HTMLElement) => [
  ...new Set([...container.querySelectorAll<HTMLElement>('.reference')].map(({ dataset }) => dataset.source)),
];

describe('the choice of layers', () => {
  it('is five boxes that say what each layer is and since when, none of them ticked', async () => {
    await renderWithFacts(<Layers />);
    const group = within(await screen.findByRole('group', { name: 'Layers to show' }));
    expect(group.getAllByRole('checkbox')).toHaveLength(5);
    expect(group.queryByRole('checkbox', { checked: true })).toBeNull();
    expect(group.getByRole('checkbox', { name: 'Ground safety zone, 5 km since 9 June 1999' })).toBeInTheDocument();
    expect(group.getByRole('checkbox', { name: 'IOM programme, 2009–2011 June 2009 – May 2011' })).toBeInTheDocument();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('shows a layer and its record, and hides them again', async () => {
    const { user } = await renderWithFacts(<Layers />);
    const box = await screen.findByRole('checkbox', { name: /^Ground safety zone/ });
    await user.click(box);
    expect(readChoices().layers).toEqual(['belt']);
    expect(screen.getByRole('article', { name: 'Ground safety zone of 1999' })).toBeInTheDocument();
    await user.click(box);
    expect(readChoices().layers).toEqual([]);
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('reads what the address asks for, in the order of the layers', async () => {
    await renderWithFacts(<Layers />, showing('belt', 'kspag'));
    const records = await screen.findAllByRole('article');
    expect(records.map(({ dataset }) => dataset.layer)).toEqual(['belt', 'kspag']);
  });
});

describe('the record of a layer', () => {
  const show = async (layer: LayerId) => {
    const result = await renderWithFacts(<Layers />, showing(layer));
    const article = await screen.findByRole('article');
    const row = (label: string) => {
      const term = within(article).getByRole('term', { name: (_, element) => element.textContent === label });
      return within(term.nextElementSibling as HTMLElement);
    };
    return { ...result, article, row };
  };

  it('attributes claims and leads from each statement to its source', async () => {
    const { article, user } = await show('kfor');
    expect(article).toHaveTextContent(/Nebojša Rodić said that KFOR is the institution in Kosovo\* that/);
    expect(within(article).getAllByRole('link', { name: 'footnote on the name' })).not.toEqual([]);
    for (const said of article.querySelectorAll('p:has(.references)')) {
      expect(within(said as HTMLElement).getAllByRole('button').length, said.textContent).toBeGreaterThan(0);
    }
    await user.click(within(article).getAllByRole('button', { name: /Southeast European Times/ })[0] as HTMLElement);
    expect(readChoices().panel).toBe('sources');
  });

  it('names the eight of the regional programme, one with its footnote and one with both names', async () => {
    const { row } = await show('iom-2009');
    const names = row('Covers').getAllByText((_, element) => element?.tagName === 'P');
    expect(names).toHaveLength(8);
    expect(names[3]).toHaveTextContent(/^Kosovo\*/);
    expect(row('Covers').getByRole('link', { name: 'footnote on the name' })).toBeInTheDocument();
    expect(row('Covers').getByText(/then the former Yugoslav Republic of Macedonia/)).toBeInTheDocument();
  });

  it('tells how its results come back in the agreement, as a reading of ours', async () => {
    const { row } = await show('iom-2009');
    expect(row('Results').getAllByRole('heading')).toHaveLength(3);
    expect(row('Results').getByText(/Joint integrated posts, step by step · One common area/)).toBeInTheDocument();
    expect(row('Results').getAllByText(/our reading; no source/)).toHaveLength(3);
  });

  it('leads from the ministry to the service at the crossing, under its name in the matrix', async () => {
    const { row } = await show('eu-ibm-serbia');
    const chains = row('From ministry to crossing');
    expect(chains.getAllByRole('heading').map(({ textContent }) => textContent)).toContain(
      'Customs Administration of Serbia',
    );
    expect(chains.getByText('Ministry of Finance → Customs Administration → customs officers')).toBeInTheDocument();
    expect(row('Period').getByText('since 4 March 2025 or earlier')).toBeInTheDocument();
  });

  it('says what nobody has published', async () => {
    const { row } = await show('kspag');
    expect(
      row('What nobody has published').getByText(/author and subject of the eleventh were not found/),
    ).toBeInTheDocument();
  });

  it('unfolds articles by subject, and the dated agreements among its events', async () => {
    const { row, user } = await show('kspag');
    await user.click(row('Articles').getByText('10 articles'));
    expect(await row('Articles').findByText('ADR certificates')).toBeInTheDocument();
    expect(row('Articles').getByText('Kozeta Dervishi')).toHaveAttribute('lang', 'sq');
    await user.click(row('Events').getByText(/events$/));
    expect(await row('Events').findByText('Agreement on the civil registry')).toBeInTheDocument();
    expect(row('Events').getByText('2 July 2011')).toHaveAttribute('datetime', '2011-07-02');
  });

  it.each(locales)('is whole in every language: %s', async (locale) => {
    const { facts, container } = await renderWithFacts(<Layers />, { locale, choices: { layers: [...layerIds] } });
    expect(await screen.findAllByRole('article')).toHaveLength(5);
    expect(container).not.toHaveTextContent(/layers\.|undefined|null/);
    const known = new Set<string | undefined>(facts.sources.map(({ id }) => id));
    expect(references(container).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the lanes', () => {
  it('are nothing without a layer', async () => {
    const { container } = await renderWithFacts(<LayerLanes />);
    expect(container).toBeEmptyDOMElement();
  });

  it('tell each layer in words, on the scale of the record', async () => {
    await renderWithFacts(<LayerLanes />, showing('belt', 'iom-2009'));
    const region = within(await screen.findByRole('region', { name: 'The layers on the same scale' }));
    expect(region.getByRole('img', { name: 'Ground safety zone, 5 km: 1 event on the scale' })).toBeInTheDocument();
    expect(region.getByText('since 9 June 1999')).toBeInTheDocument();
    expect(region.getByText('May 2011')).toBeInTheDocument();
    expect(region.getByRole('img', { name: /^IOM programme.*: no event on the scale/ })).toBeInTheDocument();
  });

  it('draw no band for what was over before, and an arrow for what began before', async () => {
    const { container } = await renderWithFacts(<LayerLanes />, showing('belt', 'iom-2009'));
    await screen.findByRole('region');
    const parts = (layer: string, part: string) =>
      container.querySelectorAll(`[data-layer="${layer}"] svg > ${part}`).length;
    expect([parts('belt', 'rect'), parts('belt', 'path'), parts('belt', 'line')]).toEqual([2, 1, 1]);
    expect([parts('iom-2009', 'rect'), parts('iom-2009', 'path'), parts('iom-2009', 'line')]).toEqual([0, 1, 0]);
  });

  it('fade in where the beginning is not known', async () => {
    const { container } = await renderWithFacts(<LayerLanes />, showing('eu-ibm-serbia'));
    await screen.findByRole('region');
    expect(container.querySelector('svg > rect[fill^="url("]')).not.toBeNull();
  });

  it('list what happened in all of them in order of time, each with its layer', async () => {
    const { user, container } = await renderWithFacts(<LayerLanes />, showing('belt', 'kspag'));
    await user.click(await screen.findByText(/^Events of the layers shown: \d+$/));
    const times = [...container.querySelectorAll('details time')].map((time) => time.getAttribute('datetime') ?? '');
    expect(times.length).toBeGreaterThan(15);
    expect(times.map((time) => time.slice(0, 4))).toEqual(times.map((time) => time.slice(0, 4)).toSorted());
    expect(screen.getAllByText(/· Ground safety zone, 5 km$/)).toHaveLength(4);
  });
});

describe('the rows', () => {
  it('are nothing without a layer', async () => {
    const { container } = await renderWithFacts(<LayerRows />);
    expect(container).toBeEmptyDOMElement();
  });

  it('hold every statement of the layers shown, with its sources', async () => {
    const { container } = await renderWithFacts(<LayerRows />, showing('kfor', 'iom-2009'));
    const table = await screen.findByRole('table', { name: /^The wider record/ });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    const { programmes } = await loadProgrammes('en');
    for (const { id, title, lede, facts, unknown } of programmes) {
      const group = container.querySelector<HTMLElement>(`tbody[data-layer="${id}"]`);
      if (id !== 'kfor' && id !== 'iom-2009') expect(group).toBeNull();
      else {
        expect(group).toHaveTextContent(title);
        for (const { text } of [lede, ...facts, ...unknown]) expect(group).toHaveTextContent(text);
      }
    }
    const rows = within(table).getAllByRole('rowheader');
    for (const header of rows) expect(header).not.toHaveAccessibleName('');
    expect(references(container)).toContain('page-iom');
  });
});
