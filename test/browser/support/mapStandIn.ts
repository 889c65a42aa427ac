import type { Page } from '@playwright/test';

/**
 * In the place of the map: a page that says it is ready, and answers every message with what it was told. A key that it
 * is given it lets go of.
 */
const standIn = `<!doctype html><html lang="en"><title>Map</title><p tabindex="0">Map</p><script>
const host = new URLSearchParams(location.search).get('host');
const tell = (type, payload) => parent.postMessage({ ns: 'six-crossings', v: 1, type, payload }, host ?? '*');
addEventListener('message', ({ data, origin, source }) => {
  if (source !== parent || origin !== host || data.ns !== 'six-crossings' || data.v !== 1) return;
  document.body.dataset.told = JSON.stringify([data.type, data.payload]);
  if (data.type === 'setState' && 'crossing' in data.payload) tell('select', { crossing: data.payload.crossing || null });
});
addEventListener('keydown', ({ key }) => tell('release', { key }));
tell('ready', {});
const secret = /^#\\?secret=(\\w+)$/.exec(location.hash)?.[1];
if (secret) parent.postMessage({ message: 'height', value: 5000, secret }, '*');
</script></html>`;

/** Answers every frame with a page that keeps to the contract and nothing else, so that the page around it is what is tested. */
export async function standInForMap(page: Page): Promise<void> {
  await page.route(/\/embed\/[^?]*\/(\?|#|$)/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Resource-Policy': 'cross-origin' },
      body: standIn,
    }),
  );
}
