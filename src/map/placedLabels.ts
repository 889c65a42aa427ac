import type { Locale } from '../facts/types.ts';
import type { Ground } from '../ground/ground.ts';
import type { Translate } from '../i18n/translate.tsx';
import type { Position } from './camera.ts';
import { describeDetails, detailZoom } from './details.ts';
import { type PlacedLabel, placeLabels } from './labels.ts';
import { type CrossingMark, labelCrossing, labelPlaces } from './marks.ts';

/** Labels are placed anew at every so much of a zoom level, not in every frame. */
export const placementStep = 0.25;
/** Of the line's vertices every so many-th is enough to keep labels off it. */
const lineStep = 4;

/** Further out the names of the six would lie over each other; their marks still stand, and their buttons say them. */
const crossingNamesZoom = 5.5;

/** Where the line runs: labels keep off these points. */
export function samplePoints(ground: Ground | null): readonly Position[] {
  return (ground?.line.features ?? []).flatMap(({ geometry }) =>
    geometry.coordinates
      .filter((_, index) => index % lineStep === 0)
      .map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
  );
}

/** What the labels of a map are made of. */
export type LabelledMap = {
  readonly marks: readonly CrossingMark[];
  readonly ground: Ground | null;
  readonly locale: Locale;
  readonly translate: Translate;
  /** Pixels around the crossings' marks that something else needs. */
  readonly markRoom?: number;
};

/** The labels of the crossings and places, placed for a zoom off the points to be avoided. */
export function placeMapLabels(
  { marks, ground, locale, translate, markRoom = 0 }: LabelledMap,
  avoided: readonly Position[],
  zoom: number,
): readonly PlacedLabel[] {
  const crossings = marks
    .filter(({ isSelected }) => isSelected || zoom >= crossingNamesZoom)
    .sort((a, b) => a.crossing.order - b.crossing.order)
    .map((mark) => {
      const details = zoom >= detailZoom ? describeDetails(mark.crossing, ground, locale, translate) : [];
      return labelCrossing(mark, locale, details, markRoom);
    });
  const places = ground ? labelPlaces(ground, zoom, locale) : [];
  return placeLabels([...crossings, ...places], avoided, zoom);
}
