import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSearch, synchroniseUrl } from './history.ts';
import type { Known } from './parameters.ts';
import { actions, readChoices, resetState, useRejectedValues } from './store.ts';

const known: Known = {
  crossings: ['jarinje', 'merdare', 'brnjak', 'mucibaba'],
  firstDay: '2011-12-02',
  lastDay: '2026-11-21',
};

let stop: () => void = () => {};
let entries: number;

/** Opens an address as a visitor does, with nothing ahead in the history, and keeps it in step from there. */
function open(search = '', hash = '', path = '', root = '/'): void {
  stop();
  history.pushState(null, '', `${root}${path}${search}${hash}`);
  resetState();
  stop = synchroniseUrl(known, new URL(root, location.href));
  entries = history.length;
}

const go = (steps: number) =>
  new Promise<void>((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    history.go(steps);
  });

const madeEntries = () => history.length - entries;

beforeEach(() => open());
afterEach(() => stop());

describe('the address that is opened', () => {
  it('becomes the state', () => {
    open('?crossing=brnjak&panel=eulex&date=2012-12&theme=dark');
    expect(readChoices()).toMatchObject({ crossing: 'brnjak', panel: 'eulex', date: '2012-12', theme: 'dark' });
    expect(madeEntries()).toBe(0);
  });

  it('has its bad values said once, and none after going on and back', async () => {
    open('?crossing=nowhere&panel=eulex');
    const { result } = renderHook(useRejectedValues);
    expect(result.current).toEqual([{ name: 'crossing', value: 'nowhere' }]);
    expect(readChoices()).toMatchObject({ crossing: null, panel: 'eulex' });
    await act(async () => {
      actions.crossingSelected('brnjak');
      await go(-1);
    });
    expect(result.current).toEqual([]);
    expect(readChoices().crossing).toBeNull();
  });

  it('is not rewritten before anything is chosen', () => {
    open('?crossing=nowhere&utm_source=x');
    expect(location.search).toBe('?crossing=nowhere&utm_source=x');
  });
});

describe('a choice', () => {
  it.each([
    ['a crossing', () => actions.crossingSelected('merdare'), '?crossing=merdare'],
    ['a panel', () => actions.panelOpened('agencies'), '?panel=agencies'],
    ['a date', () => actions.dateChosen('2012-12-10'), '?date=2012-12-10'],
    ['a view', () => actions.viewChosen('table'), '?view=table'],
    ['a source', () => actions.sourceOpened('page-agreement'), '?panel=sources'],
  ])('of %s makes one entry', (_, choose, search) => {
    choose();
    expect(location.search).toBe(search);
    expect(madeEntries()).toBe(1);
    choose();
    expect(madeEntries()).toBe(1);
  });

  it.each([
    ['a theme', () => actions.themeChosen('dark'), '?theme=dark'],
    ['a language', () => actions.languageChosen('sq'), '?lang=sq'],
    ['a place on the map', () => actions.cameraMoved({ zoom: 9, latitude: 43, longitude: 21 }), '?at=9/43/21'],
  ])('of %s replaces the entry', (_, choose, search) => {
    choose();
    expect(location.search).toBe(search);
    expect(madeEntries()).toBe(0);
  });

  it.each([
    ['a crossing that is pointed at', () => actions.crossingPointedAt('merdare')],
    ['a filter', () => actions.statusToggled('interim')],
    ['an agency', () => actions.agencyChosen('kosovo-customs')],
  ])('of %s is in no link', (_, choose) => {
    choose();
    expect(location.search).toBe('');
    expect(madeEntries()).toBe(0);
  });

  it('leaves path and hash alone', () => {
    open('', '#footnote-status');
    actions.crossingSelected('merdare');
    actions.themeChosen('dark');
    expect(location.href.endsWith('/?crossing=merdare&theme=dark#footnote-status')).toBe(true);
    expect(location.pathname).toBe('/');
  });

  it('taken back by hand leaves a bare address', () => {
    actions.crossingSelected('merdare');
    actions.selectionCleared();
    expect(location.search).toBe('');
    expect(madeEntries()).toBe(2);
  });
});

describe('a drag of the date', () => {
  it('makes one entry, when it ends', () => {
    for (const date of ['2012-12-10', '2012-12-31', '2013-02-28']) actions.dateChosen(date, true);
    expect(location.search).toBe('');
    actions.dateChosen('2013-02-28');
    expect(location.search).toBe('?date=2013-02-28');
    expect(madeEntries()).toBe(1);
  });

  it('that ends where it began makes none', () => {
    open('?date=2012-12-10');
    actions.dateChosen('2018-07', true);
    actions.dateChosen('2012-12-10');
    expect(location.search).toBe('?date=2012-12-10');
    expect(madeEntries()).toBe(0);
  });
});

