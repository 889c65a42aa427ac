import { expect, it } from 'vitest';
import { listPages, writePath } from '../state/pages.ts';
import { writeSitemap } from './writeSitemap.ts';

it('lists every page once, with the date of the data and its alternates', () => {
  const address = 'https://maps.example.org/six&seven/';
  const pages = listPages(['merdare', 'jarinje']);
  const xml = new DOMParser().parseFromString(
    writeSitemap(pages, { address, changed: '2026-11-21' }),
    'application/xml',
  );
  const texts = (name: string) => [...xml.getElementsByTagName(name)].map(({ textContent }) => textContent);
  expect(texts('loc')).toEqual(pages.map((page) => `${address}${writePath(page)}`));
  expect(new Set(texts('lastmod'))).toEqual(new Set(['2026-11-21']));
  const alternates = [...xml.getElementsByTagName('xhtml:link')];
  expect(alternates).toHaveLength(pages.length * 5);
  const listed = new Set(texts('loc'));
  for (const alternate of alternates) expect(listed).toContain(alternate.getAttribute('href'));
});

it('lists the pages of text too, each with where it is in other languages', () => {
  const texts = [{ path: 'sq/about/method/', alternates: [{ hreflang: 'en', path: 'en/about/method/' }] }];
  const xml = writeSitemap([], { address: 'https://maps.example.org/', changed: '2026-11-21', texts });
  expect(xml).toContain('<loc>https://maps.example.org/sq/about/method/</loc>');
  expect(xml).toContain('hreflang="en" href="https://maps.example.org/en/about/method/"/>');
});
