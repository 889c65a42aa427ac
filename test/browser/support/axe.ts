import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import { markAlikeTexts } from './alike.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The third and later ones of a kind that comes by the hundred: they are made like the first two. */
const repeated = ['li[data-event] ~ li[data-event] ~ li', 'li[data-source] ~ li[data-source] ~ li'];

/** What stays as it is from one panel to the next. */
const frame = ['.masthead', '#crossings', '.map'];

/** Once in each document: the source is half a megabyte. Contrast, the dearest rule, passes over what looks alike. */
async function injectAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(
    `${axeCore.source}; axe.configure({ noHtml: true, rules: [{ id: 'color-contrast', selector: '*:not([data-alike])' }] });`,
  );
}

/**
 * What axe finds wrong with a page, a line for each element; `isShort` leaves the rest of long lists out, `isPanelAlone`
 * what is around the panel.
 */
export async function findAxeFaults(
  page: Page,
  { isShort = false, isPanelAlone = false } = {},
): Promise<readonly string[]> {
  await injectAxe(page);
  const passedOver = [...(isShort ? repeated : []), ...(isPanelAlone ? frame : [])];
  await markAlikeTexts(page, passedOver);
  // Written out, what passes would take longer than to find it; and there are no frames to open a second page for.
  const axe = new AxeBuilder({ page, axeSource: 'void 0' })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode(true);
  for (const selector of passedOver) axe.exclude(selector);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`)
      .filter((fault) => !isMarkAtEdge(fault)),
  );
}

/** Where a mark lies is essential (2.5.8), also half under the sheet; the list has the same button. */
const isMarkAtEdge = (fault: string) => /^target-size: \.marker-button.* partially obscured/.test(fault);
