import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { expect, openSite, test } from './support/site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const stage = (page: Page) => page.locator('[data-stage]');
const stepShown = (page: Page) => stage(page).getAttribute('data-stage');

async function openStage(page: Page, query: string): Promise<void> {
  await openSite(page, `?mode=present&${query}`);
  await expect(stage(page)).toHaveAttribute('data-stage', /./);
}

/** What of the stage's words does not fit where it stands, or is smaller than the last row can read. */
const findIllegible = (page: Page) =>
  page.evaluate(() => {
    const height = innerHeight;
    const faults: string[] = [];
    const text = document.querySelector('section[aria-labelledby="stage-title"]');
    const foot = document.querySelector('[data-stage] footer');
    const top = text?.firstElementChild?.getBoundingClientRect().top ?? Number.NaN;
    const bottom = text?.lastElementChild?.getBoundingClientRect().bottom ?? Number.NaN;
    if (!(top >= 0)) faults.push(`the words begin at ${top}`);
    const limit = foot?.getBoundingClientRect().top ?? 0;
    if (!(bottom <= limit)) faults.push(`the words end at ${bottom}, the foot begins at ${limit}`);
    const key = document.querySelector('[data-stage] footer > ul')?.getBoundingClientRect();
    if (key && key.bottom > limit + 0.5) faults.push(`the key ends at ${key.bottom}, the foot begins at ${limit}`);
    if ((foot?.getBoundingClientRect().bottom ?? Number.NaN) > height + 0.5) faults.push('the foot is cut');
    for (const [name, share] of [
      ['#stage-title', 0.0666],
      ['section[aria-labelledby="stage-title"] li', 0.033],
      ['section[aria-labelledby="stage-title"] > p', 0.033],
      ['[data-stage] ul[aria-label] li', 0.033],
      ['[data-stage] footer p', 0.0185],
    ] as const)
      for (const element of document.querySelectorAll(name)) {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size < share * height) faults.push(`${name}: ${size} px of ${height}`);
        if (element.scrollWidth > element.clientWidth + 1) faults.push(`${name} is cut`);
      }
    return faults;
  });

for (const lang of ['en', 'sr-Cyrl'] as const)
  test(`the whole deck goes by PageDown to its end and back, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openStage(page, `lang=${lang}`);
    const seen: (string | null)[] = [];
    const faults: string[] = [];
    for (;;) {
      const step = await stepShown(page);
      if (seen.at(-1) === step) break;
      seen.push(step);
      faults.push(...(await findIllegible(page)).map((fault) => `${step}: ${fault}`));
      await page.keyboard.press('PageDown');
    }
    expect(faults).toEqual([]);
    expect(seen.length).toBeGreaterThanOrEqual(12);
    expect(new Set(seen).size).toBe(seen.length);
    await expect(page).toHaveURL(new RegExp(`step=${seen.at(-1)}`));
    for (const step of seen.toReversed()) {
      expect(await stepShown(page)).toBe(step);
      await page.keyboard.press('PageUp');
    }
  });

for (const [width, height] of [
  [1024, 768],
  [2560, 1080],
  [1280, 800],
] as const)
  test(`nothing is cut or small at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openStage(page, 'lang=sq');
    const faults: string[] = [];
    for (let last: string | null = null; last !== (await stepShown(page)); ) {
      last = await stepShown(page);
      faults.push(...(await findIllegible(page)).map((fault) => `${last}: ${fault}`));
      await page.keyboard.press('PageDown');
    }
    expect(faults).toEqual([]);
  });

test('keys are those of the place, on a Cyrillic keyboard too; a blank screen hides the stage', async ({ page }) => {
  await openStage(page, 'lang=sr-Cyrl');
  const type = (key: string, code: string) =>
    page.evaluate(
      (event) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...event, bubbles: true })),
      { key, code },
    );
  const first = await stepShown(page);
  await type('н', 'KeyN');
  await expect(stage(page)).not.toHaveAttribute('data-stage', first ?? '');
  await type('б', 'KeyB');
  const blank = page.locator('[data-screen="black"]');
  await expect(blank).toBeVisible();
  expect(await blank.evaluate((node) => node.getBoundingClientRect().width === innerWidth)).toBe(true);
  const second = await stepShown(page);
  await page.keyboard.press('PageDown');
  await expect(blank).toHaveCount(0);
  await expect(stage(page)).toHaveAttribute('data-stage', second ?? '');
  await type('о', 'KeyO');
  const overview = page.getByRole('dialog');
  await expect(overview.getByRole('button').first()).toBeVisible();
  await expect(overview.locator('svg').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(overview).toHaveCount(0);
  await page.keyboard.press('7');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-stage] footer')).toContainText('7 / ');
});

