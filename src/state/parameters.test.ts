import { describe, expect, it } from 'vitest';
import {
  type Camera,
  cameraLimits,
  defaultChoices,
  type Known,
  parameterNames,
  parameters,
  parseCamera,
  serialiseCamera,
} from './parameters.ts';

const known: Known = {
  crossings: ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'],
  firstDay: '2011-12-02',
  lastDay: '2026-11-21',
  provisions: ['joint-posts', 'common-area'],
};

type Name = keyof typeof parameters;

const accepted: Record<Name, readonly string[]> = {
  lang: ['en', 'sq', 'sr-Latn', 'sr-Cyrl', 'sr', 'hr', 'sq-XK', 'en-GB'],
  crossing: ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'],
  panel: ['overview', 'agencies', 'eulex', 'timeline', 'sources'],
  date: ['2011', '2011-12', '2011-12-02', '2012-02-29', '2012-12', '2018', '2026', '2026-11', '2026-11-21'],
  view: ['map', 'table', 'agreement', 'interruptions', 'compare', 'unknown'],
  layers: ['belt', 'belt,kfor', 'kspag,belt', 'belt,kfor,iom-2009,eu-ibm-serbia,kspag'],
  compare: ['jarinje,merdare', 'brnjak,jarinje', known.crossings.join()],
  provision: ['joint-posts', 'common-area'],
  against: ['2011', '2012-12', '2018-08-03'],
  at: ['9.5/42.94/21.24', '5.5/39/14', '15/47/28.5', '10/42.123456/20.5', '7.1234/43/21', '08/42/21'],
  theme: ['auto', 'light', 'dark', 'contrast'],
  mode: ['explore', 'present', 'embed'],
  step: ['six-and-the-line', 'today', 'own-1', '2'],
  role: ['speaker'],
  session: ['0a1b2c3d', 'abcdefgh12345678', 'z'.repeat(32)],
  kiosk: ['10', '45', '600'],
  ui: ['full', 'compact', 'none'],
  gestures: ['cooperative', 'greedy'],
  accent: ['ink', 'blue', 'teal', 'plum'],
  still: ['1'],
  autosize: ['1'],
  host: ['https://example.org', 'http://localhost:8080', 'https://xn--e1afmkfd.example'],
};

const rejected: Record<Name, readonly string[]> = {
  lang: ['de', 'EN!', 'sr_Latn', 'english', 'en ', 'mk', '*', 'sr-'],
  crossing: ['Jarinje', 'jarinje ', 'jarinj', 'bela zemlja', 'Бела Земља', 'konculj', 'toString', '0'],
  panel: ['Overview', 'overview/', 'agency', 'legend', 'constructor', '1', 'sources,eulex'],
  date: [
    '2010',
    '2011-11',
    '2011-12-01',
    '2026-11-22',
    '2026-12',
    '2027',
    '2012-13',
    '2013-02-29',
    '2012~',
    '2012?',
    '[..2012]',
    '2012-1',
    '12.2012',
    'today',
    '1e3',
    '2012-12-10T00:00',
  ],
  view: ['Map', 'list', 'table2', 'true', 'maptable', 'Agreement', 'table,compare'],
  layers: ['Belt', 'belt,', 'belt,belt', 'belt,<b>', 'belt kfor', 'iom', '__proto__', ','],
  compare: ['jarinje', 'jarinje,jarinje', 'jarinje,nowhere', 'jarinje,merdare,', `${known.crossings.join()},jarinje`],
  provision: ['Joint-posts', 'joint-posts,common-area', 'nowhere', '1', 'toString'],
  against: ['2010', 'yesterday', '2012~', '2026-11-22'],
  at: [
    '9.5/42.94',
    '9.5/42.94/21.24/0',
    '9.5,42.94,21.24',
    '4.1/42.94/21.24',
    '15.1/42.94/21.24',
    '9.5/38.9/21.24',
    '9.5/47.1/21.24',
    '9.5/42.94/13.9',
    '9.5/42.94/28.6',
    '9.5/-42.94/21.24',
    '9.5/21.24/42.94',
    '9.5/42.9412345/21.24',
    'NaN/NaN/NaN',
    'Infinity/42/21',
    '9.5e0/42/21',
    '+9.5/42/21',
    '9./42/21',
    '9.5/42.94/21.24 ',
    '//',
    '٩/42/21',
  ],
  theme: ['Dark', 'night', 'high-contrast', 'auto ', 'none'],
  mode: ['Present', 'presenting', 'kiosk', '1'],
  step: ['Today', 'a--b', '-a', 'a-', 'a b', 'a/b', '<b>', `a${'-a'.repeat(13)}`],
  role: ['audience', 'Speaker', 'speaker ', '1'],
  session: ['short', 'UPPERCASE', 'with-hyphen', 'z'.repeat(33), '../../etc'],
  ui: ['Full', 'hidden', '1', 'full,none'],
  gestures: ['none', 'Greedy', 'cooperative '],
  accent: ['red', 'Blue', '#ff0000', 'var(--ink)', 'blue;color:red'],
  still: ['0', 'true', '', '01'],
  autosize: ['0', 'yes', '2'],
  host: [
    'null',
    '*',
    'https://example.org/',
    'https://example.org/path',
    'https://Example.org',
    'https://example.org:443',
    'https://user@example.org',
    'javascript:alert(1)',
    'file://',
    'data:text/html,x',
    '//example.org',
  ],
  kiosk: ['9', '601', '0', '-10', '12.5', '1e2', '060x', 'on', '0x10'],
};

