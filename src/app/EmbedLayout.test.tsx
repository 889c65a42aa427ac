import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { answerMedia, layOut } from '../../test/screen.ts';
import type { Locale } from '../facts/types.ts';
import type { Choices } from '../state/parameters.ts';
import { actions } from '../state/store.ts';
import { EmbedLayout } from './EmbedLayout.tsx';

const show = (choices: Partial<Choices> = {}, locale: Locale = 'en') =>
  renderWithFacts(<EmbedLayout />, { locale, choices: { mode: 'embed', ...choices } });
const map = () => screen.queryByRole('region', { name: /Map of the six/ });
const link = () => screen.queryByRole('link', { name: /Open the full map/ });
const panel = (container: HTMLElement) => container.querySelector('[data-panel]');

beforeEach(() => {
  layOut({ width: 544, height: 400 });
  answerMedia({ words: ['reduce'] });
  Element.prototype.scrollTo = vi.fn();
});

describe('the map in somebody else’s page', () => {
  it('has a head, the map, the notes and the way to the full map, and nothing else unasked', async () => {
    const { container, facts } = await show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Six crossing points between Kosovo* and Serbia',
    );
    expect(within(screen.getByRole('banner')).getByRole('list')).toHaveTextContent(
      /Interim 3.*Being built 1.*Completed 2/,
    );
    expect(map()).toBeVisible();
    expect(container).toHaveTextContent('© OpenStreetMap contributors');
    expect(container).toHaveTextContent(facts.dataset.footnote);
    expect(container).toHaveTextContent('Data as of 21 November 2026');
    expect(panel(container)).toBeNull();
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('says of a crossing what it is and how it stands, and opens its panel', async () => {
    const { container, user } = await show({ crossing: 'merdare' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Merdare / Merdarë');
    expect(screen.getAllByRole('banner')[0]).toHaveTextContent('Completed since October 2020');
    expect(panel(container)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Hide details' }));
    expect(panel(container)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(panel(container)).not.toBeNull();
  });

  it('opens the panel that is asked for, and that of a crossing that is chosen', async () => {
    const { container } = await show({ panel: 'agencies' });
    expect(panel(container)?.getAttribute('data-panel')).toBe('agencies');
    act(() => actions.panelOpened('overview'));
    expect(panel(container)).toBeNull();
    act(() => actions.crossingSelected('brnjak'));
    expect(panel(container)).not.toBeNull();
  });

  it('in a tiny frame leaves the panel closed until somebody opens it', async () => {
    answerMedia({ words: ['reduce', 'max-height: 27.49em'] });
    const { container, user } = await show({ crossing: 'merdare' });
    expect(panel(container)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(panel(container)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to the map' }));
    expect(panel(container)).toBeNull();
  });

  it('has the list and the date where all is asked for', async () => {
    await show({ ui: 'full' });
    expect(screen.getByRole('slider')).toBeVisible();
    const list = screen.getByRole('navigation', { name: 'The six crossings' });
    expect(within(list).getAllByRole('button')).toHaveLength(6);
  });

  it('has the map alone where nothing is asked for, with its notes and its link, and a name', async () => {
    const { container, facts } = await show({ ui: 'none', crossing: 'merdare' });
    expect(screen.queryByRole('banner')).toBeNull();
    expect(panel(container)).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Merdare / Merdarë');
    expect(map()).toBeVisible();
    expect(container).toHaveTextContent(facts.dataset.footnote);
    expect(link()).not.toBeNull();
  });

  it('leads to the full map with all that is chosen, and none of what the frame is', async () => {
    const frame = {
      ui: 'full',
      gestures: 'greedy',
      accent: 'plum',
      autosize: true,
      host: 'https://a.example',
    } as const;
    await show({ ...frame, crossing: 'merdare', panel: 'eulex', date: '2013-05', theme: 'dark' }, 'sq');
    const open = screen.getByRole('link', { name: 'Hap hartën e plotë' });
    const { pathname, search } = new URL(open.getAttribute('href') ?? '', 'https://site.example/');
    expect(pathname).toBe('/sq/merdare/');
    expect(search).toBe('?panel=eulex&date=2013-05&theme=dark');
    expect(open).toHaveAttribute('target', '_blank');
    expect(open).toHaveAttribute('rel', 'noopener');
  });

  it('leads on within a frame that may open no window', async () => {
    vi.stubGlobal('origin', 'null');
    await show();
    expect(link()).not.toHaveAttribute('target');
  });

  it('takes the colour that is asked for, and leaves none behind', async () => {
    const { unmount } = await show({ accent: 'teal' });
    expect(document.documentElement.dataset.accent).toBe('teal');
    unmount();
    expect(document.documentElement.dataset.accent).toBeUndefined();
  });

  it('says among the instructions how it is moved there, unless it takes all gestures', async () => {
    const { unmount } = await show();
    expect(map()).toHaveAccessibleDescription(/two fingers/);
    unmount();
    await show({ gestures: 'greedy' });
    expect(map()).not.toHaveAccessibleDescription(/two fingers/);
  });
});

describe('the picture', () => {
  it('can be reached by nothing, and says all that it shows', async () => {
    const { container, facts } = await show({ still: true, crossing: 'merdare' });
    const root = container.querySelector('[data-embed-root]');
    expect(root).toHaveAttribute('inert');
    const focusable = [...container.querySelectorAll('a, button, input, summary, select, [tabindex="0"]')];
    expect(focusable.filter((element) => !root?.contains(element))).toEqual([]);
    expect(screen.queryByRole('link')).toBeNull();
    const said = container.querySelector('[data-embed-root]')?.previousElementSibling;
    for (const { names } of facts.crossings) expect(said).toHaveTextContent(`${names.sr} / ${names.sq}`);
    expect(root).toHaveTextContent(facts.dataset.footnote);
  });
});
