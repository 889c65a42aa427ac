import { describe, expect, it } from 'vitest';
import { listPages, type Page, rootPage, writePath } from '../state/pages.ts';
import { oembedPath, picturePath, readSiteAddress, writeLink } from './addresses.ts';

const merdare: Page = { lang: 'sr-Cyrl', crossing: 'merdare', view: 'map' };
const table: Page = { lang: 'sq', crossing: null, view: 'table' };
const overview: Page = { lang: 'en', crossing: null, view: 'map' };

describe('links from a page', () => {
  it.each(listPages(['merdare']))('lead to the same place from wherever the site lies: %j', (page) => {
    for (const root of ['https://maps.example.org/', 'http://localhost:4173/six/crossings/']) {
      const own = new URL(writePath(page), root);
      for (const path of ['', 'en/', 'sq/merdare/', 'og/en/index.png']) {
        const whole = new URL(path, root).href;
        expect(new URL(writeLink(path, page, null), own).href).toBe(whole);
        expect(writeLink(path, page, root)).toBe(whole);
      }
    }
  });

  it('name pictures and answers by language and crossing', () => {
    expect([rootPage, overview, merdare, table].map(picturePath)).toEqual([
      'og/en/index.png',
      'og/en/index.png',
      'og/sr-Cyrl/merdare.png',
      'og/sq/index.png',
    ]);
    expect([rootPage, overview, merdare, table].map(oembedPath)).toEqual([
      'oembed/en/index.json',
      'oembed/en/index.json',
      'oembed/sr-Cyrl/merdare.json',
      'oembed/sq/table.json',
    ]);
  });
});

describe('SITE_ADDRESS', () => {
  it.each(['https://maps.example.org/', 'https://maps.example.org/six/', 'http://localhost:4173/'])(
    'may be %s',
    (text) => {
      expect(readSiteAddress(text)).toBe(text);
    },
  );

  it.each([undefined, ''])('may be left out: %j', (text) => {
    expect(readSiteAddress(text)).toBeNull();
  });

  it.each([
    'maps.example.org/',
    'https://maps.example.org',
    'https://maps.example.org/six',
    'ftp://maps.example.org/',
    'javascript:alert(1)//',
    'https://maps.example.org/?a=/',
    'https://maps.example.org/#/',
    'https://someone:secret@maps.example.org/',
    '/six/',
  ])('is refused by name where it is %s', (text) => {
    expect(() => readSiteAddress(text)).toThrow(`SITE_ADDRESS is "${text}"`);
  });
});
