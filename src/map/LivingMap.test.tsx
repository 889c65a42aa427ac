import { act, configure, screen, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { answerMedia, layOut } from '../../test/screen.ts';
import { loadGround } from '../ground/ground.ts';
import { readChoices } from '../state/store.ts';
import type { GlMap } from './gl/GlMap.tsx';
import { MapView } from './MapView.tsx';

type LiveProps = ComponentProps<typeof GlMap>;
const live = { props: null as LiveProps | null, mounts: 0, fault: null as Error | null };

vi.mock('./hasWebGl2.ts', () => ({ hasWebGl2: () => true }));
vi.mock('./gl/GlMap.tsx', async () => {
  const { useEffect } = await import('react');
  return {
    GlMap(props: LiveProps) {
      if (live.fault) throw live.fault;
      live.props = props;
      useEffect(() => {
        live.mounts += 1;
      }, []);
      return <div data-testid="live" />;
    },
  };
});
configure({ asyncUtilTimeout: 10_000 });
await loadGround();

beforeEach(() => {
  Object.assign(live, { props: null, mounts: 0, fault: null });
  layOut({ width: 544, height: 688 });
  answerMedia({ words: ['reduce'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers<Value>(): PromiseWithResolvers<Value> {
  const made = {} as PromiseWithResolvers<Value>;
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

const state = () => screen.getByRole('region', { name: 'Map of the six crossings' }).dataset.mapState;
const still = (container: HTMLElement) => container.querySelector('.map-svg');
const report = (what: 'onReady' | 'onContextLost' | 'onContextRestored') => act(() => live.props?.[what]());
async function show() {
  const shown = await renderWithFacts(<MapView />);
  await screen.findByTestId('live');
  return shown;
}

describe('the live map', () => {
  it('comes over the still one, which stays until it has drawn', async () => {
    const { container } = await show();
    expect(state()).toBe('loading');
    expect(still(container)).not.toBeNull();
    expect(container.querySelector('.live-map-hidden')).not.toBeNull();
    report('onReady');
    expect(state()).toBe('live');
    expect(still(container)).toBeNull();
    expect(container.querySelector('.live-map-hidden')).toBeNull();
    expect(screen.getAllByRole('button', { name: /, .*2026/ })).toHaveLength(6);
  });

  it('is moved by the camera of everything else, and moves it', async () => {
    const { user, container } = await show();
    report('onReady');
    const before = live.props?.camera;
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(live.props?.camera.zoom).toBeCloseTo((before?.zoom ?? 0) + 1, 9);
    const overlay = () => container.querySelector('.map-overlay > g')?.getAttribute('transform');
    const placed = overlay();
    act(() => live.props?.onMove({ zoom: 9, latitude: 43, longitude: 21 }));
    expect(live.props?.camera).toEqual({ zoom: 9, latitude: 43, longitude: 21 });
    expect(overlay()).not.toBe(placed);
    await waitFor(() => expect(readChoices().at).toEqual({ zoom: 9, latitude: 43, longitude: 21 }));
  });

  it('leaves the still picture while its context is lost, and comes back with it', async () => {
    const { container } = await show();
    report('onReady');
    report('onContextLost');
    expect(state()).toBe('poster');
    expect(still(container)).not.toBeNull();
    report('onContextRestored');
    expect(state()).toBe('loading');
    report('onReady');
    expect(state()).toBe('live');
    expect(live.mounts).toBe(1);
  });

  it('is rebuilt once where its context does not come back, then stays still and says so', async () => {
    const { container } = await show();
    report('onReady');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    report('onContextLost');
    act(() => vi.advanceTimersByTime(4900));
    expect(state()).toBe('poster');
    act(() => vi.advanceTimersByTime(200));
    expect(state()).toBe('loading');
    expect(live.mounts).toBe(2);
    report('onReady');
    report('onContextLost');
    act(() => vi.advanceTimersByTime(5100));
    expect(state()).toBe('fallback');
    expect(screen.getByText(/The live map was lost/)).toBeVisible();
    expect(screen.queryByTestId('live')).toBeNull();
    expect(still(container)).not.toBeNull();
  });

  it('fails alone: the still picture stays, with the reason', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    live.fault = new Error('no context');
    const { container } = await renderWithFacts(<MapView />);
    await waitFor(() => expect(state()).toBe('fallback'));
    expect(screen.getByText(/could not be started/)).toBeVisible();
    expect(still(container)).not.toBeNull();
    expect(screen.getAllByRole('button', { name: /, .*2026/ })).toHaveLength(6);
    expect(warn).toHaveBeenCalledWith(expect.any(String), live.fault);
  });

  it('is tried again when the reader asks for it, and offers to load the page anew where that was in vain', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    live.fault = new Error('no context');
    const { user } = await renderWithFacts(<MapView />);
    const again = () => screen.findByRole('button', { name: 'Try again' });
    const reload = () => screen.queryByRole('button', { name: 'Reload the page' });
    await again();
    expect(reload()).toBeNull();
    await user.click(await again());
    await again();
    expect(reload()).toBeVisible();
    live.fault = null;
    await user.click(await again());
    await screen.findByTestId('live');
    expect(state()).toBe('loading');
    expect(screen.queryByText(/could not be started/)).toBeNull();
    report('onReady');
    expect(state()).toBe('live');
  });

  it('leaves the still picture where what draws it breaks while it is live', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { user, container } = await show();
    report('onReady');
    live.fault = new Error('torn');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(state()).toBe('fallback');
    expect(still(container)).not.toBeNull();
  });

  it.each([
    ['have come', (fonts: PromiseWithResolvers<FontFace[]>) => fonts.resolve([])],
    ['cannot be had', (fonts: PromiseWithResolvers<FontFace[]>) => fonts.reject(new Error('offline'))],
  ])('waits for the fonts of its labels, until they %s', async (_, settle) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const fonts = withResolvers<FontFace[]>();
    const load = vi.fn((_font: string, _text?: string) => fonts.promise);
    Object.defineProperty(document, 'fonts', { configurable: true, value: { load } });
    onTestFinished(() => void Reflect.deleteProperty(document, 'fonts'));
    const { container } = await show();
    report('onReady');
    expect(state()).toBe('loading');
    expect(still(container)).not.toBeNull();
    expect(load).toHaveBeenCalledWith(expect.stringContaining('Source Sans 3'), expect.stringMatching(/a.*ë/));
    await act(async () => settle(fonts));
    expect(state()).toBe('live');
  });

  it('bears the error of a single thing while it is live', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await show();
    report('onReady');
    act(() => live.props?.onFailure(new Error('one source')));
    expect(state()).toBe('live');
  });
});

describe('the live map in somebody else’s page', () => {
  let see: (ratio: number) => void = () => {};
  beforeEach(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(tell: (entries: readonly Partial<IntersectionObserverEntry>[]) => void) {
          see = (intersectionRatio) => act(() => tell([{ intersectionRatio, isIntersecting: intersectionRatio > 0 }]));
        }
        observe() {}
        disconnect() {}
      },
    );
  });
  const showFrame = () => renderWithFacts(<MapView />, { choices: { mode: 'embed' } });

  it('comes when half of it is seen, and gives its context back when nothing is', async () => {
    const { container } = await showFrame();
    see(0.4);
    expect(screen.queryByTestId('live')).toBeNull();
    expect(still(container)).not.toBeNull();
    see(0.5);
    await screen.findByTestId('live');
    report('onReady');
    expect(state()).toBe('live');
    see(0.1);
    expect(state()).toBe('live');
    see(0);
    expect(screen.queryByTestId('live')).toBeNull();
    expect(state()).toBe('poster');
    expect(still(container)).not.toBeNull();
    see(1);
    await screen.findByTestId('live');
    report('onReady');
    expect(state()).toBe('live');
    expect(live.mounts).toBe(2);
  });

  it('comes when somebody reaches for it, however little is seen', async () => {
    const { user } = await showFrame();
    see(0.2);
    expect(screen.queryByTestId('live')).toBeNull();
    await user.hover(screen.getByRole('region', { name: 'Map of the six crossings' }));
    await screen.findByTestId('live');
  });
});
