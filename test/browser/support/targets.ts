import type { Page } from '@playwright/test';

/** The least side of a target in CSS pixels (WCAG 2.2, 2.5.8). */
const least = 24;

/**
 * Controls that are smaller than 24 × 24 pixels with all that belongs to them: label, generated content around them.
 * Links in a line of text are exempt (their height is the line's); so is what only the keyboard brings into view.
 */
export const findSmallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((side) => {
    const controls = 'button, a[href], input, select, summary, [role="tab"], [role="option"]';
    const isInLine = (element: Element) =>
      element.matches('a, .reference') && getComputedStyle(element).display.startsWith('inline');
    const owner = (element: Element | null) => element?.closest(`${controls}, label`) ?? null;
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !isInLine(element) && !element.closest('.skip-links'))
      .flatMap((element) => {
        const label = element instanceof HTMLInputElement ? element.closest('label') : null;
        const { width, height } = (label ?? element).getBoundingClientRect();
        if (width >= side - 0.5 && height >= side - 0.5) return [];
        element.scrollIntoView({ block: 'center', inline: 'center' });
        const box = (label ?? element).getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const reach = side / 2 - 0.5;
        const isHit = [
          [x - Math.max(reach, box.width / 2 - 1), y],
          [x + Math.max(reach, box.width / 2 - 1), y],
          [x, y - Math.max(reach, box.height / 2 - 1)],
          [x, y + Math.max(reach, box.height / 2 - 1)],
        ].every(([left = 0, top = 0]) => {
          const hit = owner(document.elementFromPoint(left, top));
          return hit === element || (label !== null && hit === label);
        });
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const size = `${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
        return isHit ? [] : [`${element.tagName} “${name.slice(0, 40)}” ${size}`];
      });
  }, least);
