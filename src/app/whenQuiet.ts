/** The live map starts when the page is idle, and between what it fetches it is long about its own start. */
const isMapToCome = () => document.querySelector('[data-map-state="poster"], [data-map-state="loading"]') !== null;

/**
 * Calls back once the page has loaded, has then fetched nothing for a while and has its map, so that what
 * is fetched next is in nobody's way. Returns what calls it off.
 */
export function whenQuiet(callBack: () => void, milliseconds = 2000): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function waitAgain() {
    clearTimeout(timer);
    timer = setTimeout(finish, milliseconds);
  }
  function stop() {
    clearTimeout(timer);
    removeEventListener('load', waitAgain);
    observer.disconnect();
  }
  function finish() {
    if (isMapToCome()) {
      waitAgain();
      return;
    }
    stop();
    callBack();
  }
  const observer = new PerformanceObserver(() => {
    if (document.readyState === 'complete') waitAgain();
  });
  observer.observe({ type: 'resource' });
  if (document.readyState === 'complete') waitAgain();
  else addEventListener('load', waitAgain);
  return stop;
}
