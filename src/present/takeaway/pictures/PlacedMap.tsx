import type { ReactNode } from 'react';

/** Where a map lies on a picture, in the picture’s pixels. */
export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A map within a picture; `fitMap` gives it the size of its frame once it is drawn. */
export function PlacedMap({ frame: { x, y, width, height }, children }: { frame: Frame; children: ReactNode }) {
  return (
    <g data-map={`${width} ${height}`} transform={`translate(${x} ${y})`}>
      {children}
    </g>
  );
}

/**
 * Makes the drawn map as large as its frame, in the letters of the picture: the map names its own in a way that only
 * the build’s renderer reads. Throws where there is none: the ground has not come yet.
 */
export function fitMap(picture: SVGSVGElement): void {
  const frame = picture.querySelector('[data-map]');
  const map = frame?.querySelector('svg');
  const [width, height] = (frame?.getAttribute('data-map') ?? '').split(' ');
  if (!map || !width || !height) throw new Error('There is no map to be put into the picture.');
  map.setAttribute('width', width);
  map.setAttribute('height', height);
  map.removeAttribute('font-family');
  frame?.removeAttribute('data-map');
}
