import { useMemo } from 'react';
import type { Point, Size } from './camera.ts';
import { keepWholeLabels, type PlacedLabel } from './labels.ts';

/** The labels that the picture shows whole; the same list as long as they are the same, so that panning draws nothing. */
export function useWholeLabels(
  labels: readonly PlacedLabel[],
  corner: Point,
  size: Size,
  zoom: number,
): readonly PlacedLabel[] {
  const kept = keepWholeLabels(labels, corner, size, zoom)
    .map(({ id }) => id)
    .join(' ');
  return useMemo(() => {
    const ids = new Set(kept.split(' '));
    return labels.filter(({ id }) => ids.has(id));
  }, [labels, kept]);
}
