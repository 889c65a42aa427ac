import './map.css';
import './poster/poster.css';
import { useMemo, useRef } from 'react';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useCamera, useDate, useFacts, useLayers, useSelectedCrossing } from '../state/store.ts';
import { themes } from '../ui/tokens.ts';
import { useTheme } from '../ui/useTheme.ts';
import { frameOf } from './describeMap.ts';
import { cameraFor, groundZoom } from './framing.ts';
import { ServedPoster, useIsPosterTrue } from './poster/ServedPoster.tsx';
import { StillMap } from './svg/StillMap.tsx';
import { useGround } from './useGround.ts';
import { useMapLayers } from './useMapLayers.ts';
import { useSize } from './useSize.ts';

const nothingCovered = { top: 0, right: 0, bottom: 0, left: 0 };

/** The map as a picture that stays one: without WebGL, and without anything in it that could be pressed. */
export function StillView() {
  const region = useRef<HTMLElement>(null);
  const size = useSize(region);
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const date = useDate();
  const selected = useSelectedCrossing();
  const chosen = useCamera();
  const palette = themes[useTheme()];
  const { ground } = useGround(true);
  const isFar = (chosen?.zoom ?? groundZoom) < groundZoom;
  const { shown } = useMapLayers(useLayers(), isFar);
  const frame = frameOf(shown);
  const home = useMemo(() => {
    const positionOf = ({ position }: (typeof facts.crossings)[number]) =>
      [position.longitude, position.latitude] as const;
    const crossing = facts.crossings.find(({ id }) => id === selected);
    return cameraFor({
      crossings: facts.crossings.map(positionOf),
      selected: crossing ? positionOf(crossing) : null,
      size: size ?? { width: 0, height: 0 },
      covered: nothingCovered,
      isTight: true,
      frame,
    });
  }, [facts, selected, size, frame]);
  const camera = chosen ?? home;
  const isPosterTrue = useIsPosterTrue(camera, home);
  return (
    <section ref={region} className="map" data-map-state="poster" aria-label={translate('map.region')}>
      {size && ground ? (
        <StillMap {...{ facts, ground, locale, translate, palette, size, date, selected, camera, shown }} />
      ) : isPosterTrue ? (
        <ServedPoster />
      ) : null}
    </section>
  );
}
