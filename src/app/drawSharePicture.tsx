import { renderToStaticMarkup } from 'react-dom/server';
import type { Ground } from '../ground/ground.ts';
import { StillMap } from '../map/svg/StillMap.tsx';
import { estimateTextWidth } from '../map/textWidth.ts';
import type { Telling } from '../share/describePage.ts';
import { mapPart, SharePicture } from '../share/SharePicture.tsx';
import { themes } from '../ui/tokens.ts';

/** Many see the picture half as wide: the letters of the map are larger than on the page. */
const scale = 1.5;
/** The attribution's line, in the map's own pixels. */
const covered = { top: 0, right: 0, bottom: 20, left: 0 };
const size = { width: mapPart.width / scale, height: mapPart.height / scale };

/** The picture that stands for a crossing, or for all six, where it is shared: a whole SVG, its fonts by name. */
export function drawSharePicture(
  crossing: string | null,
  { ground, ...telling }: Telling & { ground: Ground },
): string {
  const palette = themes.light;
  const map = <StillMap {...{ ...telling, ground, palette, size, scale, covered }} selected={crossing} />;
  return renderToStaticMarkup(
    <SharePicture {...telling} map={map} crossing={crossing} palette={palette} measure={estimateTextWidth} />,
  );
}
