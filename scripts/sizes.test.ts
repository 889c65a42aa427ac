import { describe, expect, test } from 'vitest';
import { findFonts, weighParts } from './sizes.mjs';

const manifest = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/map/gl/GlMap.tsx', 'src/app/Later.tsx'],
    css: ['index.css'],
  },
  '_react.js': { file: 'react.js' },
  'virtual:facts/en': { file: 'facts-en.js', assets: ['facts-en.json'] },
  'virtual:catalogue/en': { file: 'catalogue-en.js' },
  'virtual:deck/en': { file: 'deck-en.js', assets: ['deck-en.json'] }, // not on the first visit
  'virtual:facts/sr-Cyrl': { file: 'facts-sr.js', imports: ['_react.js'], assets: ['facts-sr.json'] },
  'virtual:catalogue/sr-Cyrl': { file: 'catalogue-sr.js' },
  'src/app/Later.tsx': { file: 'later.js', css: ['later.css'] },
  'src/panels/some/SomeView.tsx': { file: 'view.js', imports: ['_react.js'], css: ['view.css', 'shared.css'] },
  'src/panels/some/Some.tsx': { file: 'some.js', css: ['some.css', 'shared.css'] },
  'src/map/gl/GlMap.tsx': {
    file: 'map.js',
    imports: ['_react.js', '_maplibre.js'],
    css: ['map.css'],
    assets: ['maplibre-worker.js'],
  },
  '_maplibre.js': { file: 'maplibre.js' },
  'cache/a1/sans-latin.woff2': { file: 'sans-latin-hash.woff2' },
  'cache/a1/sans-latin-ext.woff2': { file: 'sans-latin-ext-hash.woff2' },
  'cache/a1/sans-cyrillic.woff2': { file: 'sans-cyrillic-hash.woff2' },
};

const bytes: Record<string, number> = {
  'index.js': 1,
  'react.js': 10,
  'facts-en.js': 100,
  'catalogue-en.js': 300, // heavier than the Serbian one, but not with the facts
  'facts-sr.js': 200,
  'catalogue-sr.js': 250,
  'deck-en.js': 5000,
  'deck-en.json': 50_000,
  'facts-en.json': 20_000,
  'facts-sr.json': 30_000,
  'later.js': 7,
  'view.js': 9,
  'some.js': 9,
  'map.js': 1000,
  'maplibre.js': 2000,
  'maplibre-worker.js': 5000,
  'index.css': 1,
  'later.css': 2,
  'view.css': 1.5,
  'some.css': 8,
  'shared.css': 16,
  'map.css': 4,
  'sans-latin-hash.woff2': 40,
  'sans-latin-ext-hash.woff2': 5,
  'sans-cyrillic-hash.woff2': 30,
};

const sizeOf = (file: string) => {
  const size = bytes[file];
  if (size === undefined) throw new Error(`no such file: ${file}`);
  return size;
};

const weightOf = (name: string, of = manifest) => weighParts(of, sizeOf).find((part) => part.name === name)?.bytes;

describe('weighParts', () => {
  test('the shell is the entry with its imports, and the loaders and messages of the heaviest locale', () => {
    expect(weightOf('shell')).toBe(1 + 10 + 200 + 250);
  });

  test('the facts are those of the heaviest locale', () => {
    expect(weightOf('facts')).toBe(30_000);
  });

  test('the map is what loads with it and not already with the shell', () => {
    expect(weightOf('map')).toBe(1000 + 2000);
  });

  test('the worker is the one that the map names', () => {
    expect(weightOf('worker')).toBe(5000);
  });

  test('the style sheets are those of the heaviest visit, each once', () => {
    // The explorer with its panels and its map, and the heaviest of what opens in its place.
    expect(weightOf('css')).toBe(1 + 4 + 8 + 16 + 2);
  });

  test('a Latin page asks for Latin fonts only, a Cyrillic one for all', () => {
    expect(weightOf('fonts latin')).toBe(40 + 5);
    expect(weightOf('fonts cyrillic')).toBe(40 + 5 + 30);
  });

  test('a font is found by the name it was made under', () => {
    expect(findFonts(manifest, 'cyrillic')['sans-cyrillic.woff2']).toBe('sans-cyrillic-hash.woff2');
    expect(findFonts(manifest, 'latin')['sans-cyrillic.woff2']).toBeUndefined();
  });

  test('refuses a site without fonts', () => {
    expect(() => findFonts({ 'index.html': { file: 'index.js' } }, 'latin')).toThrow('no fonts');
  });

  test('refuses a map that is part of the shell', () => {
    const entry = { ...manifest['index.html'], imports: ['_react.js', 'src/map/gl/GlMap.tsx'] };
    expect(() => weightOf('map', { ...manifest, 'index.html': entry })).toThrow('must load lazily');
  });

  test('refuses a map without a worker', () => {
    const map = { ...manifest['src/map/gl/GlMap.tsx'], assets: [] };
    expect(() => weightOf('worker', { ...manifest, 'src/map/gl/GlMap.tsx': map })).toThrow('no worker of its own');
  });
});
