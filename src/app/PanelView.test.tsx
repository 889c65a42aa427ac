import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { type Panel, panels } from '../state/parameters.ts';
import { actions } from '../state/store.ts';
import { PanelView } from './PanelView.tsx';

configure({ asyncUtilTimeout: 20_000 });
const scrollTo = vi.fn();
beforeEach(() => {
  scrollTo.mockReset();
  Element.prototype.scrollTo = scrollTo;
  Element.prototype.scrollIntoView = vi.fn();
});
const show = (choices: { panel?: Panel; crossing?: string | null; date?: string } = {}) =>
  renderWithFacts(
    <div className="scrolls">
      <PanelView />
    </div>,
    { choices },
  );
const body = () => screen.getByRole('tabpanel');

describe('the panel', () => {
  it.each(panels.flatMap((panel) => [null, 'merdare'].map((crossing) => [panel, crossing] as const)))(
    'shows %s of %s under its tab, with headings in order',
    async (panel, crossing) => {
      const { container } = await show({ panel, crossing });
      await waitFor(() => expect(body()).not.toBeEmptyDOMElement());
      expect(container.querySelector(`[data-panel="${panel}"]`)).toHaveAttribute('id', 'panel');
      const tab = screen.getByRole('tab', { selected: true });
      expect(tab.id).toBe(`tab-${panel}`);
      expect(body()).toHaveAccessibleName(tab.textContent ?? '');
      const levels = [...container.querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) => Number(tagName[1]));
      expect(levels[0]).toBe(2);
      for (const [index, level] of levels.slice(1).entries()) {
        expect(level - (levels[index] ?? 2), `heading ${index + 2} of ${levels}`).toBeLessThanOrEqual(1);
      }
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('tells distances of a crossing, not of the agreement', async () => {
    await show({ crossing: 'merdare' });
    const distances = () => within(body()).queryAllByRole('heading', { name: /distance/i });
    expect(distances()).not.toEqual([]);
    act(() => actions.selectionCleared());
    expect(distances()).toEqual([]);
  });

  it.each<[panel: Panel, role: string, name: RegExp]>([
    ['overview', 'article', /^Ground safety zone of 1999$/],
    ['timeline', 'region', /^The layers on the same scale$/],
  ])('ends with the layers that the address asks for: %s', async (panel, role, name) => {
    await renderWithFacts(<PanelView />, { choices: { panel, layers: ['belt'] } });
    expect(await within(body()).findByRole(role, { name })).toBeInTheDocument();
  });

  it('begins at its top when it shows something else', async () => {
    await show();
    scrollTo.mockReset();
    act(() => actions.crossingSelected('merdare'));
    expect(scrollTo).toHaveBeenLastCalledWith({ top: 0 });
    scrollTo.mockReset();
    act(() => actions.dateChosen('2013-01-01'));
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it('leads in one step from a statement to its source', async () => {
    const { user, container } = await show({ crossing: 'merdare' });
    const reference = container.querySelector<HTMLButtonElement>('[data-panel="overview"] button[data-source]');
    if (!reference) throw new Error('no reference');
    await user.click(reference);
    await waitFor(() => expect(container.querySelector('[data-panel="sources"]')).not.toBeNull());
    await waitFor(() => expect(body()).not.toBeEmptyDOMElement());
  });
});
