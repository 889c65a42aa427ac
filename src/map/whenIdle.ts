/** How long a page that keeps loading, or is never idle, is waited for, in milliseconds: it gets its map all the same. */
const patience = 2500;

/** Safari knows of no idleness. */
const requestIdle =
  typeof requestIdleCallback === 'function'
    ? (callBack: () => void) => requestIdleCallback(callBack, { timeout: patience })
    : (callBack: () => void) => setTimeout(callBack, 200) as unknown as number;
const cancelIdle = typeof cancelIdleCallback === 'function' ? cancelIdleCallback : clearTimeout;

/** Calls back once the page has loaded and the browser has nothing to do. Returns what calls it off. */
export function whenIdle(callBack: () => void): () => void {
  let request = 0;
  function waitForIdle() {
    stopWaiting();
    request = requestIdle(callBack);
  }
  const timer = setTimeout(waitForIdle, patience);
  function stopWaiting() {
    clearTimeout(timer);
    removeEventListener('load', waitForIdle);
    cancelIdle(request);
  }
  if (document.readyState === 'complete') waitForIdle();
  else addEventListener('load', waitForIdle);
  return stopWaiting;
}
