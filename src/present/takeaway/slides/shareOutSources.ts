import type { CitedSource } from '../sources.ts';
import { sourceRoom } from './measures.ts';

/** How a source stands on its slide, but for its address: `12 Publisher: subject, date`. */
export const writeSource = ({ number, publisher, subject, date }: CitedSource): string =>
  `${number}  ${publisher}: ${subject} (${date})`;

const linesOf = (source: CitedSource) =>
  Math.ceil((writeSource(source).length + 2 + (source.url?.length ?? 0)) / sourceRoom.characters);

/** The sources slide by slide: as many as find room on each. */
export function shareOutSources(sources: readonly CitedSource[]): readonly (readonly CitedSource[])[] {
  const slides: CitedSource[][] = [];
  let room = 0;
  for (const source of sources) {
    const lines = linesOf(source);
    const slide = slides.at(-1);
    if (slide && lines <= room) slide.push(source);
    else {
      slides.push([source]);
      room = sourceRoom.lines;
    }
    room -= lines;
  }
  return slides;
}
