/** Milliseconds for which the content has to keep a height before it is told. */
const settling = 60;

/**
 * Tells how high an element is, in whole pixels: once, and again when that has changed by more than one. Returns what
 * ends it. The element's height must not follow from the frame's, or both would grow without end.
 */
export function observeHeight(element: Element, tell: (height: number) => void): () => void {
  let told = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // What is hidden has none.
      if (height === 0 || Math.abs(height - told) <= 1) return;
      told = height;
      tell(height);
    }, settling);
  });
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
