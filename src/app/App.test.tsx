import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { answerMedia, layOut } from '../../test/screen.ts';
import type { Facts, Locale } from '../facts/types.ts';
import type { Choices } from '../state/parameters.ts';
import { actions, readChoices } from '../state/store.ts';
import { App } from './App.tsx';

configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => {
  layOut({ width: 0, height: 0 });
  vi.stubGlobal('innerHeight', 844);
  Element.prototype.scrollTo = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

async function show(width: number, choices: Partial<Choices> = {}, locale: Locale = 'en') {
  answerMedia({ width });
  const shown = await renderWithFacts(<App />, { choices, locale });
  await screen.findByRole('main');
  await waitFor(() => expect(document.documentElement.lang).toBe(locale));
  if (choices.view !== 'table') await waitFor(() => expect(screen.getByRole('tabpanel')).not.toBeEmptyDOMElement());
  return shown;
}

const layouts: readonly (readonly [name: string, width: number, choices: Partial<Choices>])[] = [
  ['on a phone', 390, {}],
  ['on a phone with a crossing', 390, { crossing: 'merdare' }],
  ['on a tablet', 768, {}],
  ['on a laptop', 1280, { crossing: 'brnjak', panel: 'agencies' }],
  ['on a desk', 1920, { panel: 'eulex' }],
  ['as a table', 1280, { view: 'table' }],
  ['as a table on a phone', 390, { view: 'table', crossing: 'jarinje' }],
];

function expectOneFrame(facts: Facts) {
  expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Six Crossings']);
  expect(screen.getAllByRole('main')).toHaveLength(1);
  const notes = screen.getAllByText(facts.dataset.footnote);
  expect(notes).toHaveLength(1);
  expect(notes[0]?.closest('footer')).toHaveAttribute('id', 'footnote-status');
}

/** Every link and every reference within the page leads to something that is there; no id is given twice. */
function expectNoLooseEnds(container: HTMLElement, expected: readonly string[]) {
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
  expect(targets).toEqual(expect.arrayContaining([...expected]));
  for (const target of targets) expect(ids).toContain(target);
  for (const attribute of ['aria-labelledby', 'aria-controls', 'aria-describedby']) {
    for (const element of container.querySelectorAll(`[${attribute}]:not([aria-expanded="false"])`)) {
      for (const id of element.getAttribute(attribute)?.split(' ') ?? []) expect(ids, attribute).toContain(id);
    }
  }
}

describe('the explorer', () => {
  it.each(layouts)(
    '%s has one heading, one main part, the footnote, the six, the date and no loose ends',
    async (_, width, choices) => {
      const { facts, container } = await show(width, choices);
      const isTable = choices.view === 'table';
      expectOneFrame(facts);
      expectNoLooseEnds(container, isTable ? ['footnote-status'] : ['footnote-status', 'crossings', 'panel']);
      const six = container.querySelectorAll(isTable ? 'tr[data-crossing]' : '#crossings button[data-crossing]');
      expect(six).toHaveLength(6);
      expect(screen.getByRole('slider')).toBeInTheDocument();
      expect(container.querySelector('[role="alert"]')).toBeNull();
      expect(container.querySelector('main [aria-label="Map of the six crossings"]') === null).toBe(isTable);
    },
  );
});

describe('the layouts', () => {
  it.each([
    [390, false],
    [719, false],
    [720, true],
    [1280, true],
  ])('%d pixels wide stand side by side: %s', async (width, hasColumns) => {
    const { container } = await show(width);
    expect(container.querySelector('.columns') !== null).toBe(hasColumns);
    expect(container.querySelector('.sheet') !== null).toBe(!hasColumns);
  });

  it.each<[number, Partial<Choices>, boolean]>([
    [1759, {}, false],
    [1760, {}, true],
    [1920, { panel: 'timeline' }, false],
  ])('%d pixels wide with %j have the timeline beside: %s', async (width, choices, hasTimeline) => {
    const { container } = await show(width, choices);
    expect(container.querySelector('section.column-timeline') !== null).toBe(hasTimeline);
  });

  it('say on the phone first what the map shows, and with a crossing first what is known of it', async () => {
    const { container } = await show(390);
    const order = () => {
      const [list, panel] = [container.querySelector('#crossings'), container.querySelector('#panel')];
      return list && panel && list.compareDocumentPosition(panel) & Node.DOCUMENT_POSITION_FOLLOWING ? 'list' : 'panel';
    };
    expect(order()).toBe('list');
    act(() => actions.crossingSelected('merdare'));
    expect(order()).toBe('panel');
  });

  it('keep everything when they change between map and table', async () => {
    const { user, container } = await show(1280, { crossing: 'merdare', date: '2018-01-01', panel: 'eulex' });
    const press = (name: string) => {
      const masthead = screen.getByRole('heading', { level: 1 }).closest('header') ?? container;
      return user.click(within(masthead).getByRole('button', { name }));
    };
    await press('Table');
    await waitFor(() => expect(container.querySelector('.table-layout table')).not.toBeNull());
    await press('Map');
    await waitFor(() => expect(container.querySelector('[aria-label="Map of the six crossings"]')).not.toBeNull());
    expect(readChoices()).toMatchObject({ crossing: 'merdare', date: '2018-01-01', panel: 'eulex' });
  });

  it('change their language in place, and lose nothing', async () => {
    const { user } = await show(1280, { crossing: 'brnjak', date: '2012-12-15' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'српски (ћирилица)');
    expect(await screen.findByRole('heading', { level: 1, name: 'Шест прелаза' })).toBeVisible();
    expect(document.documentElement.lang).toBe('sr-Cyrl');
    const list = within(screen.getByRole('navigation', { name: 'Шест прелаза' }));
    expect(list.getByRole('button', { pressed: true })).toHaveTextContent('Брњак');
    expect(document.title).toBe('Брњак / Bërnjak · 15. децембра 2012. · Шест прелаза');
    expect(readChoices()).toMatchObject({ crossing: 'brnjak', date: '2012-12-15', lang: 'sr-Cyrl' });
  });

  it.each(['dark', 'contrast'] as const)('are told to the style sheets: %s', async (theme) => {
    await show(390, { theme });
    expect(document.documentElement.dataset.theme).toBe(theme);
  });

  it.each(['sq', 'sr-Latn', 'sr-Cyrl'] as const)('stand in %s without a word left out', async (locale) => {
    const { container } = await show(1920, { crossing: 'bela-zemlja' }, locale);
    expect(container.textContent).not.toMatch(/\b(app|map|panel|status|legend|time|common|overview|search)\.[a-z]+\b/);
  });
});
