import { useMemo } from 'react';
import type { Facts, Locale } from '../../facts/types.ts';
import type { Ground } from '../../ground/ground.ts';
import type { Translate } from '../../i18n/translate.tsx';
import type { Camera } from '../../state/parameters.ts';
import type { Palette } from '../../ui/tokens.ts';
import type { Padding, Size } from '../camera.ts';
import { describeMap, frameOf, hasAreaNames, markRoomOf } from '../describeMap.ts';
import { cameraFor } from '../framing.ts';
import { describeMarks } from '../marks.ts';
import { useLabelsWithin } from '../useLabelsWithin.ts';
import type { ShownLayers } from '../useMapLayers.ts';
import { useOrigin } from '../useOrigin.ts';
import { usePlacedLabels } from '../usePlacedLabels.ts';
import { GroundPicture } from './GroundPicture.tsx';
import { LabelsPicture } from './LabelsPicture.tsx';
import { MarksPicture } from './MarksPicture.tsx';
import { UncertaintyPicture } from './UncertaintyPicture.tsx';

const nothingCovered: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The map as one picture that needs no page around it: an SVG with its colours and its size in it, for posters, slides,
 * paper and sharing. `size` in the map's own pixels; `scale` draws it so many times as large, letters and all.
 * Without a camera it shows all six, or the selected one with its surroundings, clear of what is `covered`: there no
 * town has its name either.
 */
export function StillMap({
  facts,
  ground,
  locale,
  translate,
  palette,
  size,
  scale = 1,
  date = facts.dataset.asOf,
  selected = null,
  emphasised = [],
  covered = nothingCovered,
  camera: chosen,
  shown = null,
}: {
  facts: Facts;
  ground: Ground;
  locale: Locale;
  translate: Translate;
  palette: Palette;
  size: Size;
  scale?: number;
  date?: string;
  selected?: string | null;
  /** The crossings that are pointed at. */
  emphasised?: readonly string[];
  covered?: Padding;
  camera?: Camera;
  /** The layers that are shown besides the crossings. */
  shown?: ShownLayers | null;
}) {
  const layers = useMemo(() => describeMap(ground, shown, palette), [ground, shown, palette]);
  const marks = describeMarks(facts, { date, selected, hiddenStatuses: [], agency: null });
  const crossings = marks.map(({ position }) => position);
  const selectedPosition = marks.find(({ isSelected }) => isSelected)?.position ?? null;
  const camera =
    chosen ??
    cameraFor({
      crossings,
      selected: selectedPosition,
      size,
      covered,
      frame: frameOf(shown),
      markRoom: markRoomOf(shown),
    });
  const { zoom } = camera;
  const { origin, shift } = useOrigin(camera, size);
  const placed = usePlacedLabels({
    marks,
    ground: hasAreaNames(shown, zoom) ? null : ground,
    zoom,
    locale,
    translate,
    markRoom: markRoomOf(shown),
  });
  const free = {
    width: size.width - covered.left - covered.right,
    height: size.height - covered.top - covered.bottom,
  };
  const corner = { x: origin.x - shift.x + covered.left, y: origin.y - shift.y + covered.top };
  const labels = useLabelsWithin(placed, corner, free, zoom);
  const shared = { zoom, origin, colours: palette };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width * scale}
      height={size.height * scale}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontFamily="Source Sans 3"
      aria-hidden="true"
    >
      <rect width={size.width} height={size.height} fill={palette.water} />
      <g transform={`translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})`}>
        <GroundPicture layers={layers} zoom={zoom} origin={origin} />
        <UncertaintyPicture marks={marks} {...shared} />
        {shown ? (
          <shown.parts.LayersPicture {...{ facts, date, marks, zoom, origin, translate, palette }} ids={shown.ids} />
        ) : null}
        <LabelsPicture labels={labels} {...shared} />
        <MarksPicture marks={marks} pointed={null} emphasised={emphasised} {...shared} />
      </g>
    </svg>
  );
}
