import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from './whenQuiet.ts';

let reportFetch = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(report: () => void) {
        reportFetch = report;
      }
      observe() {}
      disconnect() {
        reportFetch = () => {};
      }
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('waits until the page has loaded, and then for as long as it fetches', () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const callBack = vi.fn();
  whenQuiet(callBack, 2000);
  vi.advanceTimersByTime(60_000);
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(1999);
  reportFetch();
  vi.advanceTimersByTime(1999);
  expect(callBack).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  reportFetch();
  vi.advanceTimersByTime(60_000);
  expect(callBack).toHaveBeenCalledOnce();
});

it('never calls back once it is called off', () => {
  const callBack = vi.fn();
  whenQuiet(callBack, 2000)();
  reportFetch();
  vi.advanceTimersByTime(60_000);
  expect(callBack).not.toHaveBeenCalled();
});

it('waits for a map that is starting', () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  document.body.innerHTML = '<section data-map-state="loading"></section>';
  const callBack = vi.fn();
  whenQuiet(callBack, 2000);
  vi.advanceTimersByTime(60_000);
  expect(callBack).not.toHaveBeenCalled();
  document.body.innerHTML = '<section data-map-state="live"></section>';
  vi.advanceTimersByTime(2000);
  expect(callBack).toHaveBeenCalledOnce();
  document.body.innerHTML = '';
});
