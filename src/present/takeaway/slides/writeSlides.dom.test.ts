import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tellIn } from '../../../../test/telling.ts';
import { loadDeck } from '../../../facts/load.ts';
import { locales } from '../../../facts/types.ts';
import { crossingName } from '../../../i18n/names.ts';
import { layerIds } from '../../../state/parameters.ts';
import { readSteps, sourcesOf } from '../../steps.ts';
import { tellFootnote } from '../telling.ts';
import { languageTags } from './languageTags.ts';
import { writeSlides } from './writeSlides.ts';

/** One white pixel. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** The parts of the file, read by another library than wrote it; every part that is XML must be well formed. */
function open(file: ArrayBuffer) {
  const parts = unzipSync(new Uint8Array(file));
  const xml = new Map<string, Document>();
  for (const [path, content] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const document = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
    if (document.querySelector('parsererror')) throw new Error(`${path}: ${document.documentElement.textContent}`);
    xml.set(path, document);
  }
  const read = (path: string) => {
    const document = xml.get(path);
    if (!document) throw new Error(`no ${path}`);
    return document;
  };
  const textOf = (path: string) => [...read(path).getElementsByTagName('a:t')].map((text) => text.textContent);
  const count = (folder: string) =>
    [...xml.keys()].filter((path) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(path));
  return { read, textOf, slides: count('slides').length, notes: count('notesSlides').length };
}

async function makeSlides(locale: (typeof locales)[number]) {
  const telling = await tellIn(locale);
  const deck = readSteps(await loadDeck(locale), telling.facts);
  const steps = deck.map((step, index) =>
    index === 0 ? { ...step, view: { ...step.view, layers: ['belt', 'iom-2009'] as const } } : step,
  );
  const drawn: string[] = [];
  const progress: number[] = [];
  const file = await writeSlides({
    ...telling,
    steps,
    drawMap: async ({ id }) => {
      drawn.push(id);
      return pixel;
    },
    onProgress: (done) => progress.push(done),
  });
  return { telling, steps, drawn, progress, ...open(file) };
}

const made = new Map<string, ReturnType<typeof makeSlides>>();

/** A file takes its second to write: one for each language. */
function make(locale: (typeof locales)[number]) {
  const making = made.get(locale) ?? makeSlides(locale);
  made.set(locale, making);
  return making;
}

describe.each(locales)('the slides in %s', (locale) => {
  it('have each step’s words, map, alternative text, notes and footnote, letter by letter', async () => {
    const { telling, steps, drawn, progress, read, textOf, slides, notes } = await make(locale);
    expect(drawn).toEqual(steps.map(({ id }) => id));
    expect(progress).toEqual(steps.map((_, index) => index + 1));
    expect(slides).toBeGreaterThan(steps.length);
    expect(notes).toBe(slides);
    for (const [index, step] of steps.entries()) {
      const path = `ppt/slides/slide${index + 1}.xml`;
      const text = textOf(path);
      expect(text).toContain(step.title);
      for (const line of step.lines) expect(text).toContain(line.text);
      expect(text).toContain(tellFootnote(telling));
      expect(text.join('')).toContain(telling.translate('panel.sources'));
      const alternative = read(path).querySelector('pic cNvPr')?.getAttribute('descr');
      for (const { names } of telling.facts.crossings) expect(alternative).toContain(crossingName(names, locale));
      const named = layerIds.filter((id) => alternative?.includes(telling.translate(`maplayers.short.${id}`)));
      expect(named).toEqual(step.view.layers ?? []);
      expect(textOf(`ppt/notesSlides/notesSlide${index + 1}.xml`).join('')).toContain(step.notes.text);
    }
  });

  it('end with every source that is cited, and its address as a link', async () => {
    const { telling, steps, read, textOf, slides } = await make(locale);
    const paths = Array.from({ length: slides - steps.length }, (_, index) => `slide${steps.length + index + 1}.xml`);
    const text = paths.flatMap((path) => textOf(`ppt/slides/${path}`)).join('\n');
    const targets = paths.flatMap((path) =>
      [...read(`ppt/slides/_rels/${path}.rels`).getElementsByTagName('Relationship')].map((relation) =>
        relation.getAttribute('Target'),
      ),
    );
    const cited = new Set(steps.flatMap(sourcesOf));
    expect(cited.size).toBeGreaterThan(20);
    for (const { id, subject, url } of telling.facts.sources.filter((source) => cited.has(source.id))) {
      expect(text, id).toContain(subject);
      if (url) expect(targets, id).toContain(url);
    }
  });

  it('are wide, in Arial, and say in which language they are', async () => {
    const { read } = await make(locale);
    const size = read('ppt/presentation.xml').getElementsByTagName('p:sldSz')[0];
    expect([size?.getAttribute('cx'), size?.getAttribute('cy')]).toEqual(['12192000', '6858000']);
    const slide = read('ppt/slides/slide1.xml');
    const faces = [...slide.getElementsByTagName('a:latin')].map((face) => face.getAttribute('typeface'));
    expect(new Set(faces)).toEqual(new Set(['Arial']));
    const languages = [...slide.getElementsByTagName('a:rPr')].map((run) => run.getAttribute('lang'));
    expect(new Set(languages)).toEqual(new Set([languageTags[locale]]));
  });
});
