import type { DrawPicture } from '../../StepPicture.ts';
import type { Telling } from '../telling.ts';
import { drawPng } from './drawPng.ts';
import { writeFontFaces } from './embedFonts.ts';
import { MapPlate, plateFrameOf, plateSize } from './MapPlate.tsx';
import { renderSvg, serialiseSvg } from './renderSvg.tsx';
import { frameOf, type PictureText, WholePicture } from './WholePicture.tsx';

/** The letters of the map are as large as the words beside it: to be read from the last row. */
const mapScale = 2.4;
const plateScale = 3;

const writeSvg = async (picture: SVGSVGElement) =>
  serialiseSvg(picture, await writeFontFaces(picture.textContent ?? ''));

/** The picture of a view with everything burnt in, as the text of an SVG file. Throws where the map is not there yet. */
export async function makeSvg(text: PictureText, telling: Telling, draw: DrawPicture): Promise<string> {
  const drawing = { ...telling, ...text };
  const map = draw(text.view, frameOf(drawing), mapScale);
  return writeSvg(renderSvg(<WholePicture {...drawing} map={map} />));
}

/** The map of a view for a slide, as a PNG. */
export async function makePlate(view: PictureText['view'], telling: Telling, draw: DrawPicture): Promise<Blob> {
  const map = draw(view, plateFrameOf(view, telling), plateScale);
  return drawPng(await writeSvg(renderSvg(<MapPlate {...telling} view={view} map={map} />)), plateSize);
}
