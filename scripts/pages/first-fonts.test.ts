import { expect, it } from 'vitest';
import { readFirstFonts } from './first-fonts.ts';

const face = (file: string, range: string) =>
  `@font-face{font-family:"S";font-display:swap;src:url(./${file})format("woff2");unicode-range:${range}}`;
const fontsFor = readFirstFonts(
  [face('latin.woff2', 'U+20-FC,U+2013-2026'), face('ext.woff2', 'U+106-17E'), face('cyr.woff2', 'U+402-45F')].join(''),
);

it.each([
  ['Merdare', ['latin']],
  ['Mučibaba', ['latin', 'ext']],
  ['Мердаре / Merdarë', ['latin', 'cyr']],
  ['Мердаре', ['cyr']],
  ['…', ['latin']],
  ['漢', []],
  ['', []],
])('%j is drawn with %j', (text, names) => {
  expect(fontsFor(text)).toEqual(names.map((name) => `assets/${name}.woff2`));
});
