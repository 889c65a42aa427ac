import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Camera, defaultChoices } from '../state/parameters.ts';
import { actions, readChoices, resetState } from '../state/store.ts';
import { isSameCamera, limitCamera, panCamera } from './camera.ts';
import { useMapCamera } from './useMapCamera.ts';

const home: Camera = { zoom: 8, latitude: 42.8, longitude: 21.1 };
const merdare: Camera = { zoom: 8.7, latitude: 42.94, longitude: 21.24 };
const elsewhere: Camera = { zoom: 11, latitude: 43.2, longitude: 20.7 };

let frames: FrameRequestCallback[] = [];
let now = 0;
/** Lets so many milliseconds pass in frames of 16. */
function draw(milliseconds: number): void {
  for (const end = now + milliseconds; now < end; ) {
    now += 16;
    const due = frames;
    frames = [];
    act(() => {
      for (const frame of due) frame(now);
    });
  }
}
const rest = () => act(() => vi.advanceTimersByTime(400));

beforeEach(() => {
  frames = [];
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  resetState();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(first: Camera = home, link: Camera | null = null) {
  if (link) actions.choicesRead({ ...defaultChoices, at: link }, []);
  const { result, rerender, unmount } = renderHook(({ goal }) => useMapCamera(goal), { initialProps: { goal: first } });
  return {
    camera: () => result.current.camera,
    drag: (to: Camera) => act(() => result.current.moveCamera(to)),
    press: (to: Camera) => act(() => result.current.travelTo(to)),
    goHome: (goal: Camera) => rerender({ goal }),
    unmount,
  };
}

describe('where the map looks', () => {
  it('is home where the link says nothing, and at once', () => {
    const { camera } = start();
    expect(camera()).toEqual(home);
    expect(frames).toHaveLength(0);
  });

  it('is where the link says, whatever home is', () => {
    const { camera, goHome } = start(home, elsewhere);
    expect(camera()).toEqual(elsewhere);
    goHome(merdare);
    draw(1000);
    expect(camera()).toEqual(elsewhere);
  });

  it('travels to a new home, as after a selection, and arrives', () => {
    const { camera, goHome } = start();
    goHome(merdare);
    draw(400);
    expect(camera().zoom).toBeGreaterThan(home.zoom);
    expect(camera().zoom).toBeLessThan(merdare.zoom);
    draw(400);
    expect(camera()).toEqual(merdare);
    expect(readChoices().at).toBeNull();
  });

  it('jumps where less motion is asked for', () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) =>
        Object.assign(new EventTarget(), { matches: query.includes('reduced-motion'), media: query }) as MediaQueryList,
    );
    const { camera, goHome, press } = start();
    goHome(merdare);
    expect(camera()).toEqual(merdare);
    press(elsewhere);
    expect(camera()).toEqual(elsewhere);
    expect(frames).toHaveLength(0);
  });

  it('does not move for a home that looks the same', () => {
    const { goHome } = start();
    goHome({ ...home, zoom: home.zoom + 0.001 });
    expect(frames).toHaveLength(0);
  });
});

describe('a gesture', () => {
  it('moves at once, and is in the link only when it rests', () => {
    const { camera, drag } = start();
    drag(merdare);
    expect(camera()).toEqual(merdare);
    expect(readChoices().at).toBeNull();
    act(() => vi.advanceTimersByTime(300));
    drag(elsewhere);
    act(() => vi.advanceTimersByTime(300));
    expect(readChoices().at).toBeNull();
    rest();
    expect(readChoices().at).toEqual(elsewhere);
    draw(800);
    expect(camera()).toEqual(elsewhere);
  });

  it('stays where it is when home moves afterwards', () => {
    const { camera, drag, goHome } = start();
    drag(elsewhere);
    rest();
    goHome(merdare);
    draw(800);
    expect(camera()).toEqual(elsewhere);
  });

  it('stops a journey', () => {
    const { camera, drag, goHome } = start();
    goHome(merdare);
    draw(200);
    drag(elsewhere);
    draw(800);
    expect(camera()).toEqual(elsewhere);
  });

  it('keeps within the limits of the map', () => {
    const far = { zoom: 30, latitude: 80, longitude: 120 };
    const { camera, drag } = start();
    drag(far);
    rest();
    expect(camera()).toEqual(limitCamera(far));
    expect(readChoices().at).toEqual(limitCamera(far));
  });

  it('is forgotten when the map goes', () => {
    const { drag, unmount } = start();
    drag(elsewhere);
    unmount();
    rest();
    expect(readChoices().at).toBeNull();
  });

  it('does not undo a button pressed before it has come to rest', () => {
    const { camera, drag, press } = start();
    drag(elsewhere);
    press(merdare);
    rest();
    draw(800);
    expect(camera()).toEqual(merdare);
    expect(readChoices().at).toEqual(merdare);
  });

  it('does not undo a crossing selected before it has come to rest', () => {
    const { camera, drag, goHome } = start();
    drag(elsewhere);
    act(() => actions.crossingSelected('merdare'));
    goHome(merdare);
    rest();
    draw(800);
    expect(camera()).toEqual(merdare);
    expect(readChoices().at).toBeNull();
  });
});

describe('a button or a key', () => {
  it('is in the link at once, and the camera travels there', () => {
    const { camera, press } = start();
    press(elsewhere);
    expect(readChoices().at).toEqual(elsewhere);
    expect(camera()).toEqual(home);
    draw(800);
    expect(camera()).toEqual(elsewhere);
  });

  it('leads back to where the link already is, also right after a gesture', () => {
    const { camera, drag, press } = start(home, elsewhere);
    drag(merdare);
    press(elsewhere);
    rest();
    draw(800);
    expect(camera()).toEqual(elsewhere);
  });

  it('moves the map while it is held down', () => {
    const { camera, press } = start();
    for (let repeat = 0; repeat < 30; repeat += 1) {
      press(panCamera(camera(), { x: 160, y: 0 }));
      draw(32);
    }
    const far = panCamera(home, { x: 160, y: 0 });
    expect(camera().longitude).toBeGreaterThan(far.longitude);
  });

  it('gives way to the crossing that is selected next', () => {
    const { camera, press, goHome } = start();
    press(elsewhere);
    draw(200);
    act(() => actions.crossingSelected('merdare'));
    goHome(merdare);
    draw(800);
    expect(isSameCamera(camera(), merdare)).toBe(true);
  });
});
