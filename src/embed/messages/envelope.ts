/** What tells our messages from all others that pass between two windows. */
export const namespace = 'six-crossings';
export const version = 1;

/** What one says to the other; an answer carries the `id` of what it answers. */
export type Envelope = {
  readonly type: string;
  readonly payload: unknown;
  readonly id?: string | number;
};

/** How long a text may be that means anything in a message. */
export const longestText = 200;

/** What an object itself has under a name; undefined for what it inherits. */
export const readOwn = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** Whether it is an object with names: no list, nothing that stands for something else. */
export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' ? value.length <= longestText : Number.isSafeInteger(value);

/** Our envelope in what has come from another window; null for anything else. May throw where reading `data` does. */
export function openEnvelope(data: unknown): Envelope | null {
  if (!isRecord(data) || readOwn(data, 'ns') !== namespace || readOwn(data, 'v') !== version) return null;
  const type = readOwn(data, 'type');
  const id = readOwn(data, 'id');
  if (typeof type !== 'string' || (id !== undefined && !isId(id))) return null;
  return { type, payload: readOwn(data, 'payload'), ...(id === undefined ? {} : { id }) };
}

/** A message as it is sent. */
export const wrap = (message: Envelope) => ({ ns: namespace, v: version, ...message });
