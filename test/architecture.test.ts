import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../src');

type File = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** What a file asks for: a path below src, or a package. Types count: they are knowledge too. */
function importsOf(path: string, text: string): readonly string[] {
  const asked = text.matchAll(
    /(?:^|[\s;])(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...asked].map(([, named, bare]) => {
    const source = (named ?? bare ?? '').replace(/\?.*$/, '');
    return source.startsWith('.') ? relative(root, join(root, dirname(path), source)) : source;
  });
}

const files: readonly File[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|css)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: path.endsWith('.css') ? [] : importsOf(path, text) };
  });
const written = files.filter(({ path }) => !isTest(path));

/** Who may not know whom: design.md §2. */
const forbidden: readonly (readonly [who: string, from: RegExp, whom: string, to: RegExp])[] = [
  ['the facts', /^facts\//, 'anything above them', /^(ground|map|panels|time|present|embed|share|state|i18n|ui|app)\//],
  ['the facts', /^facts\//, 'React', /^(react|react-dom|zustand|@lingui\/.*|maplibre-gl|react-map-gl.*)$/],
  ['the facts', /^facts\/(?!check\/)/, 'files', /^(node:.*|yaml)$|^facts\/check\//],
  ['the ground', /^ground\//, 'anything above it', /^(map|panels|time|present|embed|share|state|i18n|ui|app)\//],
  ['the ground', /^ground\//, 'React', /^(react|react-dom|zustand|@lingui\/.*|maplibre-gl|react-map-gl.*)$/],
  ['the languages', /^i18n\//, 'anything above them', /^(ground|map|panels|time|present|embed|share|state|ui|app)\//],
  [
    'the state',
    /^state\//,
    'anything but facts and locales',
    /^(ground|map|panels|time|present|embed|share|ui|app)\/|^i18n\/(?!locales\.ts$)/,
  ],
  ['the small things', /^ui\//, 'features', /^(map|panels|time|present|embed|share|app)\//],
  ['the map', /^map\//, 'other features', /^(panels|time|present|embed|share|app)\//],
  [
    'the description of the map',
    /^map\/(description|details|labels|camera|framing|marks|travel)\.tsx?$/,
    'MapLibre',
    /^(maplibre-gl|react-map-gl)/,
  ],
  ['the still hand', /^map\/svg\//, 'MapLibre', /^(maplibre-gl|react-map-gl)|^map\/gl\//],
  ['all but the live hand', /^(?!map\/gl\/)/, 'MapLibre', /^(maplibre-gl|react-map-gl)/],
  ['the panels', /^panels\//, 'other features', /^(map|time|present|embed|share|app)\//],
  ['the time', /^time\//, 'other features', /^(map|panels|present|embed|share|app)\//],
  ['presenting', /^present\//, 'other features', /^(map|panels|time|embed|share|app)\//],
  ['embedding', /^embed\//, 'other features', /^(map|panels|time|present|share|app)\//],
  ['sharing', /^share\//, 'other features', /^(map|panels|time|present|embed|app)\//],
  ['the texts', /^articles\//, 'features but sharing', /^(ground|map|panels|time|present|embed|app)\//],
  ['what the browser runs', /^(?!articles\/|prerender\.tsx$)/, 'the texts', /^articles\/|^marked$/],
  ['features', /^(?!app\/|main\.tsx$|prerender\.tsx$|startApp\.ts$)/, 'the app', /^app\//],
];

describe('who may know whom', () => {
  it.each(forbidden)('%s (%s) do not know %s', (_, from, __, to) => {
    const arrows = written
      .filter(({ path }) => from.test(path))
      .flatMap(({ path, imports }) =>
        imports.filter((target) => to.test(target)).map((target) => `${path} → ${target}`),
      );
    expect(arrows).toEqual([]);
  });

  it('one panel does not know the inside of another', () => {
    const panelOf = (path: string) => /^panels\/([^/]+)\//.exec(path)?.[1];
    const arrows = written.flatMap(({ path, imports }) =>
      imports
        .filter(
          (target) =>
            panelOf(path) && panelOf(target) && panelOf(target) !== panelOf(path) && panelOf(target) !== 'shared',
        )
        .map((target) => `${path} → ${target}`),
    );
    expect(arrows).toEqual([]);
  });

  it('nobody knows a test', () => {
    const arrows = written.flatMap(({ path, imports }) =>
      imports.filter(isTest).map((target) => `${path} → ${target}`),
    );
    expect(arrows).toEqual([]);
  });

  it('whoever is asked for is there', () => {
    const paths = new Set(files.map(({ path }) => path));
    const own = /^(facts|ground|map|panels|time|present|embed|articles|share|state|i18n|ui|app)\/.*\.(ts|tsx|css)$/;
    const lost = written.flatMap(({ path, imports }) =>
      imports.filter((target) => own.test(target) && !paths.has(target)).map((target) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it('is read from real imports', () => {
    expect(
      importsOf(
        'map/gl/a.ts',
        "import { a,\n  type B } from '../x.ts';\nimport '../y.css';\nconst c = import('z');\nexport * from './w.ts';",
      ),
    ).toEqual(['map/x.ts', 'map/y.css', 'z', 'map/gl/w.ts']);
    expect(written.find(({ path }) => path === 'facts/questions.ts')?.imports).toContain('facts/spans.ts');
    expect(written.some(({ path, imports }) => path.startsWith('map/gl/') && imports.includes('maplibre-gl'))).toBe(
      true,
    );
  });
});

/** What no file may hold, wherever it stands. */
const nowhere: readonly { readonly what: string; readonly pattern: RegExp; readonly except?: RegExp }[] = [
  { what: 'a default export', pattern: /export default|export \{[^}]*\bas default\b/ },
  {
    what: 'storage in the visitor’s browser',
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie/,
    except: /^present\/keptInBrowser\.ts$/,
  },
  {
    what: 'markup made from text',
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
  },
  { what: 'code made from text', pattern: /\beval\(|new Function\(/ },
  { what: 'the type any', pattern: /[:<]\s*any\s*[;,)=>|\]]|\bas any\b|\bany\[\]/ },
  { what: 'a thing left to do', pattern: /\b(TODO|FIXME|XXX|HACK)\b/ },
  {
    what: 'a colour outside the tokens',
    pattern: /#[0-9a-f]{6}\b|\b(rgb|rgba|hsl|oklch)\(/i,
    except: /^ui\/tokens\.ts$/,
  },
];

describe('no file', () => {
  it.each(nowhere)('holds $what', ({ pattern, except }) => {
    const found = written.filter(({ path, text }) => pattern.test(text) && !except?.test(path)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('is longer than three hundred lines, but for the one that is made', () => {
    const long = files
      .filter(({ path }) => path !== 'i18n/messages.ts')
      .map(({ path, text }) => [path, text.split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});
