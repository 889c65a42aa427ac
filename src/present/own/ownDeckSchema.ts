import * as v from 'valibot';
import { parseDate } from '../../facts/edtf.ts';
import { type Known, panels, parseCamera, parseChosenDate } from '../../state/parameters.ts';
import { countWords, type DeckEntry, limits, ownPrefix } from './ownDeck.ts';

/** The shape of a deck of one’s own; each message is the reason why a deck is not taken. */

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

/** Control characters, halves of characters, and marks that turn the direction of what follows. */
const notPlain = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const reason = (name: FaultReason) => name;

const plain = v.pipe(
  v.string(reason('shape')),
  v.check((text) => !notPlain.test(text), reason('notPlain')),
  v.trim(),
);
const filled = v.pipe(plain, v.nonEmpty(reason('empty')));

export const titleSchema = v.pipe(filled, v.maxLength(limits.title, reason('titleLength')));

export const linesSchema = v.pipe(
  v.array(v.pipe(filled, v.maxLength(limits.line, reason('lineLength'))), reason('shape')),
  v.maxLength(limits.lines, reason('lineCount')),
);

/** Notes may have paragraphs. */
export const notesSchema = v.pipe(
  v.string(reason('shape')),
  v.transform((text) => text.replaceAll('\r\n', '\n').replaceAll('\t', ' ').trim()),
  v.check((text) => !notPlain.test(text.replaceAll('\n', '')), reason('notPlain')),
  v.check((text) => countWords(text) <= limits.notesWords, reason('notesLength')),
  v.maxLength(limits.notesCharacters, reason('notesLength')),
);

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

export const deckSchema = (known: Known) => {
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
