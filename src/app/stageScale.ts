import { crossingLabelSize } from '../map/marks.ts';

/** What the names of the crossings must come to as a share of the stage's height. */
const share = { wide: 0.0332, square: 0.026 };
/** A stage that is hardly wider than high has no room for the six beside the words if their names are so large. */
const wideFrom = 1.5;

/** Where a stage counts as upright, how high its map is then, and how wide the words are beside the map at most. */
export const stageShares = { upright: 1.1, uprightMap: 0.44, wordsOfHeight: 0.78, wordsOfWidth: 0.5 } as const;

/** How the map stands on a stage: how much larger it is shown, its own size, and what the words cover of it. */
export type StageScale = {
  readonly scale: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly covered: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
};

/** A stage held upright has the map above the words; stage.module.css says the same. */
export const isUpright = ({ width, height }: { width: number; height: number }): boolean =>
  width <= height * stageShares.upright;

/** The scale for a stage of a size in CSS pixels; stage.module.css sets the words by the same numbers. */
export function scaleStage({ width, height }: { width: number; height: number }): StageScale {
  if (isUpright({ width, height })) {
    const size = { width, height: height * stageShares.uprightMap };
    return { scale: 1, size, covered: { top: 0, right: 0, bottom: 0, left: 0 } };
  }
  const scale = Math.max(1, (height * (width / height >= wideFrom ? share.wide : share.square)) / crossingLabelSize);
  const words = Math.min(height * stageShares.wordsOfHeight, width * stageShares.wordsOfWidth) + height * 0.02;
  return {
    scale,
    size: { width: width / scale, height: height / scale },
    covered: {
      top: Math.round((height * 0.03) / scale),
      right: Math.round((height * 0.02) / scale),
      bottom: Math.round((height * 0.13) / scale),
      left: Math.round(words / scale),
    },
  };
}
