import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TranslationProvider } from '../../../i18n/translate.tsx';
import { fitMap } from './PlacedMap.tsx';

/**
 * Draws a picture, an SVG element with a map on it, apart from the page. Throws where it cannot be drawn, or where the
 * map on it is not there yet. The browser’s own serialiser: React’s for servers would weigh more than all else here.
 */
export function renderSvg(element: ReactElement): SVGSVGElement {
  const holder = document.createElement('div');
  const failures: unknown[] = [];
  const root = createRoot(holder, { onUncaughtError: (error) => failures.push(error) });
  try {
    flushSync(() => root.render(<TranslationProvider>{element}</TranslationProvider>));
    if (failures.length > 0) throw failures[0];
    const drawn = holder.querySelector('svg')?.cloneNode(true);
    if (!(drawn instanceof SVGSVGElement)) throw new Error('There is no picture.');
    fitMap(drawn);
    return drawn;
  } finally {
    root.unmount();
  }
}

/** A picture as the text of a file, its fonts in it. */
export function serialiseSvg(picture: SVGSVGElement, fontFaces: string): string {
  if (fontFaces) {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = fontFaces;
    picture.prepend(style);
  }
  // React writes it as an attribute like any other, and the serialiser would write it again.
  for (const svg of [picture, ...picture.querySelectorAll('svg')]) svg.removeAttribute('xmlns');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;
}
