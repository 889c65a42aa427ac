import { renderToStaticMarkup } from 'react-dom/server';
import type { Ground } from '../ground/ground.ts';
import { fitCamera } from '../map/camera.ts';
import { StillMap } from '../map/svg/StillMap.tsx';
import type { Telling } from '../share/describePage.ts';
import { mapPart } from '../share/pictureSize.ts';
import { SharePicture } from '../share/SharePicture.tsx';
import { estimateTextWidth } from '../ui/textWidth.ts';
import { themes } from '../ui/tokens.ts';

/** Many see the picture half as wide: the letters of the map are larger than on the page. */
const scale = 1.45;
/** In the map’s own pixels: the line of the attribution. */
const covered = { top: 0, right: 0, bottom: 20, left: 0 };
/** Room for the marks and, in the west and the east, for the longest name there is beside the ring of a chosen one. */
const room = { top: 52, right: 116, bottom: 62, left: 84 };
const size = { width: mapPart.width / scale, height: mapPart.height / scale };

/** The picture that stands for a crossing, or for all six, where it is shared: a whole SVG, its fonts by name. */
export function drawSharePicture(
  crossing: string | null,
  { ground, ...telling }: Telling & { ground: Ground },
): string {
  const palette = themes.light;
  const crossings = telling.facts.crossings.map(({ position }) => [position.longitude, position.latitude] as const);
  // All six, whichever is meant: closer in, the edge would cut the names of its neighbours.
  const camera = fitCamera(crossings, size, room);
  const map = <StillMap {...{ ...telling, ground, palette, size, scale, covered, camera }} selected={crossing} />;
  return renderToStaticMarkup(
    <SharePicture {...telling} map={map} crossing={crossing} palette={palette} measure={estimateTextWidth} />,
  );
}
