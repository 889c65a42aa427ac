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
