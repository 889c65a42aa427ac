import { hashStyle } from '../../scripts/pages/inline-style.ts';
import { statusOn } from '../../src/facts/questions.ts';
import type { Locale } from '../../src/facts/types.ts';
import { locales } from '../../src/facts/types.ts';
import { findAxeFaults } from './support/axe.ts';
import { crossingIn, crossings, dataset, factsIn } from './support/facts.ts';
import { openWithoutScripts, paths, readServed, withholdScripts } from './support/served.ts';
import { desk, expect, openSite, phone, test } from './support/site.ts';
import { wordsIn } from './support/words.ts';

const localeOf = (path: string): Locale =>
  locales.find((locale) => path.replace('embed/', '').startsWith(`${locale}/`)) ?? 'en';

test('every page is served whole, and every link in it leads to something that is there', async ({
  request,
  baseURL,
}) => {
  const known = new Map<string, boolean>();
  const exists = async (address: string) => {
    const there = known.get(address) ?? (await request.get(address)).ok();
    known.set(address, there);
    return there;
  };
  expect(paths).toHaveLength(77);
  const policy = (await request.get(baseURL ?? '')).headers()['content-security-policy'];
  for (const path of paths) {
    const address = `${baseURL}${path}`;
    const { html, document } = await readServed(request, address);
    const locale = localeOf(path);
    expect(document.documentElement.getAttribute('lang'), path).toBe(locale);
    expect(document.querySelectorAll('h1'), path).toHaveLength(1);
    expect(document.querySelectorAll('main'), path).toHaveLength(1);
    expect(html, path).toContain(factsIn(locale).dataset.footnote);
    expect(document.querySelectorAll('title'), path).toHaveLength(1);
    expect(
      document.querySelectorAll('[style], script:not([src]):not([type="application/ld+json"])'),
      path,
    ).toHaveLength(0);
    const styles = [...document.querySelectorAll('style')].map(({ textContent }) => hashStyle(textContent ?? ''));
    expect(styles, path).toHaveLength(1);
    expect(policy, path).toContain(`'${styles[0]}'`);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
    const loose: string[] = [];
    for (const link of document.querySelectorAll('a[href], link[href], script[src]')) {
      const href = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      const isThere = href.startsWith('#')
        ? ids.includes(href.slice(1))
        : /^https?:/.test(href) || (await exists(new URL(href, address).href.split('#')[0] ?? ''));
      if (!isThere) loose.push(href);
    }
    expect(loose, path).toEqual([]);
  }
});

test.describe('without scripts', () => {
  for (const [locale, viewport] of [
    ['en', desk],
    ['sr-Cyrl', phone],
  ] as const)
    test(`all six stand in ${locale} with status and since when, on the map and in the list`, async ({
      browser,
      baseURL,
    }) => {
      const page = await openWithoutScripts(browser, `${baseURL}${locale}/`, viewport);
      const translate = wordsIn(locale);
      for (const { id } of crossings) {
        const status = statusOn(crossingIn(locale, id), dataset.asOf).value;
        const entry = page.locator(`#crossings [data-crossing="${id}"]`);
        await expect(entry).toHaveAttribute('data-status', status);
        await expect(entry).toContainText(translate(`status.${status}`));
        await expect(entry.locator('time')).toHaveText(/\d{4}/);
        await expect(page.locator(`.map a[data-crossing="${id}"]`)).toHaveAttribute('data-status', status);
        await expect(page.locator(`.map a[data-crossing="${id}"] path`).first()).toBeVisible();
      }
      for (const size of [desk, phone, { width: 1920, height: 1080 }]) {
        await page.setViewportSize(size);
        for (const { id } of crossings) {
          const { names } = crossingIn(locale, id);
          for (const name of new Set([names.sq, names.sr])) {
            const shown = page
              .locator('.poster-picture tspan')
              .filter({ hasText: new RegExp(`^${name}$`), visible: true });
            await expect(shown, `${name} on the map, ${size.width} pixels wide`).toHaveCount(1);
          }
        }
      }
      await expect(page.locator('[data-map-state="poster"]')).toBeVisible();
      // What would do nothing is not there.
      for (const dead of await page.locator('button, input, select').all()) await expect(dead).toBeHidden();
      await page.context().close();
    });

  test('one gets from the six to one, to who says so, to the table and to another language', async ({
    browser,
    baseURL,
  }) => {
    const page = await openWithoutScripts(browser, `${baseURL}en/`, desk);
    await page.locator('.map a[data-crossing="brnjak"]').click();
    await expect(page).toHaveURL(`${baseURL}en/brnjak/`);
    await expect(page.locator('#panel h2')).toHaveText('Brnjak / Bërnjak');
    const reference = page.locator('#panel a.reference').first();
    await reference.click();
    const id = await reference.getAttribute('href');
    await expect(page.locator(id ?? '')).toBeInViewport();
    await page.locator('#crossings a[data-crossing="merdare"]').click();
    await expect(page).toHaveURL(`${baseURL}en/merdare/`);
    await page.getByRole('link', { name: 'shqip' }).click();
    await expect(page).toHaveURL(`${baseURL}sq/merdare/`);
    await page.getByRole('link', { name: wordsIn('sq')('app.view.table') }).click();
    await expect(page).toHaveURL(`${baseURL}sq/table/`);
    await expect(page.locator('tr[data-crossing]')).toHaveCount(6);
    await page.context().close();
  });
});

