import { startFailureId } from './startFailureId.ts';

/** A page that is never painted, in a frame far out of sight, starts after this many milliseconds all the same. */
const patience = 3000;

/**
 * Says on the page that was served that the app could not start: where a part of it could not be fetched, and where
 * it threw. Shares no file with it; once the app has started there is no such line.
 */
function sayThatStartFailed(): void {
  const line = document.getElementById(startFailureId);
  if (!line?.hidden) return;
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', () => location.reload());
}

/** Calls back when what was served can be seen: the app, which takes its place, would keep it from being painted. */
function whenPainted(callBack: () => void): void {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
    callBack();
    return;
  }
  const abort = new AbortController();
  const finish = () => {
    if (abort.signal.aborted) return;
    abort.abort();
    callBack();
  };
  new PerformanceObserver(finish).observe({ type: 'paint', buffered: true });
  document.addEventListener('visibilitychange', finish, { signal: abort.signal });
  setTimeout(finish, patience);
}

/**
 * Has the facts and the fonts on their way while the code that asks for them is read; a link may want them in another
 * language.
 */
function preload(): void {
  if (new URLSearchParams(location.search).has('lang')) return;
  const { facts, fonts } = document.documentElement.dataset;
  const add = (as: 'fetch' | 'font', href: string) => {
    const link = Object.assign(document.createElement('link'), { rel: 'preload', as, href });
    link.crossOrigin = 'anonymous';
    document.head.append(link);
  };
  if (facts) add('fetch', facts);
  for (const font of fonts?.split(' ') ?? []) add('font', font);
}

addEventListener('error', (event) => {
  if (event instanceof ErrorEvent) sayThatStartFailed();
});
/** In a frame, that what the app is made of may only be asked for when the frame is seen. */
const held = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"][media]');
if (held.length === 0) preload();

function start(): void {
  if (held.length > 0) preload();
  for (const link of held) link.media = 'all';
  const code = document.querySelector<HTMLLinkElement>('link#app-code');
  if (code) import(/* @vite-ignore */ code.href).catch(sayThatStartFailed);
}

whenPainted(start);
