/**
 * Opens a frame with the map for this page and no other, and talks with it: gives `send`, and hands on what it says.
 * @param {HTMLIFrameElement} frame with the map's address in `data-src`
 * @param {(type: string, payload: Record<string, unknown>) => void} onMessage
 */
export function openFrame(frame, onMessage) {
  const address = new URL(frame.dataset.src ?? '', document.baseURI);
  address.searchParams.set('host', location.origin);
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin) return;
    if (data?.ns === 'six-crossings' && data.v === 1) onMessage(data.type, data.payload ?? {});
  });
  frame.src = address.href;
  return {
    /**
     * @param {string} type
     * @param {Record<string, unknown>} payload
     */
    send(type, payload) {
      frame.contentWindow?.postMessage({ ns: 'six-crossings', v: 1, type, payload }, address.origin);
    },
  };
}