describe('going back and forward', () => {
  it('goes through the choices one by one', async () => {
    actions.crossingSelected('merdare');
    actions.panelOpened('eulex');
    actions.dateChosen('2012-12-10');
    await go(-1);
    expect(readChoices()).toMatchObject({ crossing: 'merdare', panel: 'eulex', date: null });
    await go(-2);
    expect(readChoices()).toMatchObject({ crossing: null, panel: 'overview', date: null });
    await go(3);
    expect(readChoices()).toMatchObject({ crossing: 'merdare', panel: 'eulex', date: '2012-12-10' });
    expect(location.search).toBe('?crossing=merdare&panel=eulex&date=2012-12-10');
  });

  it('restores where the map looked', async () => {
    actions.cameraMoved({ zoom: 9, latitude: 43, longitude: 21 });
    actions.crossingSelected('merdare');
    expect(readChoices().at).toBeNull();
    await go(-1);
    expect(readChoices().at).toEqual({ zoom: 9, latitude: 43, longitude: 21 });
  });

  it('does not take the language or the theme back', async () => {
    actions.crossingSelected('merdare');
    actions.languageChosen('sr-Latn');
    actions.themeChosen('dark');
    await go(-1);
    expect(readChoices()).toMatchObject({ crossing: null, lang: 'sr-Latn', theme: 'dark' });
    expect(location.search).toBe('?lang=sr-Latn&theme=dark');
    await go(1);
    expect(location.search).toBe('?lang=sr-Latn&crossing=merdare&theme=dark');
  });

  it('makes no entry by itself, so that one can go on from there', async () => {
    actions.crossingSelected('merdare');
    actions.crossingSelected('brnjak');
    const before = history.length;
    await go(-1);
    expect(history.length).toBe(before);
    actions.panelOpened('eulex');
    expect(location.search).toBe('?crossing=merdare&panel=eulex');
    await go(-1);
    expect(readChoices()).toMatchObject({ crossing: 'merdare', panel: 'overview' });
  });
});

describe('a browser', () => {
  it('that refuses to write costs the link, not the page', () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    expect(() => actions.crossingSelected('merdare')).not.toThrow();
    expect(readChoices().crossing).toBe('merdare');
  });

  it('is left alone once the keeping in step has ended', async () => {
    actions.crossingSelected('merdare');
    stop();
    actions.crossingSelected('brnjak');
    expect(location.search).toBe('?crossing=merdare');
    await go(-1);
    expect(readChoices().crossing).toBe('brnjak');
  });
});

describe('a page with a path of its own', () => {
  it('chooses by its path, and a parameter wins over that', () => {
    open('', '', 'sq/brnjak/');
    expect(readChoices()).toMatchObject({ lang: 'sq', crossing: 'brnjak', view: 'map' });
    open('?crossing=merdare&lang=en', '', 'sq/brnjak/');
    expect(readChoices()).toMatchObject({ lang: 'en', crossing: 'merdare' });
    open('?crossing=nowhere', '', 'sr-Latn/table/');
    expect(readChoices()).toMatchObject({ lang: 'sr-Latn', crossing: null, view: 'table' });
  });

  it.each(['/', '/maps/six/'])('goes on by paths below %s, and back', async (root) => {
    open('?theme=dark', '#host', 'en/brnjak/', root);
    act(() => actions.crossingSelected('merdare'));
    expect(location.pathname + location.search + location.hash).toBe(`${root}en/merdare/?theme=dark#host`);
    act(() => actions.languageChosen('sr-Cyrl'));
    act(() => actions.selectionCleared());
    expect(location.pathname).toBe(`${root}sr-Cyrl/`);
    act(() => actions.viewChosen('table'));
    expect(location.pathname).toBe(`${root}sr-Cyrl/table/`);
    expect(madeEntries()).toBe(3);
    await act(() => go(-3));
    expect(readChoices()).toMatchObject({ crossing: 'brnjak', lang: 'sr-Cyrl', view: 'map' });
    expect(location.pathname).toBe(`${root}sr-Cyrl/brnjak/`);
  });

  it('that there is not is left as it is', () => {
    open('?panel=eulex', '', 'six-crossings.html');
    act(() => actions.crossingSelected('brnjak'));
    expect(location.pathname + location.search).toBe('/six-crossings.html?crossing=brnjak&panel=eulex');
  });
});

describe('the query', () => {
  it('is that of the address', () => {
    open('?crossing=brnjak');
    expect(readSearch()).toBe('?crossing=brnjak');
  });

  it('of a page within another one’s markup, which has no address, stands in its element', () => {
    vi.stubGlobal('location', { protocol: 'about:', search: '', pathname: 'srcdoc' });
    expect(readSearch()).toBe('?mode=embed');
    document.documentElement.dataset.search = '?mode=embed&crossing=brnjak';
    expect(readSearch()).toBe('?mode=embed&crossing=brnjak');
    delete document.documentElement.dataset.search;
  });
});
