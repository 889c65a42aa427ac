import type { Page } from '@playwright/test';
import { findTermFaults } from '../../src/facts/terminology.ts';
import { type AuthoredLanguage, type Locale, locales } from '../../src/facts/types.ts';
import { panels } from '../../src/state/parameters.ts';
import { themes } from '../../src/ui/tokens.ts';
import { crossings, factsIn } from './support/facts.ts';
import { lookingAt, mapOf } from './support/map.ts';
import { showView } from './support/parts.ts';
import { desk, expect, goTo, openSite, phone } from './support/site.ts';
import { chooseLanguage, chooseTheme, readPage } from './support/text.ts';
import { test } from './support/window.ts';

const authored: readonly (readonly [Locale, AuthoredLanguage])[] = [
  ['en', 'en'],
  ['sq', 'sq'],
  ['sr-Cyrl', 'sr'],
];

/** Every view there is: the agreement and each crossing, each panel, the table. */
const views = [
  ...panels.map((panel) => `?panel=${panel}`),
  ...crossings.map(({ id }) => `?crossing=${id}`),
  '?view=table&crossing=merdare',
];

/** Unfolds whatever can be unfolded, so that nothing said is missed. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('details:not([open])');
  await expect(async () => {
    await folded.evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await folded.count()).toBe(0);
  }).toPass();
}

/** A line without the names of publishers, which stand as their bearers write them. */
function withoutPublishers(line: string, locale: Locale): string {
  return factsIn(locale).publishers.reduce((text, { name }) => text.replaceAll(name, ' '), line);
}

for (const [locale, language] of authored) {
  test(`nothing one-sided is said in ${locale}, and no Kosovo stands without its asterisk`, async ({ page }) => {
    await openSite(page, `?lang=${locale}`);
    for (const view of views) {
      await showView(page, view);
      await unfoldAll(page);
      const lines = await readPage(page);
      expect(lines.length, `lines in ${view}`).toBeGreaterThan(100);
      const faults = lines.flatMap((line) =>
        findTermFaults(withoutPublishers(line, locale), language).map(({ found }) => `“${found}” in “${line}”`),
      );
      expect(faults, view).toEqual([]);
    }
  });
}

test('the footnote stands wherever Kosovo* does: in every view, layout and language', async ({ page }) => {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    await openSite(page);
    for (const locale of locales) {
      await chooseLanguage(page, locale);
      for (const view of ['', '?crossing=merdare&panel=eulex', '?view=table']) {
        await showView(page, view);
        const mentions = (await readPage(page)).filter((line) => /(Kosov|Косов)\p{L}*\*/u.test(line));
        if (view === '') expect(mentions.length).toBeGreaterThan(0);
        const footnote = page.locator('#footnote-status');
        await expect(footnote).toHaveCount(1);
        await expect(footnote).toContainText(factsIn(locale).dataset.footnote);
        await expect(footnote).toContainText(factsIn(locale).dataset.disclaimer);
        await expect(page.locator('a.asterisk:not([href="#footnote-status"])')).toHaveCount(0);
      }
    }
  }
});

test('an asterisk leads to the footnote and has a name of its own', async ({ page }) => {
  await openSite(page);
  const asterisk = page.locator('a.asterisk').first();
  await expect(asterisk).toHaveAccessibleName('footnote on the name');
  await asterisk.click();
  await expect(page.locator('#footnote-status')).toBeInViewport();
});

test('there is no flag and no picture but what is drawn here', async ({ page }) => {
  await openSite(page);
  for (const view of views) {
    await showView(page, view);
    expect((await readPage(page)).filter((line) => /\p{Regional_Indicator}|[🏳🏴⚑]/u.test(line))).toEqual([]);
    await expect(page.locator('img, picture, video, object, embed, iframe, svg image')).toHaveCount(0);
  }
});

test('the line is dashed at every zoom and in every theme; nothing else has its colour', async ({ page }) => {
  const { longitude, latitude } = crossings.find(({ id }) => id === 'merdare')?.position ?? {
    longitude: 0,
    latitude: 0,
  };
  await openSite(page);
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await chooseTheme(page, theme);
    for (const zoom of [7, 9, 11, 13]) {
      await goTo(page, `?${lookingAt({ zoom, latitude, longitude })}`);
      const strokes = await mapOf(page)
        .locator('.map-svg path')
        .evaluateAll(
          (paths, colour) =>
            paths
              .filter((path) => path.getAttribute('stroke') === colour)
              .map((path) => ({
                dash: path.getAttribute('stroke-dasharray'),
                opacity: Number(path.getAttribute('stroke-opacity')),
              })),
          themes[theme].line,
        );
      // Its breath, itself, and the two outlines where they differ.
      expect(strokes).toEqual([
        { dash: null, opacity: 0.12 },
        { dash: '7 3.5', opacity: 1 },
        { dash: '1.5 2.6', opacity: 1 },
      ]);
    }
  }
});
