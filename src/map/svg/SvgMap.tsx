import type { Camera } from '../../state/parameters.ts';
import type { Size } from '../camera.ts';
import type { Layer } from '../description.ts';
import { useIsCooperative } from '../useIsCooperative.ts';
import { useOrigin } from '../useOrigin.ts';
import { useSvgGestures } from '../useSvgGestures.ts';
import { GroundPicture } from './GroundPicture.tsx';

const fingerScrolls = { touchAction: 'pan-x pan-y' };

/** The still hand: the ground as SVG, with drag, pinch, wheel and click. */
export function SvgMap({
  layers,
  water,
  camera,
  size,
  onMove,
  onClick,
}: {
  layers: readonly Layer[];
  water: string;
  camera: Camera;
  size: Size;
  onMove: (camera: Camera) => void;
  onClick: (longitude: number, latitude: number) => void;
}) {
  const isCooperative = useIsCooperative();
  const { ref, ...gestures } = useSvgGestures({ isCooperative, camera, size, onMove, onClick });
  const { origin, shift } = useOrigin(camera, size);
  return (
    <div className="map-ground map-svg" ref={ref} {...gestures} style={isCooperative ? fingerScrolls : undefined}>
      <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" fill={water} />
        <g transform={`translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})`}>
          <GroundPicture layers={layers} zoom={camera.zoom} origin={origin} />
        </g>
      </svg>
    </div>
  );
}
