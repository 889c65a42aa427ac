import type { PlacedLabel } from '../labels.ts';
import { type LabelledMap, placeMapLabels, placementStep, samplePoints } from '../placedLabels.ts';
import { type Frame, sizeAt } from './frame.ts';

/** The zooms, a step apart, at which a poster may be seen; outside of them the first or the last of them serves. */
const [farthest, closest] = [6, 9.75] as const;
const count = (closest - farthest) / placementStep + 1;

/** The zoom that labels are placed for in a band. */
const zoomOf = (band: number) => farthest + band * placementStep;

/** A label on one side, and the bands in which it stands there: the first and the last of each run of them. */
export type BandedLabel = {
  readonly label: PlacedLabel;
  readonly runs: readonly (readonly [first: number, last: number])[];
};

/** The labels of a map for every zoom at which a poster may be seen: the live map places them alike. */
export function bandLabels(map: LabelledMap): readonly BandedLabel[] {
  const avoided = samplePoints(map.ground);
  const found = new Map<string, { label: PlacedLabel; runs: [number, number][] }>();
  for (let band = 0; band < count; band += 1) {
    for (const label of placeMapLabels(map, avoided, zoomOf(band))) {
      const key = `${label.id} ${label.side}`;
      const known = found.get(key) ?? { label, runs: [] };
      found.set(key, known);
      const run = known.runs.at(-1);
      if (run?.[1] === band - 1) run[1] = band;
      else known.runs.push([band, band]);
    }
  }
  return [...found.values()];
}

/** The class of what is seen in some bands only; none for what is seen in all. */
export const classOfRuns = (runs: BandedLabel['runs']): string | undefined =>
  runs.length === 1 && runs[0]?.[0] === 0 && runs[0][1] === count - 1
    ? undefined
    : `bands ${runs.map(([first, last]) => `bands-${first}-${last}`).join(' ')}`;

/**
 * The rules that show what belongs to the bands of a frame's width, and nothing else: for every class that
 * `classOfRuns` may give.
 * `classes`: those that are used.
 */
export function writeBandRules(frame: Frame, classes: ReadonlySet<string>): string {
  const widthOf = (band: number) => sizeAt(frame, zoomOf(band)).width.toFixed(2);
  const rules = [...classes].flatMap((name) => {
    const [, first, last] = /^bands-(\d+)-(\d+)$/.exec(name) ?? [];
    if (first === undefined || last === undefined) return [];
    const conditions = [
      ...(Number(first) > 0 ? [`(width >= ${widthOf(Number(first))}px)`] : []),
      ...(Number(last) < count - 1 ? [`(width < ${widthOf(Number(last) + 1)}px)`] : []),
    ];
    return [`@container sight ${conditions.join(' and ')} {.${name}{display:inline}}`];
  });
  // In one sheet with what shows them: it would win from a later one, as the sheets within the page are.
  return ['.bands{display:none}', ...rules].join('\n');
}
