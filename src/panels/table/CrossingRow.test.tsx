import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { closureOn, jointUseOn, statusOn } from '../../facts/questions.ts';
import type { Crossing } from '../../facts/types.ts';
import { translate } from '../../i18n/translate.tsx';
import { TableView } from './TableView.tsx';

const patience = { timeout: 10_000 };

const rowOf = (container: HTMLElement, id: string) =>
  container.querySelector<HTMLElement>(`tr[data-crossing="${id}"]`) as HTMLElement;
const cell = (container: HTMLElement, id: string, label: string) =>
  rowOf(container, id).querySelector<HTMLElement>(`[data-label="${label}"]`) as HTMLElement;

/** Everything that the map says of a crossing, by mark, by label or zoomed in. */
const saidByTheMap = (crossing: Crossing, date: string): readonly string[] => {
  const closure = closureOn(crossing, date);
  const jointUse = jointUseOn(crossing, date);
  return [
    crossing.names.sq,
    crossing.names.sr,
    translate(`status.${statusOn(crossing, date).value}`),
    closure ? translate(`closure.${closure.value}`) : 'No closure reported',
    ...(jointUse?.span ? [translate(`jointUse.${jointUse.value}`)] : []),
    ...crossing.posts.flatMap(({ names }) => [names.sq, names.sr]),
    ...crossing.municipalities.flatMap(({ names }) => [names.sq, names.sr]),
    ...crossing.roads.flatMap(({ number, route }) => [number ?? 'number not published', route]),
    `Hosted by ${translate(`side.${crossing.host.side}`)}`,
    `${crossing.position.latitude.toFixed(3)}° N, ${crossing.position.longitude.toFixed(3)}° E`,
    `within ${crossing.position.radiusKilometres.toFixed(1)} km`,
    translate(`confidence.${crossing.position.confidence}`),
    ...(crossing.gate ? [crossing.gate.value] : []),
  ];
};

describe('a row', () => {
  it.each(['2011-12-02', '2012-12-15', '2018-12-01', '2022-12-28', '2026-11-21'])(
    'holds everything that the map says on %s, with its sources',
    async (date) => {
      const { container, facts } = await renderWithFacts(<TableView />, { choices: { date } });
      await waitFor(() => expect(rowOf(container, 'jarinje')).toHaveTextContent('Rashkë / Raška 9.7 km'), patience);
      for (const crossing of facts.crossings) {
        const row = rowOf(container, crossing.id);
        expect(row.dataset.status).toBe(statusOn(crossing, date).value);
        for (const text of saidByTheMap(crossing, date)) expect(row).toHaveTextContent(text);
        const cited = new Set([...row.querySelectorAll<HTMLElement>('[data-source]')].map((it) => it.dataset.source));
        const { position, host, roads, posts, municipalities } = crossing;
        for (const { sources } of [position, host, ...roads, ...posts, ...municipalities])
          for (const source of sources) expect(cited).toContain(source);
      }
    },
  );

  it('says since when, and what may be about to begin', async () => {
    const { container } = await renderWithFacts(<TableView />, { choices: { date: '2020-10-05' } });
    expect(cell(container, 'merdare', 'Status')).toHaveTextContent('Being built');
    expect(cell(container, 'merdare', 'Since')).toHaveTextContent(
      'The permanent facility may have become completed in the course of October 2020',
    );
    expect(cell(container, 'jarinje', 'Since')).toHaveTextContent('since 10 December 2012');
  });

  it('says where there is nothing to use yet, and whether a finished facility is used', async () => {
    const { container } = await renderWithFacts(<TableView />);
    expect(cell(container, 'jarinje', 'Joint use')).toHaveTextContent('No finished facility');
    expect(cell(container, 'mutivode', 'Joint use')).toHaveTextContent('Not yet used by both sides');
  });

  it('counts the services by each kind of evidence, each with its own sources', async () => {
    const { container } = await renderWithFacts(<TableView />);
    const said = [...cell(container, 'bela-zemlja', 'Services').querySelectorAll('p')];
    const countOf = (paragraph: Element) => paragraph.querySelectorAll('[data-source]').length;
    expect(said.map(({ firstChild }) => firstChild?.textContent)).toEqual([
      'None reported',
      '4 provided for',
      '3 by mandate only',
    ]);
    expect(said.map((paragraph) => countOf(paragraph) > 0)).toEqual([false, true, true]);
  });

  it('tells the latest of the traffic by the date', async () => {
    const { container } = await renderWithFacts(<TableView />, { choices: { date: '2018-12-01' } });
    expect(cell(container, 'merdare', 'Traffic')).toHaveTextContent('Described as the crossing that is used most.');
    expect(cell(container, 'mutivode', 'Traffic')).not.toHaveTextContent('Not published');
    expect(cell(container, 'brnjak', 'Traffic')).toHaveTextContent('Not published');
  });

  it('names the nearest towns, with distances as the language writes them', async () => {
    const { container } = await renderWithFacts(<TableView />, { locale: 'sr-Cyrl' });
    await waitFor(() => expect(rowOf(container, 'jarinje')).toHaveTextContent('Рашка / Rashkë 9,7 km'), patience);
  });
});
