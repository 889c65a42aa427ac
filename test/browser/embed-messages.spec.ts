import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Frame, type Page, test } from '@playwright/test';
import type { SixCrossingsChanges, SixCrossingsMapElement } from '../../src/embed/loader/publicTypes.ts';
import { expect, keepNothing } from './support/site.ts';

type Heard = { readonly type: string; readonly from: string; readonly detail: { readonly [name: string]: unknown } };
declare global {
  interface Window {
    heard: Heard[];
    /** Everything that any frame says. */
    messages: { readonly type: unknown; readonly message: unknown }[];
  }
}

/** A newspaper's page with a strict policy: it runs and frames the site, and nothing else, not even a style of its own. */
async function servePaper(site: string, integrity: string) {
  const policy = [
    "default-src 'none'",
    `script-src ${site}embed/`,
    `frame-src ${site} 'self'`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const script = `<script src="${site}embed/v1.js" integrity="${integrity}" crossorigin></script>`;
  const body = `<!doctype html><html lang="sr-Latn"><title>paper</title><link rel="icon" href="data:,">${script}
    <section id="place"></section>
    <six-crossings-map id="one" crossing="merdare" ui="full"><a href="${site}en/merdare/">Merdare</a></six-crossings-map>
    <section><six-crossings-map id="two" lang="sq" height="auto">The six</six-crossings-map></section>
    <iframe title="stranger" src="/stranger"></iframe>
    <script src="${site}embed/v1.js?again"></script></html>`;
  const server = createServer(({ url }, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy })
      .end(url === '/stranger' ? '<!doctype html><title>stranger</title>' : body),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** Notes what comes, before anything of the page runs. */
function listen() {
  window.heard = [];
  window.messages = [];
  for (const type of ['ready', 'select', 'state', 'error'] as const)
    addEventListener(`six-crossings-${type}`, ({ target, detail }) =>
      window.heard.push({ type, from: (target as Element).id, detail: detail as Heard['detail'] }),
    );
  addEventListener('message', ({ data }) => window.messages.push({ type: data?.type, message: data }));
}

const heardOf = (page: Page, id: string, type: string) =>
  page.evaluate(
    ([id, type]) => window.heard.filter((one) => one.from === id && one.type === type).map(({ detail }) => detail),
    [id, type] as const,
  );
const lastHeard = (page: Page, id: string, type: string) => async () => (await heardOf(page, id, type)).at(-1);

const frameOf = async (page: Page, id: string): Promise<Frame> => {
  const frame = await (await page.locator(`#${id} iframe`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`#${id} has no frame.`);
  return frame;
};
const bornAt = async (page: Page, id: string) => (await frameOf(page, id)).evaluate(() => performance.timeOrigin);
const setState = (page: Page, id: string, changes: SixCrossingsChanges) =>
  page.evaluate(([id, changes]) => document.querySelector<SixCrossingsMapElement>(`#${id}`)?.setState(changes), [
    id,
    changes,
  ] as const);
const getState = (page: Page, id: string) =>
  page.evaluate((id) => document.querySelector<SixCrossingsMapElement>(`#${id}`)?.getState(), id);

test('somebody else’s page drives the map through its element, and nobody else does', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  const { integrity } = await (await request.get('embed/v1.json')).json();
  expect((await request.get('embed/v1.d.ts')).headers()['content-type']).toMatch(/^text\/plain/);
  const { server, address } = await servePaper(baseURL ?? '', integrity);
  const faults: string[] = [];
  context.on('console', (message) => faults.push(message.text()));
  context.on('weberror', (error) => faults.push(error.error().message));
  await keepNothing(context);
  await page.addInitScript(listen);
  await page.goto(address);
  await expect.poll(() => heardOf(page, 'one', 'ready')).toHaveLength(1);
  await expect.poll(() => heardOf(page, 'two', 'ready')).toHaveLength(1);
  const before = await page.evaluate(() => ({ entries: history.length, focus: document.activeElement?.localName }));

  // Each begins as its attributes say, named after what stands in it, in its own or the page's language.
  await expect.poll(lastHeard(page, 'one', 'state')).toEqual({ lang: 'sr-Latn', crossing: 'merdare', ui: 'full' });
  await expect.poll(lastHeard(page, 'two', 'state')).toEqual({ lang: 'sq', autosize: '1' });
  await expect(page.locator('#one iframe')).toHaveAttribute('title', 'Merdare');
  await expect(page.locator('#one a')).toBeHidden();
  expect((await page.locator('#one').boundingBox())?.height).toBe(520);
  const heightOf = async () => (await page.locator('#two').boundingBox())?.height;
  const content = (await frameOf(page, 'two')).locator('[data-embed-root]');
  const contentHeight = () => content.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  expect(await contentHeight()).not.toBe(520);
  await expect.poll(async () => Math.abs(((await heightOf()) ?? 0) - (await contentHeight()))).toBeLessThanOrEqual(1);

  // Attributes and calls change it without loading it again; the other stays as it is.
  const born = await bornAt(page, 'one');
  await page.locator('#one').evaluate((element) => element.setAttribute('crossing', 'brnjak'));
  await expect.poll(lastHeard(page, 'one', 'select')).toEqual({ crossing: 'brnjak' });
  await setState(page, 'one', { lang: 'sr-Cyrl', panel: 'eulex' });
  const frame = await frameOf(page, 'one');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'sr-Cyrl');
  const state = { lang: 'sr-Cyrl', crossing: 'brnjak', panel: 'eulex', ui: 'full' };
  expect(await getState(page, 'one')).toEqual(state);
  expect(await bornAt(page, 'one')).toBe(born);
  expect(await getState(page, 'two')).toEqual({ lang: 'sq', autosize: '1' });

  // What means nothing changes nothing.
  await setState(page, 'one', { panel: 'sources', date: '1999' });
  await expect.poll(lastHeard(page, 'one', 'error')).toEqual({ message: 'setState: "1999" is no value of date.' });
  expect(await getState(page, 'one')).toEqual(state);

  // A stranger in a frame of the same page, at the same origin, is not heard by the map, nor taken for it.
  const stranger = page.frames().find((one) => one.url().endsWith('/stranger'));
  await stranger?.evaluate(() => {
    const say = (to: Window | null | undefined, type: string, payload: object) =>
      to?.postMessage({ ns: 'six-crossings', v: 1, type, payload }, '*');
    const map = parent.document.querySelector('#one')?.shadowRoot?.querySelector('iframe');
    say(map?.contentWindow, 'setState', { crossing: 'jarinje' });
    say(parent, 'select', { crossing: 'jarinje' });
  });
  await expect
    .poll(() => page.evaluate(() => window.messages.some(({ message }) => JSON.stringify(message).includes('jarinje'))))
    .toBe(true);
  expect(await getState(page, 'one')).toEqual(state);
  expect(await lastHeard(page, 'one', 'select')()).toEqual({ crossing: 'brnjak' });

  // Who asks much is told little, and at last how it is.
  const toldBefore = (await heardOf(page, 'one', 'state')).length;
  await page.evaluate(() => {
    const map = document.querySelector<SixCrossingsMapElement>('#one');
    for (let month = 0; month < 60; month += 1)
      map?.setState({ date: `${2013 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}` });
  });
  await expect.poll(lastHeard(page, 'one', 'state')).toEqual({ ...state, date: '2017-12' });
  expect((await heardOf(page, 'one', 'state')).length - toldBefore).toBeLessThan(10);

  // A step of the briefing is fetched and shown.
  await page.evaluate(() => document.querySelector<SixCrossingsMapElement>('#two')?.step('merdare'));
  await expect.poll(lastHeard(page, 'two', 'state')).toMatchObject({ step: 'merdare', crossing: 'merdare' });

  // Moved, it is loaded again, as it was.
  await page.evaluate(() => document.querySelector('#place')?.append(document.querySelector('#one') ?? ''));
  await expect.poll(() => heardOf(page, 'one', 'ready')).toHaveLength(2);
  expect(await getState(page, 'one')).toEqual({ ...state, date: '2017-12' });
  expect(await bornAt(page, 'one')).toBeGreaterThan(born);

  expect(
    await page.evaluate(() => ({ entries: history.length, focus: document.activeElement?.localName })),
    'the page’s own history and focus',
  ).toEqual(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(faults).toEqual([]);
  server.close();
});
