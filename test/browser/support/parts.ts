import type { Locator, Page } from '@playwright/test';
import type { Panel } from '../../../src/state/parameters.ts';
import { expect, goTo } from './site.ts';

/** The entries of the list of crossings. */
export const listOf = (page: Page): Locator => page.locator('#crossings [data-crossing]');
export const entryOf = (page: Page, crossing: string): Locator =>
  page.locator(`#crossings [data-crossing="${crossing}"]`);

/** The rows of the table. */
export const rowsOf = (page: Page): Locator => page.locator('main tr[data-status]');

export const panelOf = (page: Page, panel: Panel): Locator => page.locator(`[data-panel="${panel}"]`);

/** What the open panel says, its heading and tabs left out. */
export const bodyOf = (page: Page): Locator => page.locator('#panel-body');

/** The panel once its content is there: its code may still be on the way. */
export async function openedPanel(page: Page, panel: Panel): Promise<Locator> {
  await expect(panelOf(page, panel)).toBeVisible();
  await expect(bodyOf(page)).not.toBeEmpty();
  return bodyOf(page);
}

/** An attribute of each of several elements, by another one. */
export async function readPairs(elements: Locator, key: string, value: string): Promise<Record<string, string>> {
  const pairs = await elements.evaluateAll(
    (nodes, names) => nodes.map((node) => names.map((name) => node.getAttribute(name) ?? '')),
    [key, value],
  );
  return Object.fromEntries(pairs);
}

/** Goes to a view without loading the page again, and waits until it is there. */
export async function showView(page: Page, query: string): Promise<void> {
  await goTo(page, query);
  const parameters = new URLSearchParams(query);
  if (parameters.get('view') === 'table') await expect(rowsOf(page)).toHaveCount(6);
  else await openedPanel(page, (parameters.get('panel') ?? 'overview') as Panel);
}
