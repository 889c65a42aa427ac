import * as v from 'valibot';
import { parseDate } from '../../facts/edtf.ts';
import type { Facts } from '../../facts/types.ts';
import { type Known, panels, parseCamera, parseChosenDate } from '../../state/parameters.ts';
import { countWords, type DeckEntry, limits, type OwnDeck, ownPrefix } from './ownDeck.ts';

/** Why a deck is not taken. */
export const faultReasons = [
  'tooLarge',
  'unreadable',
  'otherFormat',
  'otherVersion',
  'shape',
  'noSteps',
  'tooManySteps',
  'id',
  'twice',
  'notPlain',
  'empty',
  'titleLength',
  'lineCount',
  'lineLength',
  'notesLength',
  'crossing',
  'panel',
  'date',
  'camera',
  'noLinks',
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** What is wrong with a deck; `step` counts from 1, `field` is its name in the document, both where they are known. */
export type OwnDeckFault = { readonly reason: FaultReason; readonly step?: number; readonly field?: string };

/** What came of reading a deck: the deck, or why it is not taken. */
export type OwnDeckReading =
  | { readonly deck: OwnDeck; readonly fault?: undefined }
  | { readonly deck?: undefined; readonly fault: OwnDeckFault };

/** The longest text that is looked at, in characters. */
const longestText = 400_000;

/** Control characters, halves of characters, and marks that turn the direction of what follows. */
const notPlain = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** What dates, crossings and so on are checked against. */
export const knownFrom = ({ crossings, dataset }: Facts): Known => ({
  crossings: crossings.map(({ id }) => id),
  firstDay: dataset.from,
  lastDay: dataset.asOf,
});

const reason = (name: FaultReason) => name;

const plain = v.pipe(
  v.string(reason('shape')),
  v.check((text) => !notPlain.test(text), reason('notPlain')),
  v.trim(),
);
const filled = v.pipe(plain, v.nonEmpty(reason('empty')));

const titleSchema = v.pipe(filled, v.maxLength(limits.title, reason('titleLength')));

const linesSchema = v.pipe(
  v.array(v.pipe(filled, v.maxLength(limits.line, reason('lineLength'))), reason('shape')),
  v.maxLength(limits.lines, reason('lineCount')),
);

/** Notes may have paragraphs. */
const notesSchema = v.pipe(
  v.string(reason('shape')),
  v.transform((text) => text.replaceAll('\r\n', '\n').replaceAll('\t', ' ').trim()),
  v.check((text) => !notPlain.test(text.replaceAll('\n', '')), reason('notPlain')),
  v.check((text) => countWords(text) <= limits.notesWords, reason('notesLength')),
  v.maxLength(limits.notesCharacters, reason('notesLength')),
);

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

const idSchema = v.pipe(v.string(reason('shape')), v.regex(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+){0,12}$/, reason('id')));

const hidden = v.optional(v.boolean(reason('shape')));

const shippedEntrySchema = v.strictObject(
  { id: idSchema, hidden, title: v.optional(titleSchema), notes: v.optional(notesSchema) },
  reason('shape'),
);

const ownEntrySchema = (known: Known) =>
  v.strictObject(
    {
      id: idSchema,
      hidden,
      title: titleSchema,
      lines: linesSchema,
      notes: notesSchema,
      view: v.strictObject(
        {
          crossing: v.nullable(v.picklist(known.crossings, reason('crossing'))),
          panel: v.picklist(panels, reason('panel')),
          date: v.nullable(
            v.pipe(
              v.string(reason('date')),
              v.check((text) => parseChosenDate(text, known) !== null, reason('date')),
            ),
          ),
          at: v.nullable(
            v.pipe(
              v.string(reason('camera')),
              v.check((text) => parseCamera(text) !== null, reason('camera')),
            ),
          ),
        },
        reason('shape'),
      ),
    },
    reason('shape'),
  );

const isOwn = (entry: unknown) =>
  typeof entry === 'object' &&
  entry !== null &&
  'id' in entry &&
  typeof entry.id === 'string' &&
  entry.id.startsWith(ownPrefix);

const deckSchema = (known: Known) => {
  const own = ownEntrySchema(known);
  const entry = v.lazy<v.GenericSchema<unknown, DeckEntry>>((input) => (isOwn(input) ? own : shippedEntrySchema));
  return v.strictObject(
    {
      format: v.literal('six-crossings-deck', reason('otherFormat')),
      version: v.literal(1, reason('otherVersion')),
      base: v.pipe(
        v.string(reason('shape')),
        v.check((text) => parseDate(text)?.iso === text, reason('date')),
      ),
      steps: v.pipe(
        v.array(entry, reason('shape')),
        v.nonEmpty(reason('noSteps')),
        v.maxLength(limits.entries, reason('tooManySteps')),
      ),
    },
    reason('shape'),
  );
};

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
