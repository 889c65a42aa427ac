import { useMemo } from 'react';
import type { PlacedLabel } from './labels.ts';
import { type LabelledMap, placeMapLabels, placementStep, samplePoints } from './placedLabels.ts';

/** The labels of the crossings and places, placed for a zoom. */
export function usePlacedLabels({
  marks,
  ground,
  zoom,
  locale,
  translate,
}: LabelledMap & { readonly zoom: number }): readonly PlacedLabel[] {
  const avoided = useMemo(() => samplePoints(ground), [ground]);
  // Rounded down: drawn closer in than they were placed, labels only move apart.
  const placementZoom = Math.floor(zoom / placementStep) * placementStep;
  return useMemo(
    () => placeMapLabels({ marks, ground, locale, translate }, avoided, placementZoom),
    [marks, ground, placementZoom, locale, translate, avoided],
  );
}
