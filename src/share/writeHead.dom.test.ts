import { describe, expect, it } from 'vitest';
import { tellIn } from '../../test/telling.ts';
import { type Locale, locales } from '../facts/types.ts';
import { listPages, type Page, rootPage } from '../state/pages.ts';
import { downloads } from './data/downloads.ts';
import { writeHead } from './writeHead.ts';

const address = 'https://maps.example.org/six/';
const merdare: Page = { lang: 'sq', crossing: 'merdare', view: 'map' };

/** The head of a page as a browser reads it, and what one asks of it. */
async function readHead(
  page: Page,
  {
    locale = page.lang ?? 'en',
    at = address as string | null,
    change = (text: string) => text,
  }: { locale?: Locale; at?: string | null; change?: (text: string) => string } = {},
) {
  const telling = await tellIn(locale);
  const facts = JSON.parse(change(JSON.stringify(telling.facts))) as typeof telling.facts;
  const html = writeHead(page, { ...telling, facts, address: at });
  const { head, body } = new DOMParser().parseFromString(`<!doctype html><head>${html}</head>`, 'text/html');
  const read = (selector: string, attribute: string) =>
    [...head.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
  const property = (name: string) => read(`meta[property="og:${name}"]`, 'content');
  const dataset = JSON.parse(head.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');
  return { head, body, read, property, dataset };
}

describe('the head of a page', () => {
  it('has title, description and its own address once', async () => {
    const { head, read } = await readHead(merdare);
    expect(head.querySelectorAll('title')).toHaveLength(1);
    expect(head.querySelector('title')?.textContent).toBe('Merdarë / Merdare · Gjashtë pikat e kalimit');
    expect(read('meta[name="description"]', 'content')).toEqual([expect.stringContaining('Kosovës*')]);
    expect(read('link[rel="canonical"]', 'href')).toEqual([`${address}sq/merdare/`]);
  });

  it('leads from the page for somebody else’s to the full one, which alone is to be found', async () => {
    const { head, read, dataset } = await readHead({ ...merdare, mode: 'embed' });
    expect(read('meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(read('link[rel="canonical"]', 'href')).toEqual([`${address}sq/merdare/`]);
    expect(head.querySelector('title')?.textContent).toContain('Merdarë / Merdare');
    expect(head.querySelectorAll('link[hreflang], meta[property]')).toHaveLength(0);
    expect(dataset).toBeNull();
    expect((await readHead(merdare)).read('meta[name="robots"]', 'content')).toEqual([]);
  });

  it('names itself in every language, and the root for all others', async () => {
    const { head } = await readHead(merdare);
    const alternates = [...head.querySelectorAll('link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(alternates).toEqual([
      ...locales.map((lang) => [lang, `${address}${lang}/merdare/`]),
      ['x-default', address],
    ]);
  });

  it('has what social networks show', async () => {
    const { property, read } = await readHead(merdare);
    expect(property('title')[0]).toMatch(/^Merdarë \/ Merdare · .*Kosovës\*/);
    expect(property('url')).toEqual([`${address}sq/merdare/`]);
    expect(property('type')).toEqual(['website']);
    expect(property('locale')).toEqual(['sq_AL']);
    expect(property('locale:alternate')).toEqual(['en_GB', 'sr_RS']);
    expect(property('image')).toEqual([`${address}og/sq/merdare.png`]);
    expect([...property('image:width'), ...property('image:height')]).toEqual(['1200', '630']);
    expect(property('image:alt')[0]).toMatch(/^Harta .*Merdarë/);
    expect(property('site_name')).toEqual(['Gjashtë pikat e kalimit']);
    expect(read('meta[name="twitter:card"]', 'content')).toEqual(['summary_large_image']);
  });

  it('leads to the oEmbed answer', async () => {
    const { read } = await readHead(merdare);
    expect(read('link[type="application/json+oembed"]', 'href')).toEqual([`${address}oembed/sq/merdare.json`]);
  });

  it('leads to the feed of what changes in the data', async () => {
    const { read } = await readHead(merdare, { at: null });
    expect(read('link[type="application/atom+xml"]', 'href')).toEqual(['../../data/changelog.xml']);
  });

  it('is relative throughout where nobody says where the site lies', async () => {
    const { read, property, dataset } = await readHead(merdare, { at: null });
    const all = [...read('link', 'href'), ...property('url'), ...property('image'), dataset.url, dataset.creator.url];
    all.push(...dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl));
    expect(all).toHaveLength(12 + downloads.length);
    for (const link of all) expect(link).toMatch(/^\.\.\/\.\.\//);
  });

  it('of the root is told in English and belongs to the root', async () => {
    const { read, property } = await readHead(rootPage, { at: null });
    expect(read('link[rel="canonical"]', 'href')).toEqual(['./']);
    expect(property('image')).toEqual(['og/en/index.png']);
  });

  it('lets no fact become markup', async () => {
    const hostile = '</script></title><img src=x onerror=alert(1)>"\'&<!--';
    const change = (text: string) => text.replaceAll('"Merdarë"', JSON.stringify(hostile));
    const { head, body, dataset, property } = await readHead(merdare, { change });
    expect(head.querySelector('img')).toBeNull();
    expect(body.innerHTML).toBe('');
    expect(head.querySelectorAll('script')).toHaveLength(1);
    expect(head.querySelector('title')?.textContent).toContain(hostile);
    expect(property('description')[0]).toContain(hostile);
    expect(dataset.name).toContain(hostile);
  });
});

const ownPages = listPages(['merdare', 'bela-zemlja']).filter(({ mode }) => mode !== 'embed');

describe('the dataset', () => {
  it.each(ownPages)('has what search engines ask for: %j', async (page) => {
    const { dataset } = await readHead(page);
    const { facts } = await tellIn(page.lang ?? 'en');
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', url: address },
      temporalCoverage: `2011-12-02/${facts.dataset.asOf}`,
      dateModified: facts.dataset.asOf,
      version: facts.dataset.version,
      inLanguage: page.lang ?? 'en',
      citation: { datePublished: '2011-12-02' },
    });
    expect(dataset.name).toMatch(/\*/);
    expect(dataset.description.length).toBeGreaterThan(50);
    expect(dataset.description.length).toBeLessThan(5000);
    expect(dataset.description).toContain(facts.dataset.footnote);
    expect(dataset.keywords.length).toBeGreaterThan(4);
    expect(dataset.distribution).toHaveLength(downloads.length);
    expect(dataset.distribution).toContainEqual({
      '@type': 'DataDownload',
      name: 'boundary.geojson',
      contentUrl: `${address}data/boundary.geojson`,
      encodingFormat: 'application/geo+json',
      license: ['https://opendatacommons.org/licenses/odbl/1-0/'],
    });
  });

  it('of a crossing is at its place, and a part of the whole, which is around all six', async () => {
    const { dataset: part } = await readHead(merdare);
    const { dataset: whole } = await readHead({ ...merdare, crossing: null });
    const { facts } = await tellIn('en');
    const { latitude, longitude } = facts.crossings.find(({ id }) => id === 'merdare')?.position ?? {};
    expect(part.spatialCoverage.geo).toEqual({ '@type': 'GeoCoordinates', latitude, longitude });
    expect(part.isPartOf).toBe(whole.url);
    const [south, west, north, east] = whole.spatialCoverage.geo.box.split(' ').map(Number);
    for (const { position } of facts.crossings) {
      expect(position.latitude >= south && position.latitude <= north).toBe(true);
      expect(position.longitude >= west && position.longitude <= east).toBe(true);
    }
    expect(north - south).toBeLessThan(1);
    expect(east - west).toBeLessThan(1.5);
  });
});
