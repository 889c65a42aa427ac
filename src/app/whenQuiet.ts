/**
 * Calls back once the page has loaded and has then fetched nothing for a while, so that what is fetched next is in
 * nobody's way. Returns what calls it off.
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
