import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { actions, useSelectedCrossing } from '../state/store.ts';
import { Sheet } from './Sheet.tsx';
import { nearestStop, type SheetStop, sheetHeight, sheetStops, useSheet } from './useSheet.ts';

const screenHeight = 844;
beforeEach(() => {
  vi.stubGlobal('innerHeight', screenHeight);
  Element.prototype.setPointerCapture = vi.fn();
});

describe('the stops of the sheet', () => {
  it.each([
    [844, [132, 422, 780]],
    [667, [132, 333.5, 603]],
    [320, [132, 160, 256]],
  ])('on a screen of %d pixels are at %j', (height, heights) => {
    expect(sheetStops.map((stop) => sheetHeight(stop, height))).toEqual(heights);
  });

  it.each<[number, SheetStop]>([
    [0, 'low'],
    [132, 'low'],
    [276, 'low'],
    [278, 'half'],
    [600, 'half'],
    [602, 'full'],
    [9999, 'full'],
  ])('a sheet let go at %d pixels goes to %s', (height, stop) => {
    expect(nearestStop(height, screenHeight)).toBe(stop);
  });
});

function Example() {
  const sheet = useSheet(useSelectedCrossing());
  return (
    <>
      <Sheet sheet={sheet}>
        <p>what it holds</p>
      </Sheet>
      <output>{sheet.restingHeight}</output>
    </>
  );
}

async function show(locale: Locale = 'en') {
  const { container, user } = await renderWithFacts(<Example />, { locale });
  const sheet = container.querySelector<HTMLElement>('.sheet');
  const handle = screen.getByRole('button');
  return {
    user,
    handle,
    height: () => Number.parseInt(sheet?.style.height ?? '', 10),
    resting: () => Number(screen.getByRole('status').textContent),
    /** As a mouse does it: the click comes after the release. */
    drag(from: number, to: number) {
      fireEvent.pointerDown(handle, { pointerId: 1, clientY: from });
      fireEvent.pointerMove(handle, { pointerId: 1, clientY: (from + to) / 2 });
      fireEvent.pointerMove(handle, { pointerId: 1, clientY: to });
      fireEvent.pointerUp(handle, { pointerId: 1, clientY: to });
      fireEvent.click(handle, { detail: 1 });
    },
  };
}

describe('the sheet', () => {
  it('opens at half, and goes to the next stop with each press: up, up, and down again', async () => {
    const { user, handle, height } = await show();
    const seen = [height()];
    for (let press = 0; press < 4; press += 1) {
      await user.click(handle);
      seen.push(height());
    }
    expect(seen).toEqual([422, 780, 132, 422, 780]);
  });

  it.each([['{Enter}'], [' ']])('is moved with the keyboard too: %j', async (key) => {
    const { user, height } = await show();
    await user.tab();
    await user.keyboard(key);
    expect(height()).toBe(780);
    await user.keyboard(key);
    expect(height()).toBe(132);
  });

  it.each<[Locale, readonly string[]]>([
    ['en', ['Pull the sheet all the way up', 'Push the sheet down', 'Pull the sheet up']],
    ['sr-Cyrl', ['Подигни лист до врха', 'Спусти лист', 'Подигни лист']],
  ])('says in %s what a press will do', async (locale, names) => {
    const { user, handle } = await show(locale);
    for (const name of names) {
      expect(handle).toHaveAccessibleName(name);
      expect(handle).toHaveAttribute('aria-expanded', String(name === names[1]));
      await user.click(handle);
    }
  });

  it.each([
    ['up', 420, 100, 780],
    ['a little, and back', 420, 380, 422],
    ['down', 420, 800, 132],
    ['beyond the screen', 420, -3000, 780],
    ['below the screen', 420, 3000, 132],
  ])('dragged %s it goes to the nearest stop, and the click that follows changes nothing', async (_, from, to, end) => {
    const { drag, height } = await show();
    drag(from, to);
    expect(height()).toBe(end);
  });

  it('can be pressed again after a drag, with pointer and keyboard', async () => {
    const { drag, height, user, handle } = await show();
    drag(420, 100);
    await user.click(handle);
    expect(height()).toBe(132);
    drag(700, 400);
    handle.focus();
    await user.keyboard('{Enter}');
    expect(height()).toBe(780);
  });

  it('follows the pointer while it is dragged, within its bounds, and only the one that holds it', async () => {
    const { handle, height } = await show();
    const move = (clientY: number, pointerId = 1) => fireEvent.pointerMove(handle, { pointerId, clientY });
    move(100);
    expect(height()).toBe(422);
    fireEvent.pointerDown(handle, { pointerId: 1, clientY: 430 });
    move(432);
    expect(height()).toBe(422);
    move(330);
    expect(height()).toBe(522);
    move(100, 2);
    expect(height()).toBe(522);
    move(-400);
    expect(height()).toBe(780);
    move(2000);
    expect(height()).toBe(96);
    fireEvent.pointerCancel(handle, { pointerId: 1 });
    expect(height()).toBe(132);
  });

  it('covers the map while it rests at low or half; at full the map waits as at half', async () => {
    const { user, handle, resting, drag } = await show();
    expect(resting()).toBe(422);
    await user.click(handle);
    expect(resting()).toBe(422);
    await user.click(handle);
    expect(resting()).toBe(132);
    drag(800, 790);
    expect(resting()).toBe(132);
  });

  it('comes up for a crossing that is selected, and for the next one too', async () => {
    const { height, drag } = await show();
    for (const id of ['merdare', 'brnjak']) {
      drag(420, 840);
      expect(height()).toBe(132);
      act(() => actions.crossingSelected(id));
      expect(height()).toBe(422);
    }
  });

  it('stays full where it is full, and where it is when nothing is selected', async () => {
    const { height, user, handle, drag } = await show();
    await user.click(handle);
    act(() => actions.crossingSelected('merdare'));
    expect(height()).toBe(780);
    drag(100, 800);
    act(() => actions.selectionCleared());
    expect(height()).toBe(132);
  });

  it('follows the size of the screen', async () => {
    const { height } = await show();
    vi.stubGlobal('innerHeight', 600);
    fireEvent(window, new Event('resize'));
    expect(height()).toBe(300);
  });
});
