import type { SpeakerMessage, StageMessage } from './messages.ts';

/** How often the stage says where it is, in milliseconds, even when nothing has changed. */
export const HEARTBEAT = 2000;

/** After how many milliseconds without a word the stage counts as lost. */
export const LOST_AFTER = 5000;

export type Channel = {
  readonly send: (message: StageMessage | SpeakerMessage) => void;
  readonly close: () => void;
};

/**
 * Ties the windows of one session together; null where the browser has no such channel or forbids it. What arrives is
 * anything at all. Who sends is not asked for: the pages of a file have no origin that could be compared.
 */
export function openChannel(session: string, onMessage: (value: unknown) => void): Channel | null {
  try {
    const channel = new BroadcastChannel(`six-crossings-present-${session}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => onMessage(data);
    return {
      send: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}
