import { useLayoutEffect, useRef } from 'react';
import { useLocale } from '../../i18n/translate.tsx';
import type { Camera } from '../../state/parameters.ts';
import { useChosenDate, useHiddenStatuses, useSelectedCrossing } from '../../state/store.ts';
import { isSameCamera } from '../camera.ts';
import { servedPoster } from './servedPoster.ts';

/** Whether the poster that came with the page is what the map is to show. */
export function useIsPosterTrue(camera: Camera, home: Camera): boolean {
  const crossing = useSelectedCrossing();
  const date = useChosenDate();
  const hidden = useHiddenStatuses();
  const isOfHere = servedPoster?.locale === useLocale() && servedPoster.crossing === crossing;
  return isOfHere && date === null && hidden.length === 0 && isSameCamera(camera, home);
}

/** The poster that came with the page, kept in its place until the map can draw the same. */
export function ServedPoster() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(function keepPoster() {
    if (servedPoster) place.current?.append(servedPoster.node);
  }, []);
  return <div ref={place} className="served-poster" inert aria-hidden="true" />;
}