const rows = (table: Record<Name, readonly string[]>) =>
  parameterNames.flatMap((name) => table[name].map((text) => [name, text] as const));

const parse = (name: Name, text: string) => parameters[name].parse(text, known);
const serialise = (name: Name, value: unknown) =>
  (parameters[name].serialise as (value: unknown) => string | null)(value);

describe('a parameter', () => {
  it.each(rows(accepted))('%s may be %s', (name, text) => {
    expect(parse(name, text)).not.toBeNull();
  });

  it.each(rows(rejected))('%s may not be “%s”', (name, text) => {
    expect(parse(name, text)).toBeNull();
  });

  it.each(rows(accepted))('%s=%s is the same after being written and read', (name, text) => {
    const value = parse(name, text);
    const written = serialise(name, value);
    if (written === null) expect(value).toBe(defaultChoices[name]);
    else expect(parse(name, written)).toEqual(name === 'at' ? parseCamera(written) : value);
  });

  it('is refused at least as often as accepted', () => {
    expect(rows(rejected).length).toBeGreaterThanOrEqual(rows(accepted).length);
    for (const name of parameterNames) {
      expect(rejected[name].length).toBeGreaterThanOrEqual(accepted[name].length);
    }
  });

  it('is one of the contract’s, and five of those make history, with the mode', () => {
    const names =
      'accent against at autosize compare crossing date gestures host kiosk lang layers mode panel provision role session step still theme ui view'.split(
        ' ',
      );
    expect(parameterNames.toSorted()).toEqual(names);
    const pushed = parameterNames.filter((name) => parameters[name].history === 'push');
    expect(pushed.toSorted()).toEqual(['crossing', 'date', 'mode', 'panel', 'step', 'view']);
  });
});

describe('the camera', () => {
  it.each([
    [{ zoom: 9.5, latitude: 42.94, longitude: 21.24 }, '9.5/42.94/21.24'],
    [{ zoom: 9.456, latitude: 42.123456, longitude: 21.00004 }, '9.46/42.1235/21'],
    [{ zoom: 10, latitude: 43, longitude: 20 }, '10/43/20'],
  ])('%j is written %s', (camera, text) => {
    expect(serialiseCamera(camera)).toBe(text);
  });

  it('is the same to ten metres after being written and read, anywhere within its limits', () => {
    const within = ([least, most]: readonly [number, number], part: number) => least + (most - least) * part;
    for (let step = 0; step <= 200; step += 1) {
      const part = (step * 0.618034) % 1;
      const camera: Camera = {
        zoom: within(cameraLimits.zoom, step / 200),
        latitude: within(cameraLimits.latitude, part),
        longitude: within(cameraLimits.longitude, 1 - part),
      };
      const read = parseCamera(serialiseCamera(camera));
      expect(read?.zoom).toBeCloseTo(camera.zoom, 1);
      expect(Math.abs((read?.latitude ?? 0) - camera.latitude)).toBeLessThanOrEqual(0.00005001);
      expect(Math.abs((read?.longitude ?? 0) - camera.longitude)).toBeLessThanOrEqual(0.00005001);
      expect(serialiseCamera(read as Camera)).toBe(serialiseCamera(camera));
    }
  });
});
