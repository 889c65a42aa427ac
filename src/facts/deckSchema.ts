import * as v from 'valibot';
import { countNames, findUnknownCount } from './counts.ts';
import { parseDate } from './edtf.ts';
import { crossingIdSchema, cyrillic, line, numberFrom, slugSchema, sourcesSchema } from './schema.ts';
import { toLatin } from './transliterate.ts';
import { deckPanels, programmeIds } from './vocabulary.ts';

/** The shape of `seeds/deck.yaml`: the briefing, step by step, in the order in which it is given. */

/** A text as its readers see it: a count is one digit, and Serbian may be in Latin script, where it is longer. */
const lengthOf = (text: string) => toLatin(text.replace(/\{[^{}]*\}/g, '0')).length;

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const ofLength = (most: number) =>
  v.check<string, (issue: v.CheckIssue<string>) => string>(
    (text) => lengthOf(text) <= most,
    ({ input }) => `too long to be read from the last row: at most ${most} characters, here ${lengthOf(input)}`,
  );

const ofWords = (least: number, most: number) =>
  v.check<string, (issue: v.CheckIssue<string>) => string>(
    (text) => countWords(text) >= least && countWords(text) <= most,
    ({ input }) => `notes are ${least} to ${most} words long, here ${countWords(input)}`,
  );

const knownCounts = v.check<string, (issue: v.CheckIssue<string>) => string>(
  (text) => findUnknownCount(text) === undefined,
  ({ input }) =>
    `${findUnknownCount(input)} stands for nothing: known are ${countNames.map((name) => `{${name}}`).join(', ')}`,
);

/** A text in the three authored languages, each of which passes a check; counts may stand in it in braces. */
const textWith = (check: ReturnType<typeof ofLength>) =>
  v.strictObject({
    en: v.pipe(line, knownCounts, check),
    sq: v.pipe(line, knownCounts, check),
    sr: v.pipe(cyrillic, knownCounts, check),
  });

const lineSchema = v.strictObject({ text: textWith(ofLength(120)), sources: sourcesSchema });

export const plainDate = v.pipe(
  v.string('a date is text: put it in quotes, like "2012"'),
  v.check((value) => parseDate(value)?.iso === value, 'not a date to show: write 2012, 2012-12 or 2012-12-10'),
);

/** As far as the map reaches: beyond it there is no ground to show. */
const cameraSchema = v.strictObject({
  zoom: numberFrom(4.2, 15),
  latitude: numberFrom(39, 47),
  longitude: numberFrom(14, 28.5),
});

/** What the map shows while the step stands; what is left out is as on the first visit. */
const showSchema = v.strictObject({
  date: v.optional(plainDate),
  crossing: v.optional(crossingIdSchema),
  panel: v.optional(v.picklist(deckPanels)),
  at: v.optional(cameraSchema),
  point: v.optional(v.array(crossingIdSchema), []),
  layers: v.optional(
    v.pipe(
      v.array(v.picklist(programmeIds)),
      v.check((layers) => new Set(layers).size === layers.length, 'a layer is named once'),
    ),
  ),
});

export const deckFileSchema = v.strictObject({
  steps: v.pipe(
    v.array(
      v.strictObject({
        id: slugSchema,
        title: textWith(ofLength(60)),
        lines: v.pipe(
          v.array(lineSchema),
          v.minLength(2, 'a step has two to four lines'),
          v.maxLength(4, 'a step has two to four lines'),
        ),
        notes: v.strictObject({ text: textWith(ofWords(30, 110)), sources: sourcesSchema }),
        show: v.optional(showSchema, {}),
      }),
    ),
    v.minLength(1, 'a deck has at least one step'),
  ),
});

/** The deck as authored. */
export type DeckSeeds = v.InferOutput<typeof deckFileSchema>;
