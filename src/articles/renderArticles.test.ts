import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import { locales } from '../facts/types.ts';
import { picturePath } from '../share/addresses.ts';
import { articles, writeArticlePath } from '../state/articles.ts';
import { listPages, writePath } from '../state/pages.ts';
import { type RenderedArticle, renderArticles } from './renderArticles.ts';

const sheets = ['assets/faces-1.css', 'assets/articles-1.css'];
const publicFolder = join(import.meta.dirname, '../../public');
const paths = articles.flatMap((name) => locales.map((locale) => writeArticlePath(name, locale)));
const localeOf = (path: string) => locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'en';

/** Each is rendered once: by its path, as text and as a document. */
const pages = new Map<string, RenderedArticle & { document: Document }>();
const pageAt = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no ${path}`);
  return page;
};
const known = new Set<string>();

beforeAll(async () => {
  for (const page of await renderArticles(null, sheets))
    pages.set(page.path, { ...page, document: parseHTML(page.html).document });
  const { crossings } = await loadFacts('en');
  const ofMap = listPages(crossings.map(({ id }) => id));
  for (const path of [...paths, ...sheets, ...ofMap.map(writePath), ...ofMap.map(picturePath)]) known.add(path);
  // Written by other parts of the build.
  for (const path of ['licences/', 'embed/v1.json', 'embed/v1.d.ts']) known.add(path);
});

it('there is one of every article in every language', () => {
  expect([...pages.keys()].sort()).toEqual([...paths].sort());
});

describe.each(paths)('%s', (path) => {
  it('is a whole page in its language, without a script or a style of its own', async () => {
    const { document, html } = pageAt(path);
    const { dataset } = await loadFacts(localeOf(path));
    expect(document.documentElement.getAttribute('lang')).toBe(localeOf(path));
    expect(document.querySelectorAll('title, h1, main, #footnote-status').length).toBe(4);
    expect(document.querySelector('h1')?.textContent).not.toBe('');
    expect(document.querySelector('#footnote-status')?.textContent).toContain(dataset.footnote);
    expect(document.querySelector('#footnote-status')?.textContent).toContain(dataset.disclaimer);
    expect(document.querySelectorAll('script, style, [style]')).toHaveLength(0);
    expect(html).not.toMatch(/ on[a-z]+="/);
    expect(html).not.toMatch(/undefined|\[object|NaN|\uE000/);
    // A Serbian date ends with a full stop of its own.
    expect(document.body.textContent).not.toMatch(/\d{4}\.\.|\d{4}\. [.,;]/);
  });

  it('has every figure filled in', () => {
    const { document } = pageAt(path);
    for (const code of document.querySelectorAll('pre, code')) code.remove();
    expect(`${document.head.innerHTML}${document.body.textContent}`).not.toMatch(/\{[a-zA-Z]*\}/);
  });

  it('has only links that lead somewhere, each id once', () => {
    const { document } = parseHTML(pageAt(path).html);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...document.querySelectorAll('a[href], link[href], iframe[src], img[src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    const loose = targets.filter((target) => {
      if (target.startsWith('#')) return !ids.includes(target.slice(1));
      if (target.startsWith('https://')) return false;
      const { pathname } = new URL(target, `https://maps.example.org/${path}`);
      const below = decodeURI(pathname.slice(1));
      return !known.has(below) && !(/\.(html|svg)$/.test(below) && existsSync(join(publicFolder, below)));
    });
    expect(loose).toEqual([]);
  });

  it('says itself in every language, and leads to the map', () => {
    const { document, name, alternates } = pageAt(path);
    const alternate = [...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'));
    expect(alternate).toEqual([...locales, 'x-default']);
    expect(alternates.map((other) => other.path)).toEqual([
      ...locales.map((lang) => writeArticlePath(name, lang)),
      writeArticlePath(name, 'en'),
    ]);
    const languages = [...document.querySelectorAll('nav.languages a')];
    expect(languages.map((link) => link.getAttribute('lang'))).toEqual([...locales]);
    expect(document.querySelectorAll('nav.languages [aria-current]')).toHaveLength(1);
    expect(document.querySelectorAll('nav.pages a')).toHaveLength(articles.length + 1);
    expect(document.querySelector('header a')?.getAttribute('href')).toMatch(new RegExp(`\\.\\./${localeOf(path)}/$`));
  });
});

it('whole addresses stand in the head, and in code to be copied, where it is known where the site lies', async () => {
  const address = 'https://maps.example.net/six/';
  const page = (await renderArticles(address, sheets)).find((one) => one.path === 'sq/embedding/');
  const { document } = parseHTML(page?.html ?? '');
  const read = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute);
  expect(read('link[rel="canonical"]', 'href')).toBe(`${address}sq/embedding/`);
  expect(read('meta[property="og:image"]', 'content')).toBe(`${address}og/sq/index.png`);
  expect(document.querySelector('pre')?.textContent).toContain(`src="${address}embed/sq/merdare/"`);
  expect(read('iframe', 'src')).toBe('../../embed/sq/merdare/');
});
