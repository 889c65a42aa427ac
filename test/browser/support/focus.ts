import type { Page } from '@playwright/test';

export type Stop = {
  readonly name: string;
  readonly isInMap: boolean;
  readonly isMarker: boolean;
  readonly hasOutline: boolean;
  readonly isInView: boolean;
};

/** What has the focus and whether one sees it; null when the page has let go of it. */
export function readFocus(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    // Some fields lie invisible over what they move or choose: then what they belong to shows the focus.
    const shown = [element, element.parentElement, element.parentElement?.parentElement].filter((one) => one != null);
    const isOutlined = (one: HTMLElement) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const box = element.getBoundingClientRect();
    const middle = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
    const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 60) ?? '';
    return {
      name: `${element.tagName} ${element.id} ${element.dataset.crossing ?? ''} ${name}`,
      isInMap: element.closest('.map') !== null,
      isMarker: element.classList.contains('marker-button'),
      hasOutline: shown.some(isOutlined),
      isInView:
        middle !== null &&
        (element.contains(middle) || middle.contains(element) || element.parentElement?.contains(middle) === true),
    };
  });
}

/** Presses Tab until a stop is right; the stops on the way. */
export async function tabUntil(
  page: Page,
  isRight: (stop: Stop | null) => boolean,
  most = 500,
): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await readFocus(page);
    if (stop) stops.push(stop);
    if (isRight(stop)) return stops;
  }
  throw new Error(`${most} times Tab led through ${stops.map(({ name }) => name).join(' → ')}`);
}
