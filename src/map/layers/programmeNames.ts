import type { Position } from '../camera.ts';
import type { programmeAreas } from './describeLayers.ts';

type Area = (typeof programmeAreas)[number];

/** Where the names of the eight stand, clear of the crossings' marks. */
export const programmePlaces: Readonly<
  Record<Area, { readonly position: Position; readonly anchor: 'start' | 'middle' | 'end' }>
> = {
  AL: { position: [20.05, 40.95], anchor: 'middle' },
  BA: { position: [17.8, 44.25], anchor: 'middle' },
  HR: { position: [16.0, 45.45], anchor: 'middle' },
  XK: { position: [21.1, 42.1], anchor: 'end' },
  ME: { position: [19.7, 42.72], anchor: 'end' },
  MK: { position: [21.7, 41.45], anchor: 'middle' },
  RS: { position: [20.9, 44.45], anchor: 'middle' },
  TR: { position: [27.4, 41.2], anchor: 'middle' },
};

/** What the map shows when it draws back to the eight: the seven whole, and of Türkiye what lies west of the Bosporus. */
export const programmeFrame: readonly Position[] = [
  [13.4, 46.6],
  [29.3, 39.5],
];

/** Further in than this one is among the crossings, and the names of the eight give way to those of towns. */
export const programmeNamesZoom = 6.6;
