import { useMemo, useState } from 'react';
import type { PlacedLabel } from './labels.ts';
import type { CrossingMark } from './marks.ts';
import { type LabelledMap, placeMapLabels, placementStep, samplePoints } from './placedLabels.ts';

const areLabelledAlike = (some: readonly CrossingMark[], others: readonly CrossingMark[]) =>
  some.length === others.length &&
  some.every(
    ({ crossing, isSelected }, index) =>
      crossing === others[index]?.crossing && isSelected === others[index]?.isSelected,
  );

/** The same marks as long as their labels are: another date gives none another name, and placing takes its time. */
function useLabelledMarks(marks: readonly CrossingMark[]): readonly CrossingMark[] {
  const [labelled, setLabelled] = useState(marks);
  if (areLabelledAlike(labelled, marks)) return labelled;
  setLabelled(marks);
  return marks;
}

/** The labels of the crossings and places, placed for a zoom. */
export function usePlacedLabels({
  marks,
  ground,
  zoom,
  locale,
  translate,
  markRoom = 0,
}: LabelledMap & { readonly zoom: number }): readonly PlacedLabel[] {
  const avoided = useMemo(() => samplePoints(ground), [ground]);
  // Rounded down: drawn closer in than they were placed, labels only move apart.
  const placementZoom = Math.floor(zoom / placementStep) * placementStep;
  const labelled = useLabelledMarks(marks);
  return useMemo(
    () => placeMapLabels({ marks: labelled, ground, locale, translate, markRoom }, avoided, placementZoom),
    [labelled, ground, placementZoom, locale, translate, markRoom, avoided],
  );
}
