/** How long idleness is waited for, in milliseconds: a page that is never idle gets its map all the same. */
const patience = 3000;

/** Safari knows of no idleness. */
const requestIdle =
  typeof requestIdleCallback === 'function'
    ? (callBack: () => void) => requestIdleCallback(callBack, { timeout: patience })
    : (callBack: () => void) => setTimeout(callBack, 200) as unknown as number;
const cancelIdle = typeof cancelIdleCallback === 'function' ? cancelIdleCallback : clearTimeout;

/** Calls back once the page has loaded and the browser has nothing to do. Returns what calls it off. */
export function whenIdle(callBack: () => void): () => void {
  let request = 0;
  const waitForIdle = () => {
    request = requestIdle(callBack);
  };
  if (document.readyState === 'complete') waitForIdle();
  else addEventListener('load', waitForIdle, { once: true });
  return () => {
    removeEventListener('load', waitForIdle);
    cancelIdle(request);
  };
}
