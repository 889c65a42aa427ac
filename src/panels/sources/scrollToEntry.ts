const CORRECTIONS = 4;

function findScroller(element: Element): Element | null {
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(ancestor).overflowY);
    if (scrolls && ancestor.scrollHeight > ancestor.clientHeight) return ancestor;
  }
  return document.scrollingElement;
}

function jump(element: Element, scroller: Element): boolean {
  const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const margin = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  const distance = element.getBoundingClientRect().top - top - margin;
  scroller.scrollTop += distance;
  return Math.abs(distance) > 1;
}

/**
 * Brings an entry to the top of the box that scrolls it (below its scroll padding), and of no other, without motion. Entries that were never
 * drawn have only an estimated height, so the place is corrected once they are. Returns what ends it.
 */
export function scrollToEntry(element: Element): () => void {
  const scroller = findScroller(element);
  if (!scroller) return () => {};
  let frame = 0;
  const correct = (left: number) => {
    if (jump(element, scroller) && left > 0) frame = requestAnimationFrame(() => correct(left - 1));
  };
  correct(CORRECTIONS);
  return () => cancelAnimationFrame(frame);
}
