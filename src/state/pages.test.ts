import { describe, expect, it } from 'vitest';
import { listPages, type Page, parsePath, relate, rootPage, writeAddress, writePath } from './pages.ts';
import { type Choices, defaultChoices } from './parameters.ts';

const crossings = ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'];

describe('the pages', () => {
  it('are the root, and in each of four languages all six, each of them, the table, what is read, and those for others', () => {
    const paths = listPages(crossings).map(writePath);
    expect(paths).toHaveLength(1 + 4 * (1 + 6 + 1 + 4 + 1 + 6));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        '',
        'en/',
        'sq/bela-zemlja/',
        'sr-Cyrl/merdare/',
        'sr-Latn/table/',
        'sq/agreement/',
        'embed/en/',
        'embed/sq/brnjak/',
      ]),
    );
  });

  it('are found by their paths again', () => {
    for (const page of listPages(crossings)) expect(parsePath(writePath(page), { crossings })).toEqual(page);
  });
});

describe('a path', () => {
  it.each<[string, Page]>([
    ['index.html', rootPage],
    ['en', { lang: 'en', crossing: null, view: 'map' }],
    ['en/index.html', { lang: 'en', crossing: null, view: 'map' }],
    ['sr-Cyrl/merdare', { lang: 'sr-Cyrl', crossing: 'merdare', view: 'map' }],
    ['sq/table/index.html', { lang: 'sq', crossing: null, view: 'table' }],
    ['sq/unknown', { lang: 'sq', crossing: null, view: 'unknown' }],
    ['embed/sr-Latn', { lang: 'sr-Latn', crossing: null, view: 'map', mode: 'embed' }],
  ])('%j is read', (path, page) => {
    expect(parsePath(path, { crossings })).toEqual(page);
  });

  it.each([
    '/',
    'EN/',
    'sr/',
    'de/',
    'merdare/',
    'en/nowhere/',
    'en/Merdare/',
    'en/merdare/table/',
    'embed/',
    'embed/en/table/',
    'embed/en/nowhere/',
    'en/embed/',
    'embed/embed/en/',
    'en//merdare/',
    'en/merdare//',
    'en/table/merdare/',
    'licences/',
    'six-crossings.html',
    'en/%6derdare/',
    'en/__proto__/',
    '../en/',
  ])('%j is none', (path) => {
    expect(parsePath(path, { crossings })).toBeNull();
  });
});

describe('a path from another', () => {
  it.each([
    ['', '', './'],
    ['', 'en/', 'en/'],
    ['en/', 'en/merdare/', '../en/merdare/'],
    ['en/merdare/', 'sq/table/', '../../sq/table/'],
    ['en/merdare/', '', '../../'],
  ])('%j to %j is %j', (from, to, address) => {
    expect(relate(from, to)).toBe(address);
  });
});

describe('an address', () => {
  it.each<[Partial<Choices>, byPath: string, byParameters: string]>([
    [{ lang: 'en' }, 'en/', '?lang=en'],
    [{ lang: 'sq', crossing: 'merdare' }, 'sq/merdare/', '?lang=sq&crossing=merdare'],
    [{ lang: 'sq', view: 'table', date: '2015' }, 'sq/table/?date=2015', '?lang=sq&date=2015&view=table'],
    [
      { lang: 'en', view: 'table', crossing: 'brnjak' },
      'en/table/?crossing=brnjak',
      '?lang=en&crossing=brnjak&view=table',
    ],
    [
      { lang: 'sr-Cyrl', crossing: 'brnjak', panel: 'eulex', theme: 'dark' },
      'sr-Cyrl/brnjak/?panel=eulex&theme=dark',
      '?lang=sr-Cyrl&crossing=brnjak&panel=eulex&theme=dark',
    ],
    [
      { lang: 'en', crossing: 'brnjak', mode: 'embed', ui: 'none' },
      'embed/en/brnjak/?ui=none',
      '?lang=en&crossing=brnjak&mode=embed&ui=none',
    ],
    [{ lang: 'en', view: 'table', mode: 'embed' }, 'embed/en/?view=table', '?lang=en&view=table&mode=embed'],
    [{ lang: 'en', view: 'compare', date: '2015' }, 'en/compare/?date=2015', '?lang=en&date=2015&view=compare'],
    [{ crossing: 'brnjak' }, '?crossing=brnjak', '?crossing=brnjak'],
    [{}, '', ''],
  ])('of %j goes on as it began: %j or %j', (choices, byPath, byParameters) => {
    expect(writeAddress({ ...defaultChoices, ...choices }, true)).toBe(byPath);
    expect(writeAddress({ ...defaultChoices, ...choices }, false)).toBe(byParameters);
  });
});
