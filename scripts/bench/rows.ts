import type { Hand } from './hand.ts';
import type { Load } from './load.ts';
import type { Row } from './table.ts';

/** The medians of everything measured on one page; what was not measured is missing. */
export type Results = Partial<Load> & Hand & { readonly marks?: number | undefined; readonly usable?: number };

export type AllResults = { readonly [Page in 'app' | 'still' | 'maplibre' | 'leaflet']: Results };

/** The lines of the table, with the bars that the project has set itself. */
export function rowsOf({ app, still, maplibre, leaflet }: AllResults): readonly Row[] {
  const beside = (name: string, value: number | undefined) => ({ name, value });
  const rows: readonly Row[] = [
    {
      title: 'largest contentful paint',
      unit: 'ms',
      app: app.largestPaint,
      reference: beside('bare SVG', still.largestPaint),
      bar: 1.15,
    },
    { title: 'six marks in sight', unit: 'ms', app: app.marks, reference: beside('bare SVG', still.marks), bar: 1.15 },
    {
      title: 'a press opens a panel',
      unit: 'ms',
      app: app.usable,
      reference: beside('Leaflet, ready', leaflet.live),
      bar: 0.6,
    },
    {
      title: 'live map at rest, from navigation',
      unit: 'ms',
      app: app.live,
      reference: beside('bare MapLibre', maplibre.live),
      bar: 1.2,
    },
    {
      title: 'live map at rest, from its own start',
      unit: 'ms',
      app: app.liveFromStart,
      reference: beside('bare MapLibre', maplibre.live),
      bar: 1.2,
    },
    { title: 'layout shift', unit: '', app: app.shift, bar: 0 },
    { title: 'longest task before the first input', unit: 'ms', app: app.longestTask, bar: 200 },
    { title: '… which began at', unit: 'ms', app: app.longestTaskAt },
    { title: 'select a crossing → painted, full speed', unit: 'ms', app: app.select, bar: 50 },
    {
      title: 'select a crossing → painted, 4× slower',
      unit: 'ms',
      app: app.selectSlowed,
      reference: beside('bare MapLibre', maplibre.selectSlowed),
    },
    { title: 'one step of dragging the date, full speed', unit: 'ms', app: app.drag, bar: 50 },
    {
      title: 'one step of dragging the date, 4× slower',
      unit: 'ms',
      app: app.dragSlowed,
      reference: beside('bare MapLibre', maplibre.dragSlowed),
    },
  ];
  return rows.filter(({ app: value, reference }) => value !== undefined || reference?.value !== undefined);
}
