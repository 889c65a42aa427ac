/** What a page tells of itself while it loads; written by `observe`, read when the visit ends. */
export type Observed = {
  /** Milliseconds from the start of navigation; undefined where it has not been. */
  largestPaint?: number;
  mapStart?: number;
  live?: number;
  /** The sum of all layout shifts without a recent input. */
  shift: number;
  /** The longest task of the main thread, in milliseconds; of less than 50 the browser does not tell. */
  longestTask: number;
  /** When it began. */
  longestTaskAt: number;
};

declare global {
  interface Window {
    observed: Observed;
  }
}

/** Runs in the page, before anything of its own. */
export function observe(): void {
  const observed: Observed = { shift: 0, longestTask: 0, longestTaskAt: 0 };
  window.observed = observed;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    observed.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) observed.shift += value;
  });
  watch('longtask', ({ duration, startTime }) => {
    if (duration <= observed.longestTask) return;
    observed.longestTask = duration;
    observed.longestTaskAt = startTime;
  });
  watch('mark', ({ name, startTime }) => {
    if (name === 'map-start') observed.mapStart ??= startTime;
  });
  const look = () => {
    if (document.querySelector('[data-map-state="live"], [data-map-state="fallback"]'))
      observed.live ??= performance.now();
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-map-state'],
  });
}
