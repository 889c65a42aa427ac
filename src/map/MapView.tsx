import './map.css';
import './legend.css';
import './poster/poster.css';
import { memo, useDeferredValue, useId, useMemo, useRef } from 'react';
import { useTranslate } from '../i18n/translate.tsx';
import {
  actions,
  useCamera,
  useChosenAgency,
  useDate,
  useFacts,
  useHiddenStatuses,
  useLayers,
  useMode,
  useSelectedCrossing,
} from '../state/store.ts';
import type { Padding, Size } from './camera.ts';
import { frameOf, markRoomOf } from './describeMap.ts';
import { cameraFor, groundZoom } from './framing.ts';
import { LivingMap } from './LivingMap.tsx';
import { describeMarks } from './marks.ts';
import { findServedRegion } from './poster/servedPoster.ts';
import { useGround } from './useGround.ts';
import { useIsInSight } from './useIsInSight.ts';
import { useIsMapWanted } from './useIsMapWanted.ts';
import { useMapLayers } from './useMapLayers.ts';
import { useSize } from './useSize.ts';

const nothingCovered: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The map region. `covered`: how many pixels at each edge lie under something else (the sheet on a phone). `help`: what
 * there is to know besides of how it is moved. `isTight`: as framing has it.
 */
export function MapView({
  covered = nothingCovered,
  help = '',
  isTight = false,
}: {
  covered?: Padding;
  help?: string;
  isTight?: boolean;
}) {
  const region = useRef<HTMLElement>(null);
  // What was served stands where the app's own map will.
  const isOfPage = useMode() === 'explore';
  const size = useSize(region, () => (isOfPage ? findServedRegion() : null));
  const translate = useTranslate();
  const helpId = useId();
  // The panel is painted first, then the ring around the mark; the camera sets out after that.
  const selected = useDeferredValue(useSelectedCrossing());
  return (
    <section
      ref={region}
      className="map"
      data-map-state="poster"
      aria-label={translate('map.region')}
      aria-describedby={helpId}
    >
      <p id={helpId} className="visually-hidden">
        {translate('map.help')} {help}
      </p>
      {size ? <SizedMap size={size} covered={covered} isTight={isTight} region={region} selected={selected} /> : null}
    </section>
  );
}

const SizedMap = memo(function SizedMap({
  size,
  covered,
  isTight,
  region,
  selected,
}: {
  size: Size;
  covered: Padding;
  isTight: boolean;
  region: React.RefObject<HTMLElement | null>;
  selected: string | null;
}) {
  const facts = useFacts();
  const date = useDate();
  const hiddenStatuses = useHiddenStatuses();
  const agency = useChosenAgency();
  const isWanted = useIsMapWanted(region);
  const isInSight = useIsInSight(region);
  const ground = useGround(isWanted);
  const isFar = (useCamera()?.zoom ?? groundZoom) < groundZoom;
  const layers = useMapLayers(useLayers(), isFar);
  const frame = frameOf(layers.shown);
  const markRoom = markRoomOf(layers.shown);
  const marks = useMemo(
    () => describeMarks(facts, { date, selected, hiddenStatuses, agency }),
    [facts, date, selected, hiddenStatuses, agency],
  );
  const { home, all } = useMemo(() => {
    const crossings = marks.map(({ position }) => position);
    const selectedPosition = marks.find(({ isSelected }) => isSelected)?.position ?? null;
    return {
      home: cameraFor({ crossings, selected: selectedPosition, size, covered, frame, markRoom, isTight }),
      all: cameraFor({ crossings, selected: null, size, covered, markRoom, isTight }),
    };
  }, [marks, size, covered, frame, markRoom, isTight]);
  return (
    <LivingMap
      region={region}
      marks={marks}
      ground={ground}
      layers={layers}
      isWanted={isWanted && isInSight}
      size={size}
      home={home}
      all={all}
      covered={covered}
      onClick={(longitude, latitude) => actions.placeChosen({ longitude, latitude, names: null })}
    />
  );
});
