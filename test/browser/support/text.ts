import type { Page } from '@playwright/test';
import type { Locale } from '../../../src/facts/types.ts';
import { expect } from './site.ts';

/** Everything a page says: the text in view, the names on the map, and what is only spoken or shown on hovering. */
export async function readPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // biome-ignore lint/performance/useDomNodeTextContent: only the text as it is laid out has its lines.
    const lines = document.body.innerText.split('\n');
    const drawn = [...document.querySelectorAll('svg text')].map((text) =>
      [...text.children].map((line) => line.textContent ?? '').join(' '),
    );
    const spoken = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    );
    return [...lines, ...drawn, ...spoken, document.title].map((line) => line.trim()).filter((line) => line !== '');
  });
}

/** Chooses a language as a visitor does, and waits until the page speaks it. */
export async function chooseLanguage(page: Page, locale: Locale): Promise<void> {
  await page.locator('select:has(option[value="sr-Cyrl"])').selectOption(locale);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

export async function chooseTheme(page: Page, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  await page.locator('select:has(option[value="contrast"])').selectOption(theme);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}
