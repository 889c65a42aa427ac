import * as v from 'valibot';
import type { Known } from '../../state/parameters.ts';
import type { OwnDeck } from './ownDeck.ts';
import { deckSchema, type FaultReason, faultReasons, linesSchema, notesSchema, titleSchema } from './ownDeckSchema.ts';

/** What is wrong with a deck; `step` counts from 1, `field` is its name in the document, both where they are known. */
export type OwnDeckFault = { readonly reason: FaultReason; readonly step?: number; readonly field?: string };

/** What came of reading a deck: the deck, or why it is not taken. */
export type OwnDeckReading =
  | { readonly deck: OwnDeck; readonly fault?: undefined }
  | { readonly deck?: undefined; readonly fault: OwnDeckFault };

/** The longest text that is looked at, in characters. */
const longestText = 400_000;

/** What came of reading one text that is typed: its value, or why it is not taken. */
export type TextReading<Value> =
  | { readonly value: Value; readonly reason?: undefined }
  | { readonly value?: undefined; readonly reason: FaultReason };

const findReason = (message: string): FaultReason => faultReasons.find((name) => name === message) ?? 'shape';

const readBy =
  <Value>(schema: v.GenericSchema<unknown, Value>) =>
  (input: unknown): TextReading<Value> => {
    const { success, output, issues } = v.safeParse(schema, input, { abortEarly: true });
    return success ? { value: output } : { reason: findReason(issues[0].message) };
  };

export const readTitle = readBy(titleSchema);
export const readNotes = readBy(notesSchema);
const readLineList = readBy(linesSchema);

/** One below the other; empty ones do not count. */
export const readLines = (text: string) => readLineList(text.split('\n').filter((line) => line.trim() !== ''));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const faultOf = (reason: FaultReason, index = -1, field?: string): OwnDeckReading => ({
  fault: { reason, ...(index >= 0 && { step: index + 1 }), ...(field && { field }) },
});

/** Another’s file, or a later version of ours, is told apart before its shape is looked at. */
function findForeign(document: unknown): FaultReason | null {
  if (typeof document !== 'object' || document === null) return 'otherFormat';
  if (!('format' in document) || document.format !== 'six-crossings-deck') return 'otherFormat';
  return 'version' in document && document.version === 1 ? null : 'otherVersion';
}

/** Reads a deck out of any text; says what is wrong with the first thing that is. Never throws, whatever the text. */
export function readOwnDeck(text: string, known: Known): OwnDeckReading {
  if (text.length > longestText) return faultOf('tooLarge');
  const document = parseJson(text.replace(/^\uFEFF/, ''));
  if (document === undefined) return faultOf('unreadable');
  const foreign = findForeign(document);
  if (foreign) return faultOf(foreign);
  const { success, output, issues } = v.safeParse(deckSchema(known), document, { abortEarly: true });
  if (!success) {
    const [{ message, path = [] }] = issues;
    const [first, second, ...rest] = path.map(({ key }) => String(key));
    const isInStep = first === 'steps' && second !== undefined;
    const found = findReason(message);
    return isInStep ? faultOf(found, Number(second), rest.join('.')) : faultOf(found, -1, first);
  }
  const { steps } = output;
  const twice = steps.findIndex(({ id }, index) => steps.findIndex((other) => other.id === id) < index);
  if (twice >= 0) return faultOf('twice', twice);
  return { deck: output };
}
