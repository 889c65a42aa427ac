import { startFailureId } from './startFailureId.ts';

/**
 * Says on the page that was served that its script could not start: where a part of it could not be fetched, and where
 * it threw. Runs before that script and shares no file with it; once the page has started there is no such line.
 */
function sayThatStartFailed(event: Event): void {
  const line = document.getElementById(startFailureId);
  const isOfScript = event instanceof ErrorEvent || event.target instanceof HTMLScriptElement;
  if (!line?.hidden || !isOfScript) return;
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', () => location.reload());
}

addEventListener('error', sayThatStartFailed, { capture: true });
