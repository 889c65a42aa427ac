/** The names of the crossings on the map, in its own pixels, and what they must come to as a share of the height. */
const labelSize = 14.5;
const share = { wide: 0.0332, square: 0.026 };
/** A stage that is hardly wider than high has no room for the six beside the words if their names are so large. */
const wideFrom = 1.5;

/** How the map stands on a stage: how much larger it is shown, its own size, and what the words cover of it. */
export type StageScale = {
  readonly scale: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly covered: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
};

/** A stage held upright has the map above the words; stage.module.css says the same. */
export const isUpright = ({ width, height }: { width: number; height: number }): boolean => width <= height * 1.1;

/** The scale for a stage of a size in CSS pixels; stage.module.css sets the words by the same numbers. */
export function scaleStage({ width, height }: { width: number; height: number }): StageScale {
  if (isUpright({ width, height })) {
    const size = { width, height: height * 0.44 };
    return { scale: 1, size, covered: { top: 0, right: 0, bottom: 0, left: 0 } };
  }
  const scale = Math.max(1, (height * (width / height >= wideFrom ? share.wide : share.square)) / labelSize);
  const words = Math.min(height * 0.78, width * 0.5) + height * 0.02;
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
