import type PptxGenJS from 'pptxgenjs';
import { formatDate } from '../../../i18n/dates.ts';
import { type Step, sourcesOf } from '../../steps.ts';
import { describeMap } from '../describeShown.ts';
import { citeSources, writeNumbers } from '../sources.ts';
import { type Telling, tellAsOf, tellFootnote } from '../telling.ts';
import { languageTags } from './languageTags.ts';
import { boxes, fontFace, ink, quiet, sizes } from './measures.ts';
import { shareOutSources, writeSource } from './shareOutSources.ts';

/** What slides are made of. `drawMap` gives a step’s map as the data of a PNG: `data:image/png;base64,…` */
export type SlideMaker = Telling & {
  readonly steps: readonly Step[];
  readonly drawMap: (step: Step) => Promise<string>;
  /** Hears after each step how many of them are done. */
  readonly onProgress?: (done: number) => void;
};

export const slidesType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

type Slide = PptxGenJS.Slide;

/** Title and foot: what every slide has. */
function frameSlide(slide: Slide, { title, sources }: { title: string; sources: string }, telling: Telling): void {
  const lang = languageTags[telling.locale];
  slide.addText(title, {
    ...boxes.title,
    fontFace,
    lang,
    fontSize: sizes.title,
    bold: true,
    color: ink,
    align: 'left',
    valign: 'middle',
    margin: 0,
    fit: 'shrink',
  });
  const foot = [sources, tellAsOf(telling), tellFootnote(telling)].filter(Boolean);
  slide.addText(
    foot.map((text, index) => ({ text, options: { lang, breakLine: index < foot.length - 1 } })),
    { ...boxes.foot, fontFace, fontSize: sizes.foot, color: quiet, align: 'left', valign: 'bottom', margin: 0 },
  );
}

async function addStep(slide: Slide, step: Step, { drawMap, ...telling }: SlideMaker): Promise<void> {
  const { facts, locale, translate } = telling;
  const lang = languageTags[locale];
  const cited = citeSources(
    step.lines.flatMap(({ sources }) => sources),
    telling,
  );
  const sources = cited.map(({ number, publisher, date }) => `${number} ${publisher}, ${date}`).join('; ');
  const date = formatDate(step.view.date ?? facts.dataset.asOf, locale, translate);
  const line = [translate('takeaway.mapOn', { date }), sources && `${translate('panel.sources')}: ${sources}`];
  frameSlide(slide, { title: step.title, sources: line.filter(Boolean).join(' · ') }, telling);
  slide.addText(
    step.lines.map(({ text }, index) => ({
      text,
      options: { lang, breakLine: index < step.lines.length - 1, paraSpaceAfter: 10 },
    })),
    {
      ...boxes.lines,
      fontFace,
      fontSize: sizes.lines,
      color: ink,
      align: 'left',
      valign: 'top',
      margin: 0,
      fit: 'shrink',
    },
  );
  slide.addImage({ ...boxes.picture, data: await drawMap(step), altText: describeMap(step.view, telling) });
  const numbers = writeNumbers(sourcesOf(step), telling);
  slide.addNotes([step.notes.text, numbers && `${translate('panel.sources')}: ${numbers}`].filter(Boolean).join(' — '));
}

function addSources(pptx: PptxGenJS, steps: readonly Step[], telling: Telling): void {
  const lang = languageTags[telling.locale];
  const shares = shareOutSources(citeSources(steps.flatMap(sourcesOf), telling));
  for (const [index, share] of shares.entries()) {
    const slide = pptx.addSlide();
    const place = shares.length > 1 ? ` ${index + 1}/${shares.length}` : '';
    frameSlide(slide, { title: telling.translate('panel.sources') + place, sources: '' }, telling);
    slide.addText(
      share.flatMap((source) => [
        { text: writeSource(source), options: { lang, breakLine: !source.url } },
        ...(source.url
          ? [{ text: `  ${source.url}`, options: { lang, hyperlink: { url: source.url }, breakLine: true } }]
          : []),
      ]),
      { ...boxes.sources, fontFace, fontSize: sizes.sources, color: ink, align: 'left', valign: 'top', margin: 0 },
    );
  }
}

/**
 * The steps as slides that can be edited: title and lines as text, the map as a picture with its text, the speaker’s
 * notes, and the sources with their addresses at the end. Rejects where a map cannot be drawn, or the library that
 * writes the file cannot be fetched.
 */
export async function writeSlides(maker: SlideMaker): Promise<ArrayBuffer> {
  const { facts, translate, steps, onProgress } = maker;
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  pptx.title = facts.dataset.title;
  pptx.author = translate('app.title');
  pptx.company = translate('app.title');
  for (const [index, step] of steps.entries()) {
    await addStep(pptx.addSlide(), step, maker);
    onProgress?.(index + 1);
  }
  addSources(pptx, steps, maker);
  const file = await pptx.write({ outputType: 'arraybuffer', compression: true });
  if (!(file instanceof ArrayBuffer)) throw new Error('The slides came as something else than a file.');
  return file;
}