test('a page that waits for its scripts can be read and operated by everybody', async ({ page }) => {
  await withholdScripts(page);
  for (const [path, viewport] of [
    ['en/merdare/', desk],
    ['sr-Cyrl/', phone],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    await page.locator('link[href*="served"]').waitFor({ state: 'attached' });
    expect(await findAxeFaults(page), path).toEqual([]);
  }
});

test('a path and its parameters show the same', async ({ page }) => {
  await openSite(page, 'sr-Cyrl/merdare/');
  const read = async () => {
    // The nearest towns come with the ground, after the rest of the panel.
    await expect(page.locator('#panel [aria-busy="false"] li')).toHaveCount(3);
    return {
      title: await page.title(),
      lang: await page.locator('html').getAttribute('lang'),
      panel: await page.locator('#panel').textContent(),
      list: await page.locator('#crossings').textContent(),
    };
  };
  const byPath = await read();
  await openSite(page, '?crossing=merdare&lang=sr-Cyrl');
  expect(await read()).toEqual(byPath);
  await openSite(page, 'en/jarinje/?crossing=merdare&lang=sr-Cyrl');
  expect(await read()).toEqual(byPath);
});

test('the page goes on by paths where it began with one', async ({ page, baseURL }) => {
  await openSite(page, 'en/merdare/?theme=dark');
  await page.locator('#crossings button[data-crossing="brnjak"]').click();
  await expect(page).toHaveURL(`${baseURL}en/brnjak/?theme=dark`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}en/merdare/?theme=dark`);
  await expect(page.locator('#panel h2')).toHaveText('Merdare / Merdarë');
});

for (const [path, viewport] of [
  ['en/merdare/', desk],
  ['en/', phone],
  ['sr-Cyrl/bela-zemlja/', { width: 1920, height: 1080 }],
] as const)
  test(`${path} looks before its scripts as it does after them, ${viewport.width} pixels wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const places = () =>
      page.evaluate(
        () =>
          Object.fromEntries(
            [
              '.masthead-title',
              '#crossings li:nth-child(2)',
              '#crossings .name-pair',
              '#panel h2',
              '#tab-overview',
              '#panel-body p',
              '.headline-figure',
              '[type=range]',
              '.footnote',
            ]
              .map((name) => [
                name,
                [...document.querySelectorAll(name)]
                  .map((one) => one.getBoundingClientRect())
                  .find(({ width }) => width > 0),
              ])
              .map(([name, box]) => [
                name,
                box instanceof DOMRect ? [box.x, box.y, box.width, box.height].map(Math.round) : null,
              ]),
          ) as Record<string, number[] | null>,
      );
    await withholdScripts(page);
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    await page.locator('link[href*="served"]').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    const before = await places();
    await page.unroute(/\/assets\/[^/]+\.js$/);
    await openSite(page, path);
    const after = await places();
    // Letters that stand in for ours until the app begins are a hair narrower or wider; nothing else in sight is.
    const isSeen = (box: readonly number[] | null | undefined) =>
      (box?.[1] ?? Number.POSITIVE_INFINITY) < viewport.height;
    const moved = Object.entries(after).filter(([name, box]) => {
      const old = before[name];
      if (!isSeen(box) && !isSeen(old)) return false;
      return !box || !old || box.some((value, index) => Math.abs(value - (old[index] ?? 0)) > (index === 2 ? 4 : 0));
    });
    expect(moved).toEqual([]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });
