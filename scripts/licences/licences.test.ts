import { describe, expect, test } from 'vitest';
import { root } from '../build.mjs';
import { writeLicencesPage } from './page.ts';
import { listShippedPackages } from './shipped-packages.mjs';

/** Licences under which the site may carry a package without taking on more than to name it. */
const allowed = /^(0BSD|Apache-2\.0|BSD-[23]-Clause|ISC|MIT|OFL-1\.1|Zlib)$/;
/** An old one that says nothing; its later versions say MIT. */
const silent = '@mapbox/jsonlint-lines-primitives';

const packages = listShippedPackages(root, ['valibot']);

describe('the packages of the site', () => {
  test('are all under licences that let us ship them', () => {
    const faulty = packages.filter(
      ({ name, licence }) =>
        name !== silent &&
        !licence
          .replace(/[()]/g, '')
          .split(' OR ')
          .some((one) => one.split(' AND ').every((part) => allowed.test(part))),
    );
    expect(faulty.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  test('are those that run, those found in the bundle and the fonts, with the words of their licences', () => {
    const byName = new Map(packages.map((one) => [one.name, one]));
    expect(byName.get('react')).toMatchObject({ licence: 'MIT', text: expect.stringMatching(/Permission is hereby/) });
    expect(byName.get('kdbush')).toMatchObject({ licence: 'ISC' });
    expect(byName.get('valibot')).toMatchObject({ licence: 'MIT' });
    expect(byName.get('@fontsource-variable/source-serif-4')).toMatchObject({
      licence: 'OFL-1.1',
      text: expect.stringMatching(/SIL OPEN FONT LICENSE/i),
    });
    expect(byName.has('vite')).toBe(false);
    expect(packages.filter(({ name }) => name.startsWith('@types/'))).toEqual([]);
  });
});

describe('the page', () => {
  const page = writeLicencesPage({
    parts:
      '# Title\n\n<b onclick="x">raw</b> [file](src/a.ts) [away](https://example.org/?a&b)\n\n| a | b |\n|---|---|\n| c | d |',
    ground: '## line.geo.json',
    packages: [{ name: 'a', version: '1', path: '', licence: 'MIT', text: '</pre><script>' }],
    styleSheet: '../assets/licences.css',
  });

  test('has its headings in four languages, in order', () => {
    expect(page).toContain('<span lang="sq">Licencat</span>');
    expect(page).toContain('<span lang="sr-Cyrl">Лиценце</span>');
    expect(page).toContain('<span lang="sr-Latn">Licence</span>');
    expect([...page.matchAll(/<h(\d)>/g)].map(([, level]) => level)).toEqual(['1', '2', '2', '3', '2']);
  });

  test('lets no markup in, no script, no inline style, and no link that would lead nowhere', () => {
    expect(page).not.toMatch(/<script|onclick|style=|<b /);
    expect(page).toContain('&lt;/pre&gt;&lt;script&gt;');
    expect(page).toContain('<a href="https://example.org/?a&amp;b" rel="noopener">away</a>');
    expect(page).not.toContain('href="src/a.ts"');
  });
});
