import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { answerMedia, layOut } from '../../test/screen.ts';
import type { Locale } from '../facts/types.ts';
import { loadGround } from '../ground/ground.ts';
import { actions, readChoices, useChosenPlace } from '../state/store.ts';
import { themes } from '../ui/tokens.ts';
import { MapView } from './MapView.tsx';

vi.mock('./hasWebGl2.ts', () => ({ hasWebGl2: () => false }));
configure({ asyncUtilTimeout: 10_000 });
await loadGround();

let page: ReturnType<typeof layOut>;
beforeEach(() => {
  page = layOut({ width: 544, height: 688 });
  answerMedia({ words: ['reduce'] });
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

const Place = () => <output>{JSON.stringify(useChosenPlace())}</output>;

async function show(choices = {}, locale: Locale = 'en', covered?: Parameters<typeof MapView>[0]['covered']) {
  const map = covered ? <MapView covered={covered} /> : <MapView />;
  const shown = await renderWithFacts(
    <>
      {map}
      <Place />
    </>,
    { choices, locale },
  );
  await waitFor(() => expect(shown.container.querySelectorAll('.map-svg path').length).toBeGreaterThan(5));
  return shown;
}
const markerAt = (name: RegExp) => {
  const button = screen.getByRole('button', { name });
  const shift = button.parentElement?.style.transform ?? '';
  const read = (text: string) => [...text.matchAll(/(-?[\d.]+)px/g)].map(([, value]) => Number(value));
  const [[x = 0, y = 0], [left = 0, top = 0]] = [read(button.style.transform), read(shift)];
  return { x: x + left, y: y + top };
};

describe('the map without WebGL', () => {
  it.each<[Locale, string, RegExp]>([
    ['en', 'Map of the six crossings', /cannot draw the live map/],
    ['sr-Cyrl', 'Карта шест прелаза', /не може да исцрта интерактивну карту/],
  ])('is the still picture, and says why, in %s', async (locale, name, reason) => {
    await show({}, locale);
    const region = screen.getByRole('region', { name });
    expect(region).toHaveAttribute('data-map-state', 'fallback');
    expect(within(region).getByText(reason)).toBeVisible();
    expect(region).toHaveAccessibleDescription();
    expect(within(region).getAllByRole('button', { name: /, .*2026/ })).toHaveLength(6);
  });

  it('draws line, names and marks', async () => {
    const { container } = await show();
    expect(
      container.querySelector(`.map-svg path[stroke="${themes.light.line}"][stroke-dasharray="7 3.5"]`),
    ).not.toBeNull();
    const words = [...container.querySelectorAll('.map-overlay tspan')].map(({ textContent }) => textContent);
    for (const name of ['Jarinje', 'Mučibaba', 'Muçibabë', 'Dheu i Bardhë']) expect(words).toContain(name);
  });

  it('moves with a pan button, ground, names and buttons alike', async () => {
    const { container, user } = await show();
    const shiftOf = (selector: string) => container.querySelector(selector)?.getAttribute('transform');
    const before = markerAt(/^Merdare/);
    expect(shiftOf('.map-svg svg > g')).toBe(shiftOf('.map-overlay > g'));
    await user.click(screen.getByRole('button', { name: 'Move east' }));
    const after = markerAt(/^Merdare/);
    expect(after.x).toBeCloseTo(before.x - 136, 3);
    expect(after.y).toBeCloseTo(before.y, 3);
    expect(shiftOf('.map-svg svg > g')).toBe(shiftOf('.map-overlay > g'));
    expect(readChoices().at).not.toBeNull();
  });

  it('opens with all six in sight, and above what covers it', async () => {
    await show({}, 'en', { top: 52, right: 0, bottom: 300, left: 0 });
    for (const button of screen.getAllByRole('button', { name: /, .*2026/ })) {
      const { x, y } = markerAt(new RegExp(`^${button.getAttribute('aria-label')?.split(' /')[0]}`));
      expect(x).toBeGreaterThan(100);
      expect(x).toBeLessThan(444);
      expect(y).toBeGreaterThan(52 + 40);
      expect(y).toBeLessThan(388 - 40);
    }
  });

  it('brings a selected crossing to the middle, and all back when it is cleared', async () => {
    const { user } = await show();
    const before = markerAt(/^Merdare/);
    await user.click(screen.getByRole('button', { name: /^Merdare/ }));
    expect(readChoices().crossing).toBe('merdare');
    const { x, y } = markerAt(/^Merdare/);
    expect([x, y]).toEqual([expect.closeTo(272, 3), expect.closeTo(344, 3)]);
    await user.keyboard('{Escape}');
    expect(markerAt(/^Merdare/)).toEqual({ x: expect.closeTo(before.x, 3), y: expect.closeTo(before.y, 3) });
  });

  it('looks where the link says', async () => {
    await show({ at: { zoom: 11, latitude: 42.937, longitude: 21.2427 } });
    const { x, y } = markerAt(/^Merdare/);
    expect([x, y]).toEqual([expect.closeTo(272, 0), expect.closeTo(344, 0)]);
    expect(screen.getByText('the post lies within this circle')).toBeInTheDocument();
    expect(screen.queryByText('main road, schematic')).toBeNull();
  });

  it('tells distances from the place that is clicked', async () => {
    const { container, user } = await show({ at: { zoom: 9, latitude: 42.8, longitude: 21.1 } });
    const ground = container.querySelector('.map-svg');
    if (!ground) throw new Error('no ground');
    await user.pointer([{ keys: '[MouseLeft]', target: ground, coords: { clientX: 272, clientY: 344 } }]);
    const place = JSON.parse(screen.getByRole('status').textContent ?? 'null');
    expect(place).toEqual({ longitude: expect.closeTo(21.1, 6), latitude: expect.closeTo(42.8, 6), names: null });
    expect(container.querySelector('.map-overlay path[d="M-8 0H8M0-8V8"]')).not.toBeNull();
  });

  it('marks the crossing that is pointed at elsewhere, and where a chosen agency is', async () => {
    const { container } = await show();
    const rings = () => container.querySelectorAll('.map-overlay circle[r="16.5"]').length;
    act(() => actions.crossingPointedAt('brnjak'));
    expect(rings()).toBe(1);
    act(() => actions.crossingPointedAt(null));
    act(() => actions.agencyChosen('kosovo-customs'));
    expect(rings()).toBe(6);
  });

  it('fits itself anew when its size changes', async () => {
    await show();
    act(() => page.resize({ width: 1000, height: 500 }));
    const xs = [/^Brnjak/, /^Bela Zemlja/].map((name) => markerAt(name).x);
    expect(((xs[0] ?? 0) + (xs[1] ?? 0)) / 2).toBeCloseTo(500, 0);
  });

  it('has a locator where there is room for one', async () => {
    const { container } = await show();
    act(() => page.resize({ width: 700, height: 900 }));
    expect(container.querySelector('.locator')).not.toBeNull();
    for (const size of [
      { width: 390, height: 500 },
      { width: 700, height: 300 },
    ]) {
      act(() => page.resize(size));
      expect(container.querySelector('.locator')).toBeNull();
    }
  });

  it.each(['light', 'dark', 'contrast'] as const)('is drawn in the colours of %s', async (theme) => {
    const { container } = await show({ theme });
    expect(container.querySelector('.map-svg rect')).toHaveAttribute('fill', themes[theme].water);
  });

  it('waits where it has no size yet, and lets go of the page when it goes', async () => {
    page.resize({ width: 0, height: 0 });
    const { unmount, container } = await renderWithFacts(<MapView />);
    expect(container.querySelector('svg')).toBeNull();
    act(() => page.resize({ width: 400, height: 300 }));
    expect(container.querySelector('svg')).not.toBeNull();
    unmount();
    expect(page.observed).toBe(0);
  });
});
