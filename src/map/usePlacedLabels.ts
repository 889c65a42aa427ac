import { useMemo } from 'react';
import type { Locale } from '../facts/types.ts';
import type { Ground } from '../ground/ground.ts';
import type { Translate } from '../i18n/translate.tsx';
import type { Position } from './camera.ts';
import { describeDetails, detailZoom } from './details.ts';
import { type PlacedLabel, placeLabels } from './labels.ts';
import { type CrossingMark, labelCrossing, labelPlaces } from './marks.ts';

/** Labels are placed anew at every so much of a zoom level, not in every frame. */
const placementStep = 0.25;
/** Of the line's vertices every so many-th is enough to keep labels off it. */
const lineStep = 4;

function samplePoints(ground: Ground | null): readonly Position[] {
  return (ground?.line.features ?? []).flatMap(({ geometry }) =>
    geometry.coordinates
      .filter((_, index) => index % lineStep === 0)
      .map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
  );
}

/** The labels of the crossings and places, placed for a zoom. */
export function usePlacedLabels({
  marks,
  ground,
  zoom,
  locale,
  translate,
}: {
  marks: readonly CrossingMark[];
  ground: Ground | null;
  zoom: number;
  locale: Locale;
  translate: Translate;
}): readonly PlacedLabel[] {
  const avoided = useMemo(() => samplePoints(ground), [ground]);
  // Rounded down: drawn closer in than they were placed, labels only move apart.
  const placementZoom = Math.floor(zoom / placementStep) * placementStep;
  return useMemo(() => {
    const crossings = [...marks]
      .sort((a, b) => a.crossing.order - b.crossing.order)
      .map((mark) => {
        const details = placementZoom >= detailZoom ? describeDetails(mark.crossing, ground, locale, translate) : [];
        return labelCrossing(mark, locale, details);
      });
    const places = ground ? labelPlaces(ground, placementZoom, locale) : [];
    return placeLabels([...crossings, ...places], avoided, placementZoom);
  }, [marks, ground, placementZoom, locale, translate, avoided]);
}
