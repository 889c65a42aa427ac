import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startHost, writeHostPage } from './support/hosts.ts';
import { firefoxPath } from './support/offlineFile.ts';
import { desk } from './support/site.ts';
import { wordsIn } from './support/words.ts';

const translate = wordsIn('en');

/** What a page shows, itself or in the frame that it holds. */
const readShown = (page: Page) =>
  page.evaluate(() => {
    const shown = document.querySelector('iframe')?.contentDocument ?? document;
    const drawn = [...shown.querySelectorAll('.map svg path')].map((path) => path.getBoundingClientRect().width);
    return {
      isDrawn: drawn.some((width) => width > 50),
      crossings: shown.querySelectorAll('#crossings [data-crossing]').length,
      panel: shown.querySelector('#panel-body')?.textContent ?? '',
      isToldOfFailure: (shown.querySelector('#start-failed')?.getClientRects().length ?? 0) > 0,
    };
  });

/** Opens an address in a frame that may run no script, of a page at the same origin, which may look into it. */
async function openWithoutScript(page: Page, address: string): Promise<void> {
  const host = new URL('/host.html', address).href;
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === host
      ? request.respond({ contentType: 'text/html', body: '<!doctype html><title>Host</title>' })
      : request.continue(),
  );
  await page.goto(host);
  await page.evaluate(
    (src) =>
      new Promise((loaded) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, width: '1280', height: '800', onload: loaded });
        frame.setAttribute('sandbox', 'allow-same-origin');
        document.body.replaceChildren(frame);
      }).then(() => {}),
    address,
  );
}

/** Firefox, where there is one; otherwise the test is skipped and says so. */
async function launchFirefox(): Promise<Browser> {
  if (!firefoxPath) console.log('There is no Firefox here (firefox-esr): the site was not tried in it.');
  test.skip(!firefoxPath);
  test.setTimeout(120_000);
  return puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
}

test('a served page has its picture, list and panel in Firefox, without script and with', async ({ baseURL }) => {
  const address = `${baseURL}en/merdare/`;
  const browser = await launchFirefox();
  try {
    for (const hasScript of [false, true]) {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
      await page.setViewport(desk);
      if (hasScript) {
        await page.goto(address);
        await page.waitForSelector('[data-map-state="live"], [data-map-state="fallback"]');
      } else await openWithoutScript(page, address);
      expect(await readShown(page)).toMatchObject({ isDrawn: true, crossings: 6, isToldOfFailure: false });
      expect((await readShown(page)).panel).toContain(translate('status.completed'));
      expect(faults).toEqual([]);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

test('a frame and the element show the map in Firefox, and the page around the element drives it', async ({
  baseURL,
}) => {
  const browser = await launchFirefox();
  const code = [
    `<iframe title="plain" src="${baseURL}embed/sq/merdare/" width="600" height="440"></iframe>`,
    `<script src="${baseURL}embed/v1.js" async></script>`,
    '<six-crossings-map crossing="merdare" lang="en"><a href="#">The map</a></six-crossings-map>',
  ];
  const host = await startHost({ '/': { html: writeHostPage(code.join('')) } });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 1100 });
    await page.goto(`${host.address}/`);
    const map = await page.waitForSelector('six-crossings-map >>> iframe');
    for (const frame of [await page.$('iframe'), map]) {
      const shown = await frame?.contentFrame();
      await shown?.waitForSelector('[data-map-state="live"], [data-map-state="fallback"]');
      expect(await shown?.$$eval('.marker-button', ({ length }) => length)).toBe(6);
    }
    await page.evaluate(() => document.querySelector('six-crossings-map')?.setAttribute('crossing', 'brnjak'));
    const shown = await map?.contentFrame();
    await shown?.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Brnjak'));
    expect(await page.evaluate(() => document.querySelector('six-crossings-map')?.getState())).toMatchObject({
      lang: 'en',
      crossing: 'brnjak',
    });
    expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'field']);
  } finally {
    await browser.close();
    await host.close();
  }
});
