import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from './whenIdle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const loading = () => vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');

it('waits for the page to load, and for the browser to have nothing to do', () => {
  loading();
  const callBack = vi.fn();
  whenIdle(callBack);
  vi.advanceTimersByTime(1000);
  expect(callBack).not.toHaveBeenCalled();
  dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(1000);
  expect(callBack).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(callBack).toHaveBeenCalledOnce();
});

it('does not wait for ever for a page that keeps loading', () => {
  loading();
  const callBack = vi.fn();
  whenIdle(callBack);
  vi.advanceTimersByTime(10_000);
  expect(callBack).toHaveBeenCalledOnce();
});

it('never calls back once it is called off', () => {
  loading();
  const callBack = vi.fn();
  whenIdle(callBack)();
  dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(60_000);
  expect(callBack).not.toHaveBeenCalled();
});
