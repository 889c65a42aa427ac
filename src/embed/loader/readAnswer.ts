import { isRecord, openEnvelope, readOwn } from '../messages/envelope.ts';
import type { State } from './frameAddress.ts';

export type Answer =
  | { readonly type: 'ready'; readonly payload: object }
  | { readonly type: 'resize'; readonly payload: { readonly height: number } }
  | { readonly type: 'select'; readonly payload: { readonly crossing: string | null } }
  | { readonly type: 'error'; readonly payload: { readonly message: string } }
  | { readonly type: 'release'; readonly payload: { readonly key: string } }
  | { readonly type: 'state'; readonly payload: State; readonly id?: string | number };

const isText = (value: unknown) => typeof value === 'string';

const isHeight = (value: unknown) => typeof value === 'number' && value > 0 && value < 20_000;

/** Whether what came with each type is what belongs to it. */
const checks: Readonly<Record<string, (payload: object) => boolean>> = {
  ready: () => true,
  resize: (payload) => isHeight(readOwn(payload, 'height')),
  select: (payload) => isText(readOwn(payload, 'crossing')) || readOwn(payload, 'crossing') === null,
  error: (payload) => isText(readOwn(payload, 'message')),
  release: (payload) => isText(readOwn(payload, 'key')),
  state: (payload) => Object.values(payload).every(isText),
};

/** What the frame says; null for anything that is not ours. */
export function readAnswer(data: unknown): Answer | null {
  const envelope = openEnvelope(data);
  if (!envelope || !isRecord(envelope.payload) || !Object.hasOwn(checks, envelope.type)) return null;
  return checks[envelope.type]?.(envelope.payload) ? (envelope as Answer) : null;
}
