import { describe, expect, it } from 'vitest';
import { locales } from '../facts/types.ts';
import { languageCodes, languageNames, matchLocale, negotiateLocale } from './locales.ts';

describe('a language tag', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['sq', 'sq'],
    ['sq-XK', 'sq'],
    ['sq-AL', 'sq'],
    ['sq-MK', 'sq'],
    ['sr', 'sr-Cyrl'],
    ['sr-RS', 'sr-Cyrl'],
    ['sr-XK', 'sr-Cyrl'],
    ['sr-Cyrl', 'sr-Cyrl'],
    ['sr-Cyrl-ME', 'sr-Cyrl'],
    ['SR-CYRL', 'sr-Cyrl'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-latn', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['hr', 'sr-Latn'],
    ['hr-HR', 'sr-Latn'],
    ['bs', 'sr-Latn'],
    ['bs-Latn-BA', 'sr-Latn'],
    ['bs-Cyrl', 'sr-Cyrl'],
    ['sh', 'sr-Latn'],
    ['cnr', 'sr-Latn'],
  ])('%s is served by %s', (tag, locale) => {
    expect(matchLocale(tag)).toBe(locale);
  });

  it.each([
    '',
    ' ',
    'de',
    'mk',
    'e',
    'english',
    'eng',
    'sqi',
    'srp',
    'sr_Latn',
    ' sr',
    'en ',
    'en-',
    '-en',
    'en--GB',
    'en-<script>',
    'sr-Latn\n',
    'sq-averylongsubtag',
    'i-default',
    '*',
    '__proto__',
    'constructor',
    'ен',
    'null',
    'undefined',
  ])('“%s” is served by none', (tag) => {
    expect(matchLocale(tag)).toBeNull();
  });
});

describe('the languages of a reader', () => {
  it.each([
    [[], 'en'],
    [['de', 'mk'], 'en'],
    [['de', 'sq-XK', 'en'], 'sq'],
    [['sr', 'en'], 'sr-Cyrl'],
    [['hr-HR', 'en'], 'sr-Latn'],
    [['*', '', 'sr-Latn'], 'sr-Latn'],
  ])('%j lead to %s', (tags, locale) => {
    expect(negotiateLocale(tags)).toBe(locale);
  });

  it('each have a name in themselves, and a short one', () => {
    for (const locale of locales) {
      expect(matchLocale(locale)).toBe(locale);
      expect([languageNames[locale], languageCodes[locale]].every((name) => name.length > 1)).toBe(true);
    }
    expect(new Set(Object.values(languageNames)).size).toBe(4);
    expect(new Set(Object.values(languageCodes)).size).toBe(4);
    expect(languageNames['sr-Cyrl']).toMatch(/^\p{Script=Cyrillic}/u);
  });
});
