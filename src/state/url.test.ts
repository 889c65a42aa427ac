import { describe, expect, it } from 'vitest';
import { hostileUrls } from '../../test/fixtures/hostileUrls.ts';
import { type Choices, defaultChoices, type Known, panels, themeChoices, views } from './parameters.ts';
import { isHistoryStep, parseUrl, serialiseUrl } from './url.ts';

const known: Known = {
  crossings: ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'],
  firstDay: '2011-12-02',
  lastDay: '2026-11-21',
};
const read = (search: string) => parseUrl(search, known);

describe('an address', () => {
  it.each<[string, Partial<Choices>]>([
    ['', {}],
    ['?', {}],
    ['?crossing=brnjak', { crossing: 'brnjak' }],
    ['?lang=sq&crossing=bela-zemlja&panel=eulex', { lang: 'sq', crossing: 'bela-zemlja', panel: 'eulex' }],
    ['?date=2012-12&view=table&theme=contrast', { date: '2012-12', view: 'table', theme: 'contrast' }],
    ['?at=9.5/42.94/21.24', { at: { zoom: 9.5, latitude: 42.94, longitude: 21.24 } }],
    ['?at=9.5%2F42.94%2F21.24', { at: { zoom: 9.5, latitude: 42.94, longitude: 21.24 } }],
    ['?crossing=jarinje&crossing=brnjak', { crossing: 'jarinje' }],
    ['?panel=overview&view=map&theme=auto', {}],
    ['?layers=kfor,belt&mode=explore&unknown=1', { layers: ['belt', 'kfor'] }],
    [
      '?view=compare&compare=merdare,brnjak&against=2018',
      { view: 'compare', compare: ['merdare', 'brnjak'], against: '2018' },
    ],
    [
      '?mode=embed&ui=none&gestures=greedy&still=1&autosize=1&host=https%3A%2F%2Fexample.org',
      { mode: 'embed', ui: 'none', gestures: 'greedy', still: true, autosize: true, host: 'https://example.org' },
    ],
    ['crossing=jarinje', { crossing: 'jarinje' }],
    ['?mode=present&step=merdare&lang=sq', { mode: 'present', step: 'merdare', lang: 'sq' }],
    ['?mode=present&kiosk=20', { mode: 'present', kiosk: 20 }],
    ['?mode=present&role=speaker&session=0a1b2c3d', { mode: 'present', role: 'speaker', session: '0a1b2c3d' }],
  ])('%s is read', (search, choices) => {
    expect(read(search)).toEqual({ choices: { ...defaultChoices, ...choices }, rejected: [] });
  });

  it.each<[Partial<Choices>, string]>([
    [{}, ''],
    [{ crossing: 'brnjak', panel: 'agencies' }, '?crossing=brnjak&panel=agencies'],
    [{ lang: 'sr-Cyrl', date: '2012-12-10' }, '?lang=sr-Cyrl&date=2012-12-10'],
    [{ at: { zoom: 9.5, latitude: 42.94, longitude: 21.24 } }, '?at=9.5/42.94/21.24'],
    [{ panel: 'overview', view: 'map', theme: 'auto' }, ''],
    [{ layers: ['belt', 'kfor'], still: true, autosize: false }, '?layers=belt,kfor&still=1'],
    [{ mode: 'present', step: 'today', kiosk: 20 }, '?mode=present&step=today&kiosk=20'],
  ])('for %j is written %s', (choices, search) => {
    expect(serialiseUrl({ ...defaultChoices, ...choices })).toBe(search);
  });

  it('is the same after being written and read, whatever is chosen', () => {
    const dates = [null, '2011', '2012-12', '2026-11-21'];
    const cameras = [null, { zoom: 7.25, latitude: 42.9, longitude: 20.75 }];
    let count = 0;
    for (const crossing of [null, ...known.crossings])
      for (const panel of panels)
        for (const date of dates)
          for (const at of cameras)
            for (const theme of themeChoices) {
              const view = views[count % 2] ?? 'map';
              const lang = ([null, 'en', 'sr-Latn'] as const)[count % 3] ?? null;
              const choices: Choices = { ...defaultChoices, lang, crossing, panel, date, view, at, theme };
              expect(read(serialiseUrl(choices))).toEqual({ choices, rejected: [] });
              count += 1;
            }
    expect(count).toBe(1120);
  });
});

describe('a bad value', () => {
  it.each([
    ['?panel=legend', 'panel', 'legend'],
    ['?crossing=Jarinje&lang=sq', 'crossing', 'Jarinje'],
    ['?date=2010', 'date', '2010'],
    [`?theme=${'x'.repeat(60)}`, 'theme', 'x'.repeat(40)],
    ['?view=%3Cb%3E', 'view', '<b>'],
  ])('in %s is said: %s is not “%s”', (search, name, value) => {
    const { choices, rejected } = read(search);
    expect(rejected).toEqual([{ name, value }]);
    expect(choices[name as keyof Choices]).toBe(defaultChoices[name as keyof Choices]);
  });

  it('is said once, and costs the good ones nothing', () => {
    const { choices, rejected } = read('?panel=x&panel=y&crossing=brnjak&date=never&theme=dark');
    expect(rejected).toEqual([
      { name: 'panel', value: 'x' },
      { name: 'date', value: 'never' },
    ]);
    expect(choices).toEqual({ ...defaultChoices, crossing: 'brnjak', theme: 'dark' });
  });

  it('is cut between characters, not within', () => {
    const { rejected } = read(`?panel=${encodeURIComponent(`${'a'.repeat(39)}🚧`)}`);
    expect(rejected).toEqual([{ name: 'panel', value: 'a'.repeat(39) }]);
  });
});

describe('two hundred hostile addresses', () => {
  it('are more than two hundred', () => {
    expect(new Set(hostileUrls).size).toBeGreaterThanOrEqual(200);
  });

  it.each(hostileUrls.map((url) => [url.slice(0, 60), url]))('%s', (_, url) => {
    const { choices, rejected } = read(url);
    expect(choices).toEqual(defaultChoices);
    expect(serialiseUrl(choices)).toBe('');
    for (const { name, value } of rejected) {
      expect(Object.keys(defaultChoices)).toContain(name);
      expect(value.length).toBeLessThanOrEqual(40);
      expect(value.isWellFormed()).toBe(true);
    }
    expect(new Set(rejected.map(({ name }) => name)).size).toBe(rejected.length);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('an entry in the history', () => {
  const camera = { zoom: 9, latitude: 43, longitude: 21 };

  it.each<[Partial<Choices>, boolean]>([
    [{}, false],
    [{ crossing: 'brnjak' }, true],
    [{ panel: 'eulex' }, true],
    [{ date: '2012' }, true],
    [{ view: 'table' }, true],
    [{ mode: 'present' }, true],
    [{ step: 'today' }, true],
    [{ kiosk: 20 }, false],
    [{ at: camera }, false],
    [{ theme: 'dark' }, false],
    [{ lang: 'sq' }, false],
    [{ lang: 'sq', theme: 'dark', at: camera }, false],
    [{ at: camera, crossing: 'brnjak' }, true],
  ])('for %j: %s', (change, isStep) => {
    const after = { ...defaultChoices, ...change };
    expect(isHistoryStep(defaultChoices, after)).toBe(isStep);
    expect(isHistoryStep(after, defaultChoices)).toBe(isStep);
    expect(isHistoryStep(after, after)).toBe(false);
  });
});
