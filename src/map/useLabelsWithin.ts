import { useMemo } from 'react';
import type { Point, Size } from './camera.ts';
import { keepLabelsWithin, type PlacedLabel } from './labels.ts';

/** The labels that the picture shows; the same list as long as they are the same, so that panning draws nothing. */
export function useLabelsWithin(
  labels: readonly PlacedLabel[],
  corner: Point,
  size: Size,
  zoom: number,
): readonly PlacedLabel[] {
  const kept = keepLabelsWithin(labels, corner, size, zoom)
    .map(({ id }) => id)
    .join(' ');
  return useMemo(() => {
    const ids = new Set(kept.split(' '));
    return labels.filter(({ id }) => ids.has(id));
  }, [labels, kept]);
}
