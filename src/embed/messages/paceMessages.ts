/** Milliseconds between two messages: fewer than ten a second. */
export const pace = 105;

/** How many messages may wait; who asks for more at once gets no answer to the rest. */
const mostWaiting = 40;

export type Pacer = {
  /**
   * Sends at once where the last message is long enough ago, otherwise in turn. Of messages with the same key that wait,
   * the last is sent, in the place of the first.
   */
  readonly push: (key: string, send: () => void) => void;
  /** Sends nothing any more. */
  readonly stop: () => void;
};

/** Lets messages go out one by one, never faster than `pace`; the last of each kind always goes. */
export function paceMessages(): Pacer {
  const waiting = new Map<string, () => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  function sendNext() {
    timer = undefined;
    const [first] = waiting;
    if (!first) return;
    const [key, send] = first;
    waiting.delete(key);
    timer = setTimeout(sendNext, pace);
    send();
  }

  return {
    push: (key, send) => {
      if (isStopped || (waiting.size >= mostWaiting && !waiting.has(key))) return;
      waiting.set(key, send);
      if (timer === undefined) sendNext();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
