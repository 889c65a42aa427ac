import type { Page } from '@playwright/test';

/** How many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);

/**
 * Texts that are cut off: they reach beyond a box around them that neither shows nor scrolls to what is outside of it.
 * The map cuts names at its edges; what is only for the ear has no room on purpose.
 */
export const findClippedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // Read once for each element: many texts have the same boxes around them.
    const edges = new Map<Element, { overflowX: string; overflowY: string; edge: DOMRect }>();
    const edgeOf = (element: Element) => {
      const known = edges.get(element);
      if (known) return known;
      const { overflowX, overflowY } = getComputedStyle(element);
      const read = { overflowX, overflowY, edge: element.getBoundingClientRect() };
      edges.set(element, read);
      return read;
    };
    const clipped: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const holder = node.parentElement;
      if (!text || !holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (holder.closest('.visually-hidden, .map-overlay, .skip-links, option, noscript, script')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      for (let around: Element | null = holder; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, edge } = edgeOf(around);
        // Nobody is meant to see it.
        if (edge.width <= 2 || edge.height <= 2) break;
        const isCutAcross = hides(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1);
        const isCutDown = hides(overflowY) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2);
        if (isCutAcross || isCutDown) {
          clipped.push(`“${text.slice(0, 60)}” in ${around.tagName} ${around.className}`);
          break;
        }
        // What scrolls further out may hide what is scrolled away.
        if (/auto|scroll/.test(overflowX + overflowY)) break;
      }
    }
    return clipped;
  });

/** Names of crossings on the map that lie over one another. */
export const findOverlappingLabels = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll('.map-overlay text')].slice(0, 6).map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter(
          ({ box }) =>
            box.left < a.box.right - 1 &&
            box.right > a.box.left + 1 &&
            box.top < a.box.bottom - 1 &&
            box.bottom > a.box.top + 1,
        )
        .map((b) => `${a.text} and ${b.text}`),
    );
  });
