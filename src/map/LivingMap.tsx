import { type RefObject, useEffect, useMemo } from 'react';
import type { Camera } from '../state/parameters.ts';
import { useMode } from '../state/store.ts';
import { themes } from '../ui/tokens.ts';
import { useMedia, useTheme } from '../ui/useTheme.ts';
import type { Padding, Size } from './camera.ts';
import { AgencyNote } from './controls/AgencyNote.tsx';
import { Legend } from './controls/Legend.tsx';
import { MapControls } from './controls/MapControls.tsx';
import { describeMap } from './describeMap.ts';
import type { Layer } from './description.ts';
import { revealCamera } from './framing.ts';
import { LiveMap, prefetchGlMap } from './LiveMap.tsx';
import { Locator } from './Locator.tsx';
import { MapNotice } from './MapNotice.tsx';
import { MapOverlay } from './MapOverlay.tsx';
import { canTryAgain, hasLiveMap } from './mapState.ts';
import type { CrossingMark } from './marks.ts';
import { ServedPoster, useIsPosterTrue } from './poster/ServedPoster.tsx';
import { SvgMap } from './svg/SvgMap.tsx';
import type { GroundOfMap } from './useGround.ts';
import { useLabelFonts } from './useLabelFonts.ts';
import { useMapCamera } from './useMapCamera.ts';
import type { LayersOfMap } from './useMapLayers.ts';
import { useMapPhase } from './useMapPhase.ts';

/** A smaller map has no room for a locator below the buttons. */
const locatorFrom = { width: 640, height: 380 };

const noLayers: readonly Layer[] = [];

/**
 * The map once its size is known: the still hand at once, the live hand over it as soon as it has drawn, and over
 * both what they share. One camera moves all three.
 */
export function LivingMap({
  region,
  marks,
  ground: { ground, askAgain, tries },
  layers: extra,
  isWanted,
  size,
  home,
  all,
  covered,
  onClick,
}: {
  region: RefObject<HTMLElement | null>;
  marks: readonly CrossingMark[];
  ground: GroundOfMap;
  /** What is shown besides the crossings. */
  layers: LayersOfMap;
  /** Whether the live map may be fetched. */
  isWanted: boolean;
  size: Size;
  home: Camera;
  all: Camera;
  covered: Padding;
  onClick: (longitude: number, latitude: number) => void;
}) {
  const palette = themes[useTheme()];
  const { shown } = extra;
  const layers = useMemo(() => (ground ? describeMap(ground, shown, palette) : noLayers), [ground, shown, palette]);
  const { camera, moveCamera, travelTo, readHeading } = useMapCamera(home);
  const [phase, report] = useMapPhase(isWanted);
  const isStarted = hasLiveMap(phase);
  useEffect(
    function prefetchLiveMap() {
      if (isStarted) prefetchGlMap();
    },
    [isStarted],
  );
  const hasFonts = useLabelFonts(marks, ground);
  const state = askAgain ? 'fallback' : phase.state === 'live' && !hasFonts ? 'loading' : phase.state;
  useEffect(
    function writeMapState() {
      if (region.current) region.current.dataset.mapState = state;
    },
    [region, state],
  );
  // What WebGL has drawn is not there any more when the page is printed.
  const isPrinted = useMedia('print');
  const isEmbedded = useMode() === 'embed';
  const isLive = state === 'live' && !isPrinted;
  // What was served stands until the live map does: drawing the same once more would only keep that waiting.
  const isPosterTrue = useIsPosterTrue(camera, home);
  const hasPoster = isPosterTrue && shown === null && (ground === null || state === 'poster' || state === 'loading');
  const notice = askAgain
    ? ({ reason: 'no-ground', onRetry: askAgain, tries } as const)
    : extra.askAgain
      ? ({ reason: 'no-layers', onRetry: extra.askAgain, tries: extra.tries } as const)
      : phase.reason
        ? {
            reason: phase.reason,
            onRetry: canTryAgain(phase) ? () => report({ type: 'triedAgain' }) : null,
            tries: phase.retries,
          }
        : null;
  const freeHeight = size.height - covered.top - covered.bottom;
  const hand = { water: palette.water, camera, size, onMove: moveCamera, onClick };
  return (
    <>
      {isLive ? null : <SvgMap {...hand} layers={hasPoster ? noLayers : layers} />}
      {isStarted && ground ? (
        <div className={isLive ? 'live-map' : 'live-map live-map-hidden'}>
          <LiveMap
            key={`${phase.rebuilds} ${phase.retries}`}
            {...hand}
            layers={layers}
            onReady={() => report({ type: 'drawn' })}
            onContextLost={() => report({ type: 'contextLost' })}
            onContextRestored={() => report({ type: 'contextRestored' })}
            onFailure={(error) => {
              console.warn('The live map could not be drawn.', error);
              report({ type: 'failed' });
            }}
            onGone={(error, fault) => {
              console.warn('The live map could not be drawn.', error);
              report({ type: 'gone', fault });
            }}
          />
        </div>
      ) : null}
      {hasPoster ? <ServedPoster /> : null}
      <MapOverlay
        camera={camera}
        size={size}
        covered={covered}
        marks={marks}
        ground={hasPoster ? null : ground}
        shown={shown}
        onReach={(position) => {
          const next = revealCamera(position, { camera: readHeading(), size, covered });
          if (next) travelTo(next);
        }}
      />
      <MapControls
        region={region}
        camera={camera}
        readHeading={readHeading}
        all={all}
        size={size}
        covered={covered}
        onTravel={travelTo}
      />
      <div
        className="map-legend"
        style={{ bottom: `calc(${covered.bottom}px + 4.5rem)`, maxHeight: `calc(${freeHeight}px - 5.25rem)` }}
      >
        <AgencyNote />
        <Legend zoom={camera.zoom} isOpen={!isEmbedded && size.width >= 900 && freeHeight >= 600} shown={shown} />
      </div>
      {size.width >= locatorFrom.width && freeHeight >= locatorFrom.height && layers.length > 0 && !hasPoster ? (
        <Locator layers={layers} palette={palette} view={camera} viewSize={size} />
      ) : null}
      {notice ? <MapNotice {...notice} top={covered.top + 12} /> : null}
    </>
  );
}
