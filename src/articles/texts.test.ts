import { describe, expect, it } from 'vitest';
import { tellIn } from '../../test/telling.ts';
import { findForeignLetter, hasMixedScriptWord, isMostlyCyrillic } from '../facts/script.ts';
import { findTermFaults } from '../facts/terminology.ts';
import type { AuthoredLanguage } from '../facts/types.ts';
import { articles } from '../state/articles.ts';
import { readFigures } from './figures.ts';
import { authoredTexts } from './readText.ts';

const languages = { en: 'en', sq: 'sq', 'sr-Cyrl': 'sr' } as const satisfies Record<string, AuthoredLanguage>;

const texts = Object.entries(authoredTexts).map(([file, text]) => {
  const [, name = '', language = ''] = /^\.\/texts\/([a-z]+)\.([\w-]+)\.md$/.exec(file) ?? [];
  return { file, name, language, text };
});

/** Without code, addresses and figures: what is read as a language. */
const proseOf = (text: string) =>
  text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/\{[a-zA-Z]+\}/g, ' ');

const namesIn = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name);

describe('the texts', () => {
  it('are there, each in the three languages that people write', () => {
    const expected = articles.flatMap((name) =>
      Object.keys(languages).map((language) => `./texts/${name}.${language}.md`),
    );
    expect(texts.map(({ file }) => file).sort()).toEqual(expected.sort());
  });

  it.each(texts)('$file has no one-sided word, and no Kosovo without its asterisk', ({ language, text }) => {
    const lines = proseOf(text).split('\n');
    const authored = languages[language as keyof typeof languages];
    expect(lines.flatMap((line) => findTermFaults(line, authored).map(({ found }) => `${found}: ${line}`))).toEqual([]);
  });

  it.each(texts.filter(({ language }) => language === 'sr-Cyrl'))('$file is in Serbian Cyrillic', ({ text }) => {
    const prose = proseOf(text);
    expect(isMostlyCyrillic(prose)).toBe(true);
    expect(findForeignLetter(prose)).toBeUndefined();
    const mixed = prose.split(/\s+/).filter(hasMixedScriptWord);
    expect(mixed).toEqual([]);
  });

  it.each(articles)('of %s have the same parts, tables and figures in every language', (name) => {
    const shapes = texts
      .filter((text) => text.name === name)
      .map(({ text }) => ({
        parts: text.match(/^#+ /gm),
        rows: text.match(/^\|/gm)?.length,
        blocks: text.match(/^```.*$/gm),
        figures: [...new Set(namesIn(text))].sort(),
        links: [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link).sort(),
      }));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it('use every figure that there is, and type none that can be counted', async () => {
    const figures = readFigures(await tellIn('en'), null);
    const used = new Set(texts.flatMap(({ text }) => namesIn(text)));
    expect(Object.keys(figures).filter((name) => !used.has(name))).toEqual([]);
    const { asOf = '', version = '', firstDay = '', sources = '', events = '' } = figures;
    for (const { file, text } of texts)
      for (const figure of [asOf, version, firstDay, ` ${sources} `, ` ${events} `])
        expect(text.includes(figure), `${figure} in ${file}`).toBe(false);
  });
});
