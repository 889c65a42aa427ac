import { type RefObject, useEffect } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import type { Camera } from '../../state/parameters.ts';
import { actions } from '../../state/store.ts';
import { type Padding, type Point, panCamera, type Size, zoomCamera } from '../camera.ts';
import { ControlButton } from './ControlButton.tsx';
import { readMapKey } from './mapKeys.ts';
import { ScaleBar } from './ScaleBar.tsx';

/** How far one press of a pan button goes, as a share of the picture's shorter side. */
const panShare = 0.25;

/** The pan buttons are open where they cover no names and stand below the others as a whole. */
const panOpenFrom = { width: 480, height: 252 };

/** Moving the map without dragging it: pan, zoom, fit all; the same on the keyboard while the map has the focus. */
export function MapControls({
  region,
  camera,
  readHeading,
  all,
  size,
  covered,
  onTravel,
}: {
  region: RefObject<HTMLElement | null>;
  camera: Camera;
  /** Where a camera that travels is going: two presses in a row go twice as far. */
  readHeading: () => Camera;
  /** The camera that shows all six. */
  all: Camera;
  size: Size;
  covered: Padding;
  onTravel: (camera: Camera) => void;
}) {
  const translate = useTranslate();
  const hasRoom = size.width >= panOpenFrom.width && size.height - covered.top - covered.bottom >= panOpenFrom.height;
  const pan = ({ x, y }: Point) => {
    const step = Math.min(size.width, size.height) * panShare;
    onTravel(panCamera(readHeading(), { x: x * step, y: y * step }));
  };
  const zoom = (levels: number) => {
    const middle = {
      x: (size.width + covered.left - covered.right) / 2,
      y: (size.height + covered.top - covered.bottom) / 2,
    };
    onTravel(zoomCamera(readHeading(), levels, middle, size));
  };
  useEffect(function listenToMapKeys() {
    const node = region.current;
    const obey = (event: KeyboardEvent) => {
      const command = readMapKey(event);
      if (!command) return;
      event.preventDefault();
      if (command.type === 'pan') pan(command.by);
      else if (command.type === 'zoom') zoom(command.levels);
      else if (command.type === 'fit') onTravel(all);
      else actions.selectionCleared();
    };
    node?.addEventListener('keydown', obey);
    return () => node?.removeEventListener('keydown', obey);
  });
  return (
    <>
      <fieldset className="map-controls" style={{ top: covered.top + 12 }}>
        <legend className="visually-hidden">{translate('map.controls')}</legend>
        <ControlButton name="zoomIn" onPress={() => zoom(1)} />
        <ControlButton name="zoomOut" onPress={() => zoom(-1)} />
        <ControlButton name="fitAll" onPress={() => onTravel(all)} />
        <details className="map-pan" open={hasRoom}>
          <summary className="control-button" aria-label={translate('map.pan')} title={translate('map.pan')}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
              <path
                d="M10 3V17M3 10H17M8 5 10 3 12 5M8 15 10 17 12 15M5 8 3 10 5 12M15 8 17 10 15 12"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
          </summary>
          <span className="map-pan-buttons">
            <ControlButton name="panNorth" onPress={() => pan({ x: 0, y: -1 })} />
            <ControlButton name="panWest" onPress={() => pan({ x: -1, y: 0 })} />
            <ControlButton name="panEast" onPress={() => pan({ x: 1, y: 0 })} />
            <ControlButton name="panSouth" onPress={() => pan({ x: 0, y: 1 })} />
          </span>
        </details>
      </fieldset>
      <div className="map-foot" style={{ bottom: covered.bottom + 8 }}>
        <ScaleBar camera={camera} />
        <p className="map-attribution">{translate('map.attribution')}</p>
      </div>
    </>
  );
}
