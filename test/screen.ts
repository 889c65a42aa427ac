import { vi } from 'vitest';

/** jsdom lays nothing out: gives every element a size, and `resize` to change it. Undone by `vi.unstubAllGlobals()`. */
export function layOut(first: { width: number; height: number }) {
  let size = first;
  const observers = new Set<() => void>();
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => size.width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => size.height);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly callback: () => void) {}
      observe() {
        observers.add(this.callback);
      }
      disconnect() {
        observers.delete(this.callback);
      }
    },
  );
  return {
    resize(next: { width: number; height: number }) {
      size = next;
      for (const callback of observers) callback();
    },
    get observed() {
      return observers.size;
    },
  };
}

/** Answers media queries: a width in CSS pixels (16 to the em), and words that hold (`reduce`, `dark`). */
export function answerMedia({ width = 1280, words = [] }: { width?: number; words?: readonly string[] }): void {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const least = /min-width: ([\d.]+)em/.exec(query)?.[1];
    const matches = least ? width >= Number(least) * 16 : words.some((word) => query.includes(word));
    return Object.assign(new EventTarget(), { matches, media: query }) as unknown as MediaQueryList;
  });
}
