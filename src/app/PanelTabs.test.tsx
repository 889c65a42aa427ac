import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { type Panel, panels } from '../state/parameters.ts';
import { readChoices } from '../state/store.ts';
import { PanelTabs, readTabKey } from './PanelTabs.tsx';

describe('the keys of the tabs', () => {
  it.each<[string, Panel, Panel | null]>([
    ['ArrowRight', 'overview', 'agencies'],
    ['ArrowRight', 'sources', 'overview'],
    ['ArrowLeft', 'agencies', 'overview'],
    ['ArrowLeft', 'overview', 'sources'],
    ['ArrowDown', 'eulex', 'timeline'],
    ['ArrowUp', 'eulex', 'agencies'],
    ['Home', 'timeline', 'overview'],
    ['End', 'overview', 'sources'],
    ['Home', 'overview', 'overview'],
    ['Enter', 'overview', null],
    [' ', 'overview', null],
    ['Tab', 'overview', null],
    ['a', 'overview', null],
    ['PageDown', 'overview', null],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(readTabKey(key, from)).toBe(to);
  });

  it.each([1, -1])('go round through all five and come back (%d)', (direction) => {
    const key = direction > 0 ? 'ArrowRight' : 'ArrowLeft';
    const seen: Panel[] = ['overview'];
    for (let press = 0; press < panels.length; press += 1)
      seen.push(readTabKey(key, seen.at(-1) ?? 'overview') ?? 'overview');
    expect(new Set(seen).size).toBe(panels.length);
    expect(seen.at(-1)).toBe('overview');
  });
});

describe('the tabs of the panel', () => {
  it.each<[Locale, readonly string[]]>([
    ['en', ['Overview', 'Agencies', 'EULEX', 'Timeline', 'Sources']],
    ['sr-Cyrl', ['Преглед', 'Службе', 'EULEX', 'Хронологија', 'Извори']],
  ])('are five, named in %s, one of them open', async (locale, names) => {
    await renderWithFacts(<PanelTabs />, { locale, choices: { panel: 'eulex' } });
    expect(screen.getByRole('tablist')).toHaveAccessibleName();
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map(({ textContent }) => textContent)).toEqual(names);
    expect(screen.getAllByRole('tab', { selected: true }).map(({ id }) => id)).toEqual(['tab-eulex']);
    for (const tab of tabs) expect(tab).toHaveAttribute('aria-controls', 'panel-body');
  });

  it('are one stop of the keyboard: the open one', async () => {
    const { user } = await renderWithFacts(
      <>
        <PanelTabs />
        <button type="button">after</button>
      </>,
      { choices: { panel: 'timeline' } },
    );
    await user.tab();
    expect(screen.getByRole('tab', { name: 'Timeline' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
  });

  it('open with a click', async () => {
    const { user } = await renderWithFacts(<PanelTabs />);
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    expect(readChoices().panel).toBe('sources');
    expect(screen.getByRole('tab', { name: 'Sources' })).toHaveAttribute('aria-selected', 'true');
  });

  it('open with the arrows, Home and End, and the focus goes along', async () => {
    const { user } = await renderWithFacts(<PanelTabs />);
    await user.tab();
    for (const [key, name] of [
      ['{ArrowRight}', 'Agencies'],
      ['{End}', 'Sources'],
      ['{ArrowRight}', 'Overview'],
      ['{ArrowLeft}', 'Sources'],
      ['{ArrowUp}', 'Timeline'],
      ['{Home}', 'Overview'],
    ] as const) {
      await user.keyboard(key);
      const tab = screen.getByRole('tab', { name });
      expect(tab).toHaveFocus();
      expect(tab).toHaveAttribute('aria-selected', 'true');
      expect(`tab-${readChoices().panel}`).toBe(tab.id);
    }
  });
});
