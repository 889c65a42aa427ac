import type { Page } from '@playwright/test';

/**
 * Marks with `data-alike` the elements whose text looks as that of another one does that is in view: letters of the same
 * size, weight and colour on the same grounds, from the element up to the page. That other one stays unmarked; so does
 * all of the map, whose names lie over what is drawn there, and what is in `passedOver`.
 */
export const markAlikeTexts = (page: Page, passedOver: readonly string[]): Promise<void> =>
  page.evaluate((selectors) => {
    const apart = ['.map', ...selectors].join();
    const grounds = new Map<Element | null, string>([[null, '']]);
    const groundOf = (element: Element | null): string => {
      const known = grounds.get(element);
      if (element === null || known !== undefined) return known ?? '';
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join();
      const around = groundOf(element.parentElement);
      const ground = own === 'rgba(0, 0, 0, 0),none,1,none,normal' ? around : `${around}/${own}`;
      grounds.set(element, ground);
      return ground;
    };
    const lookOf = (element: Element): string => {
      const { color, fontSize, fontWeight, textShadow, position } = getComputedStyle(element);
      const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null;
      return [color, fontSize, fontWeight, textShadow, position, isOff, groundOf(element)].join(';');
    };
    const isInView = (element: Element): boolean => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && document.elementFromPoint(x + width / 2, y + height / 2) === element;
    };
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest(apart) === null,
    );
    const examples = new Map<string, Element>();
    for (const element of texts) {
      const look = lookOf(element);
      if (!examples.has(look) && isInView(element)) examples.set(look, element);
    }
    for (const element of document.querySelectorAll('[data-alike]')) element.removeAttribute('data-alike');
    for (const element of texts)
      element.toggleAttribute('data-alike', ![undefined, element].includes(examples.get(lookOf(element))));
  }, passedOver);
