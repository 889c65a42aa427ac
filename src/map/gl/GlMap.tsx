import './worker.ts';
import './canvas.css';
import type { Map as MapLibreGlMap } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { Map as MapLibreMap, type MapRef } from 'react-map-gl/maplibre';
import { type Camera, cameraLimits } from '../../state/parameters.ts';
import type { Layer } from '../description.ts';
import { useIsCooperative } from '../useIsCooperative.ts';
import { toStyle } from './style.ts';

/**
 * True where the map is where it was put. MapLibre tells of moves by the wheel without an event of their own, so this
 * alone tells a gesture, however small, from what merely follows the camera (a change of size).
 */
const isAt = (camera: Camera, { zoom, latitude, longitude }: Camera): boolean =>
  Math.abs(zoom - camera.zoom) < 1e-6 &&
  Math.abs(latitude - camera.latitude) < 1e-9 &&
  Math.abs(longitude - camera.longitude) < 1e-9;

/** More pixels than this a CSS pixel has cost more than they show. */
const mostPixels = 2.5;

/** Where the map is shown larger than it is laid out, as on a stage, it is drawn with as many pixels more. */
function sharpen(live: MapLibreGlMap): void {
  const box = live.getContainer();
  const scale = box.offsetWidth > 0 ? box.getBoundingClientRect().width / box.offsetWidth : 1;
  const ratio = Math.min(Math.max(mostPixels, devicePixelRatio), devicePixelRatio * scale);
  if (Math.abs(live.getPixelRatio() - ratio) > 0.01) live.setPixelRatio(ratio);
}

type Happenings = {
  onMap: (map: MapLibreGlMap) => void;
  onContextLost: () => void;
  onContextRestored: () => void;
  onFailure: (error: unknown) => void;
};

/**
 * Prepares the map and listens to it from its first moment: it may lose its context, or be refused its worker, before it
 * has drawn anything. Returns what is called with the map, once there is one.
 */
function watchMap({ onMap, onContextLost, onContextRestored, onFailure }: Happenings) {
  return (ref: MapRef | null) => {
    const live = ref?.getMap();
    if (!live) return undefined;
    onMap(live);
    live.touchZoomRotate.disableRotation();
    sharpen(live);
    live.on('resize', () => sharpen(live));
    const canvas = live.getCanvas();
    canvas.tabIndex = -1;
    canvas.removeAttribute('role');
    canvas.removeAttribute('aria-label');
    canvas.addEventListener('webglcontextlost', onContextLost);
    canvas.addEventListener('webglcontextrestored', onContextRestored);
    // A worker that does not load is told of as an error; one that the browser will not make is told to nobody.
    live.style.dispatcher.waitForInitComplete().catch(onFailure);
    return () => {
      // MapLibre gives its context back when it goes: that is no loss.
      canvas.removeEventListener('webglcontextlost', onContextLost);
      canvas.removeEventListener('webglcontextrestored', onContextRestored);
    };
  };
}

/** The live hand: the ground drawn by MapLibre, moved by the same camera as everything else. */
export function GlMap({
  layers,
  water,
  camera,
  onMove,
  onClick,
  onReady,
  onContextLost,
  onContextRestored,
  onFailure,
}: {
  layers: readonly Layer[];
  water: string;
  camera: Camera;
  onMove: (camera: Camera) => void;
  onClick: (longitude: number, latitude: number) => void;
  onReady: () => void;
  onContextLost: () => void;
  onContextRestored: () => void;
  onFailure: (error: unknown) => void;
}) {
  const style = useMemo(() => toStyle(layers, water), [layers, water]);
  const [map, setMap] = useState<MapLibreGlMap | null>(null);
  const [watch] = useState(() => watchMap({ onMap: setMap, onContextLost, onContextRestored, onFailure }));
  const isCooperative = useIsCooperative();
  useEffect(
    function leaveGesturesToPage() {
      if (isCooperative) map?.cooperativeGestures.enable();
      else map?.cooperativeGestures.disable();
    },
    [map, isCooperative],
  );
  return (
    <div className="map-ground" aria-hidden="true">
      <MapLibreMap
        ref={watch}
        longitude={camera.longitude}
        latitude={camera.latitude}
        zoom={camera.zoom}
        minZoom={cameraLimits.zoom[0]}
        maxZoom={cameraLimits.zoom[1]}
        mapStyle={style}
        attributionControl={false}
        keyboard={false}
        dragRotate={false}
        touchPitch={false}
        pitchWithRotate={false}
        renderWorldCopies={false}
        fadeDuration={0}
        onMove={({ viewState: { zoom, latitude, longitude } }) => {
          if (!isAt(camera, { zoom, latitude, longitude })) onMove({ zoom, latitude, longitude });
        }}
        onClick={({ lngLat }) => onClick(lngLat.lng, lngLat.lat)}
        onIdle={onReady}
        onError={({ error }) => onFailure(error)}
        style={{ position: 'absolute', inset: 0 }}
      />
    </div>
  );
}
