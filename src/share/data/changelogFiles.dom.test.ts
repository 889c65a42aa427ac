import { describe, expect, it } from 'vitest';
import type { Changelog } from '../../facts/changelogSchema.ts';
import { describeChangelog, writeFeed } from './changelogFiles.ts';
import type { Dataset } from './datasetSchema.ts';

const text = { en: 'We had misread <the> “source”.', sq: 'E lexuam keq burimin.', sr: 'Погрешно смо прочитали извор.' };
const changelog: Changelog = {
  releases: [
    {
      version: '2027.1.1',
      date: '2027-01-05',
      text,
      changes: [
        {
          kind: 'corrected',
          fact: 'merdare/status/2020-10',
          old: '2020-10',
          new: '2020-09',
          text,
          sources: ['page-agreement'],
        },
      ],
    },
    { version: '2026.11.1', date: '2026-11-22', text, changes: [] },
  ],
};
const footnote = { en: '* This designation', sq: '* Ky emërtim', 'sr-Cyrl': '* Овај назив', 'sr-Latn': '* Ovaj naziv' };
const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons',
  address: 'https://creativecommons.org/',
  attribution: 'Six Crossings (CC BY 4.0)',
} as const;
const dataset = { version: '2027.1.1', dataAsOf: '2027-01-04', footnote, licence } as Dataset;

const readFeed = async (address: string | null) => {
  const xml = new DOMParser().parseFromString(await writeFeed(changelog, dataset, address), 'application/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  return xml;
};

describe('the feed', () => {
  it('is Atom: what RFC 4287 asks of a feed and of each entry', async () => {
    const { documentElement: feed } = await readFeed('https://maps.example.org/six/');
    expect([feed.namespaceURI, feed.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries).toHaveLength(2);
    for (const element of [feed, ...entries]) {
      const child = (name: string) => [...element.children].filter(({ localName }) => localName === name);
      for (const name of ['id', 'title', 'updated']) expect(child(name), name).toHaveLength(1);
      expect(child('id')[0]?.textContent).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
      expect(child('updated')[0]?.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    expect(feed.querySelector('author > name')?.textContent).toBe('Six Crossings');
    expect(feed.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(
      'https://maps.example.org/six/data/changelog.xml',
    );
    expect(new Set([feed, ...entries].map((element) => element.querySelector('id')?.textContent)).size).toBe(3);
  });

  it('tells what fact changed, from what to what, why, and who says so', async () => {
    const content = (await readFeed(null)).querySelector('entry content')?.textContent;
    expect(content).toContain('corrected: merdare/status/2020-10, 2020-10 → 2020-09. We had misread <the> “source”.');
    expect(content).toContain('(page-agreement)');
    expect(content).toContain(footnote.en);
  });
});

it('the list for machines has every text in every script', () => {
  const { releases, dataAsOf } = describeChangelog(changelog, dataset);
  expect(dataAsOf).toBe('2027-01-04');
  expect(releases[0]?.changes[0]).toMatchObject({
    fact: 'merdare/status/2020-10',
    old: '2020-10',
    new: '2020-09',
    sources: ['page-agreement'],
    text: { en: text.en, 'sr-Cyrl': text.sr, 'sr-Latn': 'Pogrešno smo pročitali izvor.' },
  });
});
