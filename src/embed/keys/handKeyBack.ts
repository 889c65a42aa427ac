/**
 * Gives a key, and the focus with it, to the page around the frame. `host`, its origin where the address names it, is
 * told which key it was, by the message `release`.
 */
export function handKeyBack(event: KeyboardEvent, host: string | null): void {
  event.preventDefault();
  event.stopPropagation();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.parent.focus();
  const message = { ns: 'six-crossings', v: 1, type: 'release', payload: { key: event.key } };
  if (host !== null) window.parent.postMessage(message, host);
}
