import { vi } from 'vitest';

/**
 * Puts a channel within the page in the place of the browser’s, which delivers at once; `say` is somebody else’s
 * message, `heard` all that was sent. Undone by `vi.unstubAllGlobals()`.
 */
export function fakeChannels() {
  const open = new Set<FakeChannel>();
  const heard: unknown[] = [];

  class FakeChannel {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor(readonly name: string) {
      open.add(this);
    }
    postMessage(data: unknown) {
      heard.push(data);
      deliver(this.name, data, this);
    }
    close() {
      open.delete(this);
    }
  }

  function deliver(name: string, data: unknown, from: FakeChannel | null) {
    for (const channel of [...open]) {
      if (channel !== from && channel.name === name) channel.onmessage?.({ data: structuredClone(data) });
    }
  }

  vi.stubGlobal('BroadcastChannel', FakeChannel);
  return {
    heard,
    get open() {
      return open.size;
    },
    say: (session: string, data: unknown) => deliver(`six-crossings-present-${session}`, data, null),
  };
}
