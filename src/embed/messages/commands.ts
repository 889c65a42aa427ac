import { type Choices, defaultChoices, type Known, parameterNames, parameters } from '../../state/parameters.ts';
import { type Envelope, isRecord, longestText, openEnvelope, readOwn } from './envelope.ts';

/** What decides who the page is and whom it talks to: the address says it, and no message changes it. */
const fixedNames: readonly (keyof Choices)[] = ['mode', 'host', 'role', 'session', 'still'];

/** What the page around this one may choose by message, and is told of. */
export const hostNames = parameterNames.filter((name) => !fixedNames.includes(name));

/** What the page around this one has asked for; `refused` where it has asked for something that is not there. */
export type Command = Pick<Envelope, 'id'> &
  (
    | { readonly type: 'getState' }
    | { readonly type: 'setState'; readonly changes: Partial<Choices> }
    /** `to`: a step's id in the deck, or `next` or `previous`. */
    | { readonly type: 'step'; readonly to: string }
    | { readonly type: 'refused'; readonly message: string }
  );

/** A value as one says which; of a long one the beginning. */
export const quote = (value: unknown): string =>
  typeof value === 'string' ? `"${value.slice(0, 40).replace(/[\uD800-\uDBFF]$/, '')}"` : `a ${typeof value}`;

/** The value that a text gives a parameter; undefined where it gives none. Nothing said: as by default. */
function readValue<Name extends keyof Choices>(name: Name, value: unknown, known: Known): Choices[Name] | undefined {
  if (value === null || value === '') return defaultChoices[name];
  if (typeof value !== 'string' || value.length > longestText) return undefined;
  return (parameters[name].parse(value, known) as Choices[Name] | null) ?? undefined;
}

/** What is to change; a text that says why nothing does, where one value of it means nothing. */
function readChanges(payload: object, known: Known): Partial<Choices> | string {
  const changes: Partial<Choices> = {};
  for (const name of parameterNames) {
    const value = readOwn(payload, name);
    if (value === undefined) continue;
    if (fixedNames.includes(name)) return `setState: ${name} cannot be set by a message.`;
    const read = readValue(name, value, known);
    if (read === undefined) return `setState: ${quote(value)} is no value of ${name}.`;
    Object.assign(changes, { [name]: read });
  }
  return changes;
}

function readStep(payload: unknown): string | null {
  const to = isRecord(payload) ? readOwn(payload, 'id') : payload;
  return typeof to === 'string' && to.length <= longestText
    ? parameters.step.parse(to, { crossings: [], firstDay: '', lastDay: '' })
    : null;
}

/** The command in what has come from another window; null for anything else. May throw where reading `data` does. */
export function readCommand(data: unknown, known: Known): Command | null {
  const envelope = openEnvelope(data);
  if (!envelope) return null;
  const { type, payload, id } = envelope;
  if (type === 'getState') return { type, id };
  if (type === 'step') {
    const to = readStep(payload);
    return to === null ? null : { type, id, to };
  }
  if (type !== 'setState' || !isRecord(payload)) return null;
  const changes = readChanges(payload, known);
  return typeof changes === 'string' ? { type: 'refused', id, message: changes } : { type, id, changes };
}

/** What is chosen, each as the address would say it; without what is as by default. */
export function writeState(choices: Choices): Readonly<Record<string, string>> {
  const pairs = hostNames.flatMap((name) => {
    const value = choices[name];
    const text = value === null ? null : (parameters[name].serialise as (value: unknown) => string | null)(value);
    return text === null ? [] : [[name, text] as const];
  });
  return Object.fromEntries(pairs);
}
