// The line once more, generalised: what runs beside it in a row of strokes would else follow every bend.

import { collection, lineFeature } from './features.mjs';
import { simplify } from './simplify.mjs';

/** How far from the line, km: for a map of all six, and for one of a single crossing with its surroundings. */
const TOLERANCES = { far: 0.9, near: 0.2 };

/** Both courses of the line, each twice; a feature has `detail`: `far` or `near`. */
export function makePatrols(line) {
  const courses = ['pristina', 'belgrade'].map((side) => {
    const parts = line.features.filter(({ properties }) => properties.part === 'common' || properties.side === side);
    const path = parts.flatMap(({ geometry }, index) => geometry.coordinates.slice(index === 0 ? 0 : 1));
    return { side, path };
  });
  return collection(
    Object.entries(TOLERANCES).flatMap(([detail, tolerance]) =>
      courses.map(({ side, path }) =>
        lineFeature(
          `patrols-${detail}-${side}`,
          simplify(
            path,
            () => false,
            () => tolerance,
          ),
          { detail, side },
        ),
      ),
    ),
  );
}
