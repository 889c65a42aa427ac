import { useMemo } from 'react';
import type { Camera } from '../state/parameters.ts';
import type { Palette } from '../ui/tokens.ts';
import { projectToScreen, projectToWorld, type Size, unprojectFromScreen } from './camera.ts';
import type { Layer } from './description.ts';
import { GroundPicture } from './svg/GroundPicture.tsx';

const size: Size = { width: 112, height: 96 };
/** From the Adriatic to the Black Sea: enough to see in which part of Europe one is. */
const camera: Camera = { zoom: 3.15, latitude: 43, longitude: 20.9 };
const shown = new Set(['beyond', 'land', 'edges']);

/** A small map of where the map is: the still hand once more, with a frame around what the large one shows. */
export function Locator({
  layers,
  palette,
  view,
  viewSize,
}: {
  layers: readonly Layer[];
  palette: Palette;
  view: Camera;
  viewSize: Size;
}) {
  const ground = useMemo(
    () =>
      layers
        .filter(({ id }) => shown.has(id))
        .map((layer) => (layer.kind === 'line' ? { ...layer, width: 0.5 } : { ...layer, colour: palette.beyond })),
    [layers, palette],
  );
  const origin = useMemo(() => projectToWorld([camera.longitude, camera.latitude], camera.zoom), []);
  const [west, north] = unprojectFromScreen({ x: 0, y: 0 }, view, viewSize);
  const [east, south] = unprojectFromScreen({ x: viewSize.width, y: viewSize.height }, view, viewSize);
  const [topLeft, bottomRight] = [
    projectToScreen([west, north], camera, size),
    projectToScreen([east, south], camera, size),
  ];
  return (
    <svg className="locator" width={size.width} height={size.height} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={palette.water} />
      <g transform={`translate(${size.width / 2} ${size.height / 2})`}>
        <GroundPicture layers={ground} zoom={camera.zoom} origin={origin} />
      </g>
      <rect
        x={topLeft.x}
        y={topLeft.y}
        width={Math.max(4, bottomRight.x - topLeft.x)}
        height={Math.max(4, bottomRight.y - topLeft.y)}
        fill={palette.ink}
        fillOpacity="0.1"
        stroke={palette.ink}
        strokeWidth="1.4"
      />
    </svg>
  );
}
