import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../facts/load.ts';
import { parsePath } from '../../state/pages.ts';
import { defaultChoices } from '../../state/parameters.ts';
import { parseUrl } from '../../state/url.ts';
import { hostNames } from '../messages/commands.ts';
import { pageIds, stateNames, writeFrameAddress } from './frameAddress.ts';
import type { SixCrossingsCrossing, SixCrossingsState } from './publicTypes.ts';

const site = 'https://maps.example/six/';
const frame = { base: `${site}embed/`, state: {}, languages: ['sq-XK'], isStill: false, host: 'https://news.example' };

it.each<[string, Partial<typeof frame>, string]>([
  ['in the language of the page around it', {}, 'sq/?host=https://news.example'],
  [
    'in the first language that there is',
    { languages: ['', 'de', 'sr-Latn-RS'] },
    'sr-Latn/?host=https://news.example',
  ],
  ['in English otherwise', { languages: ['de'] }, 'en/?host=https://news.example'],
  ['in its own', { state: { lang: 'sr' } }, 'sr-Cyrl/?host=https://news.example'],
  [
    'of a crossing, with what else is chosen',
    { state: { crossing: 'bela-zemlja', panel: 'eulex', layers: 'belt,kfor', date: '', autosize: '1' } },
    'sq/bela-zemlja/?panel=eulex&layers=belt,kfor&autosize=1&host=https://news.example',
  ],
  [
    'of a crossing that is not there',
    { state: { crossing: '../../x' } },
    'sq/?crossing=../../x&host=https://news.example',
  ],
  ['without an origin around it', { host: 'null', isStill: true }, 'sq/?still=1'],
  [
    'whatever else is in the state',
    { state: { host: 'https://evil.example', mode: 'explore' } },
    'sq/?host=https://news.example',
  ],
])('the frame’s address is one %s', (_, part, expected) => {
  expect(decodeURIComponent(writeFrameAddress({ ...frame, ...part }))).toBe(`${frame.base}${expected}`);
});

/** As the types have them that lie beside the loader. */
const typed: Readonly<Record<keyof SixCrossingsState, true>> = {
  lang: true,
  crossing: true,
  panel: true,
  date: true,
  view: true,
  layers: true,
  compare: true,
  provision: true,
  against: true,
  at: true,
  theme: true,
  accent: true,
  step: true,
  kiosk: true,
  ui: true,
  gestures: true,
  autosize: true,
};
const typedCrossings: Readonly<Record<SixCrossingsCrossing, true>> = {
  jarinje: true,
  merdare: true,
  mutivode: true,
  brnjak: true,
  'bela-zemlja': true,
  mucibaba: true,
};

describe('what the loader knows of the map', () => {
  it('is every crossing and every parameter', async () => {
    const { crossings } = await loadFacts('en');
    expect([...pageIds].sort()).toEqual(crossings.map(({ id }) => id).sort());
    expect(hostNames.filter((name) => !Object.hasOwn(typed, name))).toEqual([]);
    expect(Object.keys(typed).sort()).toEqual([...stateNames, 'autosize'].sort());
    expect(Object.keys(typedCrossings).sort()).toEqual([...pageIds].sort());
  });

  it('leads to a page that is served, and is read there as it was meant', () => {
    const known = { crossings: pageIds, firstDay: '2011-12-02', lastDay: '2026-10-01' };
    const state = { crossing: 'merdare', panel: 'eulex', date: '2012-12', at: '9/42.9/21.2', step: 'today' };
    const url = new URL(writeFrameAddress({ ...frame, state, isStill: true }));
    const page = parsePath(url.pathname.slice(new URL(site).pathname.length), known);
    expect(page).toEqual({ mode: 'embed', lang: 'sq', crossing: 'merdare', view: 'map' });
    const { choices, rejected } = parseUrl(url.search, known, { ...defaultChoices, ...page });
    expect(rejected).toEqual([]);
    expect(choices).toMatchObject({
      mode: 'embed',
      panel: 'eulex',
      date: '2012-12',
      step: 'today',
      still: true,
      host: frame.host,
    });
  });
});
