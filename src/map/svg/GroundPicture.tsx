import { memo, useMemo } from 'react';
import type { Point } from '../camera.ts';
import { type Layer, opacityAt } from '../description.ts';
import { writePath } from './paths.ts';

/**
 * A layer as SVG; `path`: its data as path data. Opacity is that of the fill or the stroke: the renderer of pictures
 * fails on a group for it within a clipped one.
 */
export function LayerPicture({ layer, path, opacity }: { layer: Layer; path: string; opacity: number }) {
  return layer.kind === 'fill' ? (
    <path d={path} fill={layer.colour} fillRule="evenodd" fillOpacity={opacity} />
  ) : (
    <path
      d={path}
      fill="none"
      stroke={layer.colour}
      strokeWidth={layer.width}
      strokeLinejoin="round"
      strokeLinecap={layer.cap ?? 'butt'}
      strokeOpacity={opacity}
      {...(layer.dash ? { strokeDasharray: layer.dash.join(' ') } : {})}
    />
  );
}

/** The fills and lines of the map as SVG, in pixels from `origin` at a zoom; the parent moves it into place. */
export const GroundPicture = memo(function GroundPicture({
  layers,
  zoom,
  origin,
}: {
  layers: readonly Layer[];
  zoom: number;
  origin: Point;
}) {
  const paths = useMemo(
    () => layers.map((layer) => (opacityAt(layer, zoom) > 0 ? writePath(layer.data, zoom, origin) : '')),
    [layers, zoom, origin],
  );
  return layers.map((layer, index) => {
    const path = paths[index];
    return path ? <LayerPicture key={layer.id} layer={layer} path={path} opacity={opacityAt(layer, zoom)} /> : null;
  });
});
