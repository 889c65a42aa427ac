import { act, createEvent, fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Camera, defaultChoices } from '../state/parameters.ts';
import { actions, resetState } from '../state/store.ts';
import { isSameCamera, panCamera, projectToScreen, unprojectFromScreen, zoomCamera } from './camera.ts';
import { SvgMap } from './svg/SvgMap.tsx';

const first: Camera = { zoom: 8, latitude: 42.8, longitude: 21.1 };
const size = { width: 500, height: 400 };
let shown: Camera = first;
const onClick = vi.fn();

function Surface() {
  const [camera, setCamera] = useState(first);
  shown = camera;
  return <SvgMap layers={[]} water="#cbdae2" camera={camera} size={size} onMove={setCamera} onClick={onClick} />;
}

function start(pointerType = 'mouse') {
  const { container } = render(<Surface />);
  const surface = container.firstElementChild;
  if (!(surface instanceof HTMLElement)) throw new Error('no surface');
  const point =
    (type: 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerCancel') =>
    (x: number, y: number, pointerId = 1, button = 0) =>
      fireEvent[type](surface, { clientX: x, clientY: y, pointerId, button, isPrimary: pointerId === 1, pointerType });
  return {
    surface,
    press: point('pointerDown'),
    move: point('pointerMove'),
    lift: point('pointerUp'),
    cancel: point('pointerCancel'),
  };
}

beforeEach(() => {
  onClick.mockReset();
  Element.prototype.setPointerCapture = vi.fn();
});

describe('dragging the still map', () => {
  it('moves the ground with the pointer', () => {
    const { press, move, lift } = start();
    const under = unprojectFromScreen({ x: 100, y: 100 }, first, size);
    press(100, 100);
    move(130, 100);
    move(180, 60);
    lift(180, 60);
    const point = projectToScreen(under, shown, size);
    expect(point.x).toBeCloseTo(180, 6);
    expect(point.y).toBeCloseTo(60, 6);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('loses nothing of moves that come faster than pictures', () => {
    const { press, move } = start();
    press(100, 100);
    act(() => {
      move(130, 100);
      move(160, 90);
      move(200, 50);
    });
    expect(isSameCamera(shown, panCamera(first, { x: -100, y: 50 }))).toBe(true);
  });

  it('follows the pointer also where it leaves the map', () => {
    const { surface, press } = start();
    press(100, 100);
    expect(vi.mocked(surface.setPointerCapture)).toHaveBeenCalledWith(1);
  });

  it.each(['lift', 'cancel'] as const)('ends with a %s', (end) => {
    const gestures = start();
    gestures.press(100, 100);
    gestures.move(150, 100);
    gestures[end](150, 100);
    const before = shown;
    gestures.move(300, 300);
    expect(shown).toBe(before);
  });

  it('does not begin with another button than the first, whose release may never come', () => {
    const { press, move, lift } = start();
    press(100, 100, 1, 2);
    move(200, 200);
    lift(200, 200, 1, 2);
    press(100, 100, 1, 2);
    lift(100, 100, 1, 2);
    expect(shown).toBe(first);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('is nothing without a press', () => {
    start().move(300, 300);
    expect(shown).toBe(first);
  });
});

describe('clicking the still map', () => {
  it.each([
    [0, 0],
    [3, 1],
  ])('tells the place, also where the hand trembles by (%d, %d)', (x, y) => {
    const { press, move, lift } = start();
    press(120, 80);
    move(120 + x, 80 + y);
    lift(120 + x, 80 + y);
    const place = unprojectFromScreen({ x: 120 + x, y: 80 + y }, first, size);
    expect(onClick.mock.calls).toEqual([[...place]]);
    expect(shown).toBe(first);
  });

  it('is no click where the pointer went away and came back', () => {
    const { press, move, lift } = start();
    press(120, 80);
    move(160, 80);
    move(120, 80);
    lift(120, 80);
    expect(onClick).not.toHaveBeenCalled();
    expect(isSameCamera(shown, first)).toBe(true);
  });

  it('is a click again after a drag', () => {
    const { press, move, lift } = start();
    press(120, 80);
    move(160, 80);
    lift(160, 80);
    press(10, 10);
    lift(10, 10);
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('zooms in by one at a double click, around it', () => {
    const { surface } = start();
    fireEvent.doubleClick(surface, { clientX: 60, clientY: 300 });
    expect(isSameCamera(shown, zoomCamera(first, 1, { x: 60, y: 300 }, size))).toBe(true);
  });
});

describe('pinching the still map', () => {
  it('zooms by how far the fingers part, and keeps what lies between them', () => {
    const { press, move, lift } = start();
    const between = unprojectFromScreen({ x: 250, y: 200 }, first, size);
    press(200, 200, 1);
    press(300, 200, 2);
    move(150, 200, 1);
    move(350, 200, 2);
    expect(shown.zoom).toBeCloseTo(first.zoom + 1, 6);
    const point = projectToScreen(between, shown, size);
    expect(point.x).toBeCloseTo(250, 0);
    expect(point.y).toBeCloseTo(200, 0);
    lift(150, 200, 1);
    lift(350, 200, 2);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('drags on with the finger that stays', () => {
    const { press, move, lift } = start();
    press(200, 200, 1);
    press(300, 200, 2);
    move(310, 200, 2);
    lift(310, 200, 2);
    const before = shown;
    move(240, 200, 1);
    expect(shown.zoom).toBe(before.zoom);
    expect(isSameCamera(shown, panCamera(before, { x: -40, y: 0 }))).toBe(true);
  });

  it('is no click where two fingers only touch', () => {
    const { press, lift } = start();
    press(200, 200, 1);
    press(300, 200, 2);
    lift(200, 200, 1);
    lift(300, 200, 2);
    expect(onClick).not.toHaveBeenCalled();
  });
});

describe('the wheel over the still map', () => {
  const turn = (surface: HTMLElement, deltaY: number, deltaMode = 0) => {
    const event = createEvent.wheel(surface, { deltaY, deltaMode, clientX: 400, clientY: 100, cancelable: true });
    fireEvent(surface, event);
    return event;
  };

  it.each([
    ['up by 100 pixels', -100, 0, 1 / 3],
    ['down by 150 pixels', 150, 0, -1 / 2],
    ['up by 3 lines', -3, 1, 1 / 4],
    ['down by a great deal', 9000, 0, -1],
  ])('%s zooms around the pointer', (_, deltaY, deltaMode, levels) => {
    const { surface } = start();
    turn(surface, deltaY, deltaMode);
    expect(shown.zoom).toBeCloseTo(first.zoom + levels, 9);
    expect(isSameCamera(shown, zoomCamera(first, levels, { x: 400, y: 100 }, size))).toBe(true);
  });

  it('does not scroll the page', () => {
    expect(turn(start().surface, -100).defaultPrevented).toBe(true);
  });

  it('loses nothing of turns that come faster than pictures', () => {
    const { surface } = start();
    act(() => {
      turn(surface, -100);
      turn(surface, -100);
      turn(surface, -100);
    });
    expect(shown.zoom).toBeCloseTo(first.zoom + 1, 9);
  });
});

describe('in somebody else’s page', () => {
  beforeEach(() => {
    resetState();
    actions.choicesRead({ ...defaultChoices, mode: 'embed' }, []);
    return resetState;
  });
  const turnWheel = (surface: Element, more: Partial<WheelEventInit> = {}) => {
    const wheel = createEvent.wheel(surface, { clientX: 250, clientY: 200, deltaY: -100, ...more });
    fireEvent(surface, wheel);
    return wheel.defaultPrevented;
  };

  it('leaves the wheel to that page, unless a key is held', () => {
    const { surface } = start();
    expect(turnWheel(surface)).toBe(false);
    expect(shown).toBe(first);
    expect(turnWheel(surface, { ctrlKey: true })).toBe(true);
    expect(shown.zoom).toBeGreaterThan(first.zoom);
    const before = shown.zoom;
    expect(turnWheel(surface, { metaKey: true })).toBe(true);
    expect(shown.zoom).toBeGreaterThan(before);
  });

  it('leaves one finger to that page, and moves with two', () => {
    const { surface, press, move } = start('touch');
    expect(surface.style.touchAction).toBe('pan-x pan-y');
    press(100, 100);
    move(180, 60);
    expect(shown).toBe(first);
    press(200, 60, 2);
    move(260, 60, 2);
    expect(shown).not.toBe(first);
  });

  it('takes the browser two fingers away, and leaves it one', () => {
    const { surface } = start('touch');
    const drag = (count: number) => {
      const touches = Array.from({ length: count }, () => ({ clientX: 1, clientY: 1 }));
      const event = createEvent.touchMove(surface, { touches, cancelable: true });
      fireEvent(surface, event);
      return event.defaultPrevented;
    };
    expect([drag(1), drag(2)]).toEqual([false, true]);
  });

  it('takes the wheel where that page wants it so', () => {
    act(() => actions.choicesRead({ ...defaultChoices, mode: 'embed', gestures: 'greedy' }, []));
    const { surface } = start();
    expect(surface.style.touchAction).not.toBe('pan-x pan-y');
    expect(turnWheel(surface)).toBe(true);
    expect(shown.zoom).toBeGreaterThan(first.zoom);
  });

  it('takes the wheel while the map fills the screen', () => {
    const { surface } = start();
    const fill = (element: Element | null) =>
      act(() => {
        Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: element });
        document.dispatchEvent(new Event('fullscreenchange'));
      });
    fill(document.documentElement);
    expect(turnWheel(surface)).toBe(true);
    fill(null);
    expect(turnWheel(surface)).toBe(false);
  });
});
