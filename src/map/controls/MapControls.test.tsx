import { fireEvent, screen } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import type { Camera } from '../../state/parameters.ts';
import { readChoices } from '../../state/store.ts';
import { isSameCamera, type Padding, panCamera, projectToScreen, unprojectFromScreen } from '../camera.ts';
import { MapControls } from './MapControls.tsx';

const camera: Camera = { zoom: 8, latitude: 42.8, longitude: 21.1 };
const all: Camera = { zoom: 7.5, latitude: 42.9, longitude: 21.2 };
const size = { width: 600, height: 400 };
const onTravel = vi.fn<(to: Camera) => void>();
beforeEach(() => onTravel.mockReset());

function Region({ covered, picture }: { covered: Padding; picture: typeof size }) {
  const region = useRef<HTMLElement>(null);
  return (
    <section ref={region} aria-label="region">
      <button type="button">a marker</button>
      <MapControls
        region={region}
        camera={{ ...camera, zoom: camera.zoom - 0.4 }}
        readHeading={() => camera}
        all={all}
        size={picture}
        covered={covered}
        onTravel={onTravel}
      />
    </section>
  );
}
const bare: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const show = (covered = bare, picture = size) =>
  renderWithFacts(<Region covered={covered} picture={picture} />, { choices: { crossing: 'merdare' } });
const goal = () => onTravel.mock.calls[0]?.[0] ?? camera;

/** A quarter of the shorter side. */
const step = 100;

describe.each([
  ['Move north', '{ArrowUp}', { x: 0, y: -step }],
  ['Move south', '{ArrowDown}', { x: 0, y: step }],
  ['Move west', '{ArrowLeft}', { x: -step, y: 0 }],
  ['Move east', '{ArrowRight}', { x: step, y: 0 }],
])('%s', (name, key, by) => {
  it('goes there by a quarter of the picture', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name }));
    expect(isSameCamera(goal(), panCamera(camera, by))).toBe(true);
    if (by.y < 0) expect(goal().latitude).toBeGreaterThan(camera.latitude);
    if (by.x > 0) expect(goal().longitude).toBeGreaterThan(camera.longitude);
  });

  it('has a key while something in the map has the focus', async () => {
    const { user } = await show();
    screen.getByRole('button', { name: 'a marker' }).focus();
    await user.keyboard(key);
    expect(isSameCamera(goal(), panCamera(camera, by))).toBe(true);
  });
});

describe.each([
  ['Zoom in', ['+', '='], 1],
  ['Zoom out', ['-', '_'], -1],
])('%s', (name, keys, levels) => {
  it('changes the zoom by one', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name }));
    expect(goal()).toEqual({
      ...camera,
      zoom: camera.zoom + levels,
      latitude: expect.closeTo(camera.latitude, 9),
      longitude: expect.closeTo(camera.longitude, 9),
    });
  });

  it.each(keys)('has the key %s', async (key) => {
    const { user } = await show();
    screen.getByRole('button', { name: 'a marker' }).focus();
    await user.keyboard(key);
    expect(goal().zoom).toBe(camera.zoom + levels);
  });

  it('keeps the middle of what is not covered', async () => {
    const { user } = await show({ top: 50, right: 0, bottom: 150, left: 0 });
    await user.click(screen.getByRole('button', { name }));
    const middle = { x: 300, y: 150 };
    const after = projectToScreen(unprojectFromScreen(middle, camera, size), goal(), size);
    expect(after.x).toBeCloseTo(middle.x, 6);
    expect(after.y).toBeCloseTo(middle.y, 6);
  });
});

describe('the other controls', () => {
  it('show all six, by button and by Home', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Show all six' }));
    screen.getByRole('button', { name: 'a marker' }).focus();
    await user.keyboard('{Home}');
    expect(onTravel.mock.calls).toEqual([[all], [all]]);
  });

  it('clear the selection by Escape', async () => {
    const { user } = await show();
    screen.getByRole('button', { name: 'a marker' }).focus();
    await user.keyboard('{Escape}');
    expect(readChoices().crossing).toBeNull();
    expect(onTravel).not.toHaveBeenCalled();
  });

  it('take the keys they obey from the page, and no others', async () => {
    await show();
    const marker = screen.getByRole('button', { name: 'a marker' });
    expect(fireEvent.keyDown(marker, { key: 'ArrowDown' })).toBe(false);
    expect(fireEvent.keyDown(marker, { key: 'PageDown' })).toBe(true);
    expect(fireEvent.keyDown(marker, { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: 'ArrowDown' })).toBe(true);
    expect(onTravel).toHaveBeenCalledOnce();
  });

  it.each([
    [600, 400, true],
    [390, 400, false],
    [600, 240, false],
  ])('have the pan buttons open in a map of %s by %s pixels: %s', async (width, height, isOpen) => {
    const { container } = await show(bare, { width, height });
    expect(container.querySelector('details')?.open).toBe(isOpen);
  });

  it('stand in what is not covered, with the attribution as text', async () => {
    const { container } = await show({ top: 52, right: 0, bottom: 200, left: 0 });
    expect(screen.getByRole('group', { name: 'Move the map' })).toHaveStyle({ top: '64px' });
    expect(container.querySelector('.map-foot')).toHaveStyle({ bottom: '208px' });
    expect(screen.getByText(/OpenStreetMap.*ODbL.*GeoNames/)).toBeVisible();
  });

  it.each(['en', 'sq', 'sr-Cyrl', 'sr-Latn'] as const)('are all named in %s', async (locale) => {
    await renderWithFacts(<Region covered={bare} picture={size} />, { locale });
    const names = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(new Set(names).size).toBe(8);
    for (const name of names) expect(name).not.toMatch(/^$|map\./);
  });
});
