import { useEffect, useMemo, useState } from 'react';
import type { Ground } from '../ground/ground.ts';
import { useLocale } from '../i18n/translate.tsx';
import { type CrossingMark, labelCrossing, labelPlaces } from './marks.ts';

const labelFont = '1rem "Source Sans 3"';
/** Closer in than any place hides its name. */
const everyPlace = 24;

/** Asks for the files of the label font that draw a text; settles when they are there, or cannot be had. */
async function loadLabelFonts(text: string): Promise<void> {
  // jsdom has no fonts.
  if (!('fonts' in document)) return;
  await document.fonts.load(labelFont, text).catch((error: unknown) => {
    console.warn('The font of the labels could not be loaded.', error);
  });
}

/**
 * Whether the fonts of the map's labels have settled, so that no label changes its shape on the live map. Once true it
 * stays true: another language fetches its letters over the map that is there.
 */
export function useLabelFonts(marks: readonly CrossingMark[], ground: Ground | null): boolean {
  const locale = useLocale();
  const [isSettled, setSettled] = useState(false);
  const text = useMemo(() => {
    if (!ground) return null;
    const labels = [
      ...marks.map((mark) => labelCrossing(mark, locale, [])),
      ...labelPlaces(ground, everyPlace, locale),
    ].flatMap(({ lines }) => lines.map((line) => line.text));
    return [...new Set(labels.join(''))].sort().join('');
  }, [marks, ground, locale]);
  useEffect(
    function waitForFonts() {
      if (text !== null) loadLabelFonts(text).then(() => setSettled(true));
    },
    [text],
  );
  return isSettled;
}
