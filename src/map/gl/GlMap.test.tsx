import { act, render, waitFor } from '@testing-library/react';
import { type ComponentProps, createElement, useImperativeHandle, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraLimits } from '../../state/parameters.ts';
import { GlMap } from './GlMap.tsx';

/** What react-map-gl is given, and the MapLibre map that it makes. */
const library = vi.hoisted(() => ({
  props: {} as Record<string, unknown>,
  canvas: null as HTMLCanvasElement | null,
  disableRotation: () => {},
  cooperation: { enable: () => {}, disable: () => {} },
  /** How wide it is laid out, and how wide it is shown. */
  width: { own: 0, shown: 0 },
  pixelRatio: 1,
  resize: () => {},
  worker: Promise.resolve(),
}));
vi.mock('./worker.ts', () => ({}));
vi.mock('react-map-gl/maplibre', () => ({
  Map(props: Record<string, unknown> & { ref: React.Ref<unknown> }) {
    library.props = props;
    const [map] = useState(() => ({
      getMap: () => ({
        getCanvas: () => library.canvas,
        getContainer: () => ({
          offsetWidth: library.width.own,
          getBoundingClientRect: () => ({ width: library.width.shown }),
        }),
        getPixelRatio: () => library.pixelRatio,
        setPixelRatio: (ratio: number) => {
          library.pixelRatio = ratio;
        },
        on: (_: string, resize: () => void) => {
          library.resize = resize;
        },
        cooperativeGestures: library.cooperation,
        touchZoomRotate: { disableRotation: library.disableRotation },
        style: { dispatcher: { waitForInitComplete: () => library.worker } },
      }),
    }));
    useImperativeHandle(props.ref, () => map, [map]);
    return createElement('div');
  },
}));

const camera = { zoom: 8, latitude: 42.8, longitude: 21.1 };
const happenings = {
  onMove: vi.fn(),
  onClick: vi.fn(),
  onReady: vi.fn(),
  onContextLost: vi.fn(),
  onContextRestored: vi.fn(),
  onFailure: vi.fn(),
};
const show = (more: Partial<ComponentProps<typeof GlMap>> = {}) =>
  render(<GlMap layers={[]} water="#cbdae2" camera={camera} {...happenings} {...more} />);
const call = (name: string, event?: unknown) => act(() => (library.props[name] as (event: unknown) => void)(event));

beforeEach(() => {
  for (const happening of Object.values(happenings)) happening.mockReset();
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', 'Map');
  library.canvas = canvas;
  library.disableRotation = vi.fn();
  library.worker = Promise.resolve();
});

describe('the live hand', () => {
  it('shows what the camera shows, within its limits', () => {
    show();
    expect(library.props).toMatchObject(camera);
    expect(library.props).toMatchObject({ minZoom: cameraLimits.zoom[0], maxZoom: cameraLimits.zoom[1] });
  });

  it('neither turns nor tilts, and leaves the keys and the attribution to the page', () => {
    show();
    for (const feature of ['attributionControl', 'keyboard', 'dragRotate', 'touchPitch', 'pitchWithRotate']) {
      expect(library.props[feature], feature).toBe(false);
    }
    expect(library.disableRotation).toHaveBeenCalledOnce();
  });

  it.each([
    [{ own: 500, shown: 500 }, 1],
    [{ own: 500, shown: 1000 }, 2],
    [{ own: 500, shown: 2000 }, 2.5],
    [{ own: 0, shown: 0 }, 1],
  ])('has as many pixels as it is shown larger, within reason: %j', (width, ratio) => {
    library.width = width;
    library.pixelRatio = 1;
    show();
    expect(library.pixelRatio).toBe(ratio);
    library.width = { own: 500, shown: 750 };
    act(() => library.resize());
    expect(library.pixelRatio).toBe(1.5);
  });

  it('is nothing for a reader of the screen and no stop of the keyboard', () => {
    const { container } = show();
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
    expect(library.canvas?.tabIndex).toBe(-1);
    expect(library.canvas).not.toHaveAttribute('role');
    expect(library.canvas).not.toHaveAttribute('aria-label');
  });

  it('tells of a gesture, however small, and not of what merely follows the camera', () => {
    show();
    call('onMove', { viewState: { ...camera } });
    expect(happenings.onMove).not.toHaveBeenCalled();
    const moved = { ...camera, zoom: 8.001 };
    call('onMove', { viewState: moved });
    expect(happenings.onMove.mock.calls).toEqual([[moved]]);
  });

  it('tells of clicks, readiness, faults and the loss of its context', () => {
    show();
    call('onClick', { lngLat: { lng: 21, lat: 43 } });
    call('onIdle');
    const fault = new Error('no');
    call('onError', { error: fault });
    library.canvas?.dispatchEvent(new Event('webglcontextlost'));
    library.canvas?.dispatchEvent(new Event('webglcontextrestored'));
    expect(happenings.onClick.mock.calls).toEqual([[21, 43]]);
    expect(happenings.onFailure.mock.calls).toEqual([[fault]]);
    for (const name of ['onReady', 'onContextLost', 'onContextRestored'] as const) {
      expect(happenings[name]).toHaveBeenCalledOnce();
    }
  });

  it('tells where its worker is refused', async () => {
    const refusal = new Error('worker-src');
    library.worker = Promise.reject(refusal);
    show();
    await waitFor(() => expect(happenings.onFailure.mock.calls).toEqual([[refusal]]));
  });

  it('hears of a loss before it has drawn, and of none once it is gone', () => {
    const { rerender, unmount } = show();
    rerender(<GlMap layers={[]} water="#cbdae2" camera={{ ...camera, zoom: 9 }} {...happenings} />);
    library.canvas?.dispatchEvent(new Event('webglcontextlost'));
    expect(happenings.onContextLost).toHaveBeenCalledOnce();
    expect(library.disableRotation).toHaveBeenCalledOnce();
    unmount();
    library.canvas?.dispatchEvent(new Event('webglcontextlost'));
    expect(happenings.onContextLost).toHaveBeenCalledOnce();
  });

  it('makes its style once for the same layers, anew for another theme', () => {
    const layers: ComponentProps<typeof GlMap>['layers'] = [];
    const { rerender } = show({ layers });
    const before = library.props.mapStyle;
    rerender(<GlMap layers={layers} water="#cbdae2" camera={{ ...camera, zoom: 9 }} {...happenings} />);
    expect(library.props.mapStyle).toBe(before);
    rerender(<GlMap layers={layers} water="#12171c" camera={camera} {...happenings} />);
    expect(library.props.mapStyle).not.toBe(before);
  });
});