test('a detour is one press away from the step that was left, and a reload keeps the place', async ({ page }) => {
  await openStage(page, 'lang=en&step=mutivode');
  const before = page.url();
  await page.locator('.marker-button[data-crossing="jarinje"]').click();
  await expect(page).toHaveURL(/crossing=jarinje/);
  await expect(page.getByRole('button', { name: 'Back to the step' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(before);
  await expect(stage(page)).toHaveAttribute('data-stage', 'mutivode');
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toHaveAttribute('data-stage', 'brnjak');
  await page.reload();
  await expect(stage(page)).toHaveAttribute('data-stage', 'brnjak');
  await page.getByLabel('Language').selectOption('sq');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sq');
  await expect(stage(page)).toHaveAttribute('data-stage', 'brnjak');
});

test('a bad step begins at the first and is said; Escape leads back to the map', async ({ page }) => {
  await openStage(page, 'lang=en&step=nowhere');
  await expect(stage(page)).toHaveAttribute('data-stage', 'six-and-the-line');
  await expect(page.getByText(/nowhere/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#crossings')).toBeVisible();
  await page.getByRole('link', { name: 'Present to a room' }).click();
  await expect(stage(page)).toHaveAttribute('data-stage', 'six-and-the-line');
});

test('on a phone the words stand below the map, and nothing runs out of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStage(page, 'lang=sr-Latn&step=interruptions');
  const { map, text, widths } = await page.evaluate(() => ({
    map: document.querySelector('.stage-map')?.getBoundingClientRect().bottom ?? Number.NaN,
    text: document.querySelector('section[aria-labelledby="stage-title"]')?.getBoundingClientRect().top ?? Number.NaN,
    widths: [...document.querySelectorAll('section[aria-labelledby="stage-title"] *, [data-stage] footer *')]
      .map((node) => node.getBoundingClientRect())
      .filter(({ right, left }) => right > innerWidth + 0.5 || left < -0.5).length,
  }));
  expect(text).toBeGreaterThanOrEqual(map - 1);
  expect(widths).toBe(0);
});

test('axe finds nothing on stage, nor in what lies over it', async ({ page }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  for (const query of ['lang=en&step=interruptions', 'lang=sr-Cyrl&step=merdare&theme=dark']) {
    await openStage(page, query);
    await page.mouse.move(300, 300);
    faults.push(...(await findAxeFaults(page)));
    for (const key of ['o', '?', 't', 'm', 'c']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      faults.push(...(await findAxeFaults(page)).map((fault) => `${key}: ${fault}`));
      await page.keyboard.press('Escape');
    }
  }
  expect(faults).toEqual([]);
});

test('the speaker’s window drives the stage and follows it, whichever of the two is loaded anew', async ({
  page,
  context,
}) => {
  await openStage(page, 'lang=en');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByRole('heading', { name: 'Six crossings, one line' }).first()).toBeVisible();
  await expect(speaker).toHaveURL(/role=speaker/);
  await speaker.keyboard.press('PageDown');
  await expect(stage(page)).toHaveAttribute('data-stage', 'agreement-and-protocol');
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(speaker.getByRole('heading', { name: 'Two readings, one arrangement' }).first()).toBeVisible();
  await speaker.reload();
  await expect(speaker.getByRole('heading', { name: 'Two readings, one arrangement' }).first()).toBeVisible();
  await page.reload();
  await expect(stage(page)).toHaveAttribute('data-stage', 'two-readings');
  await speaker.bringToFront();
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-screen="black"]')).toBeVisible();
  await speaker.keyboard.press('b');
  await speaker.keyboard.press('PageUp');
  await expect(stage(page)).toHaveAttribute('data-stage', 'agreement-and-protocol');
  expect(await findAxeFaults(speaker)).toEqual([]);
});

test('a deck of one’s own: a step kept from the map, one hidden, after a reload and from its link', async ({
  page,
  context,
}) => {
  await openStage(page, 'lang=en&step=merdare');
  await page.locator('.marker-button[data-crossing="mutivode"]').click();
  await page.keyboard.press('m');
  const editor = page.getByRole('dialog', { name: 'My steps' });
  await editor.getByRole('button', { name: /Keep this view as a step/ }).click();
  await editor.getByRole('textbox', { name: /Title/ }).first().fill('Our own view');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(stage(page)).toHaveAttribute('data-stage', 'merdare');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog').getByRole('button', { name: /Our own view/ })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0);

  // Somebody else's browser, the deck by its link alone.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('m');
  await editor.getByRole('button', { name: /link/i }).first().click();
  const link = await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText().catch(() => '')))
    .toContain('deck=')
    .then(() => page.evaluate(() => navigator.clipboard.readText()));
  await page.evaluate(() => localStorage.clear());
  await page.goto(link);
  await expect(stage(page)).toHaveAttribute('data-stage', /./);
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog').getByRole('button', { name: /Our own view/ })).toBeVisible();
});
