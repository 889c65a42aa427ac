import { afterEach, describe, expect, it, vi } from 'vitest';
import { readKept, removeKept, writeKept } from './keptInBrowser.ts';

afterEach(() => {
  vi.restoreAllMocks();
  removeKept('six-crossings-test');
});

describe('what is kept in the browser', () => {
  it('is there until it is removed', () => {
    expect(readKept('six-crossings-test')).toBeNull();
    expect(writeKept('six-crossings-test', 'so')).toBe(true);
    expect(readKept('six-crossings-test')).toBe('so');
    removeKept('six-crossings-test');
    expect(readKept('six-crossings-test')).toBeNull();
  });

  it('is nothing, without a fault, where the browser forbids to look', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('opaque', 'SecurityError');
    });
    expect(writeKept('six-crossings-test', 'so')).toBe(false);
    expect(readKept('six-crossings-test')).toBeNull();
    expect(() => removeKept('six-crossings-test')).not.toThrow();
  });

  it('is nothing where there is no more room', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(writeKept('six-crossings-test', 'so')).toBe(false);
  });
});
