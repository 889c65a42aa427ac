import { useDeferredValue } from 'react';
import type { Ground } from '../ground/ground.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import type { Camera } from '../state/parameters.ts';
import {
  actions,
  useChosenPlace,
  useDate,
  useEmphasisedCrossings,
  useFacts,
  usePointedCrossing,
} from '../state/store.ts';
import { themes } from '../ui/tokens.ts';
import { useTheme } from '../ui/useTheme.ts';
import type { Padding, Position, Size } from './camera.ts';
import { hasAreaNames, markRoomOf } from './describeMap.ts';
import { MarkerButtons } from './MarkerButtons.tsx';
import type { CrossingMark } from './marks.ts';
import { LabelsPicture } from './svg/LabelsPicture.tsx';
import { MarksPicture } from './svg/MarksPicture.tsx';
import { PlacePicture } from './svg/PlacePicture.tsx';
import { UncertaintyPicture } from './svg/UncertaintyPicture.tsx';
import { useLabelsWithin } from './useLabelsWithin.ts';
import type { ShownLayers } from './useMapLayers.ts';
import { useOrigin } from './useOrigin.ts';
import { usePlacedLabels } from './usePlacedLabels.ts';

/**
 * Names, marks and the crossings' buttons: the part of the map that both hands share, drawn over the ground of either.
 * Everything is laid out for a zoom and moved as one, so that panning costs next to nothing.
 */
export function MapOverlay({
  camera,
  size,
  covered,
  marks,
  ground,
  shown,
  onReach,
}: {
  camera: Camera;
  size: Size;
  /** What lies under something else: no name is written there. */
  covered: Padding;
  marks: readonly CrossingMark[];
  ground: Ground | null;
  /** The layers that are shown besides. */
  shown: ShownLayers | null;
  /** The keyboard has reached the crossing at a position. */
  onReach: (position: Position) => void;
}) {
  const translate = useTranslate();
  const locale = useLocale();
  const colours = themes[useTheme()];
  const pointed = usePointedCrossing();
  const emphasised = useEmphasisedCrossings();
  const place = useChosenPlace();
  const facts = useFacts();
  const date = useDate();
  const named = hasAreaNames(shown, camera.zoom) ? null : ground;
  // Names may follow a moment later: what a press asked for is painted first.
  const labels = usePlacedLabels({
    marks: useDeferredValue(marks),
    ground: named,
    zoom: camera.zoom,
    locale,
    translate,
    markRoom: markRoomOf(shown),
  });
  const { origin, shift } = useOrigin(camera, size);
  const { zoom } = camera;
  const free = {
    width: size.width - covered.left - covered.right,
    height: size.height - covered.top - covered.bottom,
  };
  const corner = { x: origin.x - shift.x + covered.left, y: origin.y - shift.y + covered.top };
  const whole = useLabelsWithin(labels, corner, free, zoom);
  return (
    <>
      <svg className="map-overlay" width={size.width} height={size.height} aria-hidden="true" focusable="false">
        <g transform={`translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})`}>
          <UncertaintyPicture marks={marks} zoom={zoom} origin={origin} colours={colours} />
          {shown ? (
            <shown.parts.LayersPicture
              {...{ facts, date, marks, zoom, origin, translate }}
              ids={shown.ids}
              palette={colours}
            />
          ) : null}
          <LabelsPicture labels={whole} zoom={zoom} origin={origin} colours={colours} />
          {place ? <PlacePicture place={place} zoom={zoom} origin={origin} colours={colours} /> : null}
          <MarksPicture {...{ marks, pointed, emphasised, zoom, origin, colours }} />
        </g>
      </svg>
      <MarkerButtons
        marks={marks}
        zoom={zoom}
        origin={origin}
        shift={shift}
        onPoint={actions.crossingPointedAt}
        onSelect={actions.crossingSelected}
        onReach={onReach}
      />
    </>
  );
}
