import * as v from 'valibot';
import { parseDate } from './edtf.ts';
import { findForeignLetter, hasMixedScriptWord, isMostlyCyrillic } from './script.ts';
import {
  closureKinds,
  disputeSubjects,
  eulexRoles,
  eventKinds,
  evidenceKinds,
  fulfilments,
  goodsRegimes,
  jointUses,
  sides,
  statementSubjects,
  statuses,
} from './vocabulary.ts';

/** The shapes of everything in `seeds/`. Types are inferred from here, never written twice. */

export const line = v.pipe(
  v.string('expected a text; a number, or yes and no, stand in quotes'),
  v.trim(),
  v.nonEmpty('text is empty'),
);

export const cyrillic = v.pipe(
  line,
  v.check((value) => isMostlyCyrillic(value), 'Serbian is written in Cyrillic here; Latin is derived from it'),
  v.check(
    (value) => !hasMixedScriptWord(value),
    'a word mixes Latin and Cyrillic letters: type it again in one script',
  ),
  v.check((value) => findForeignLetter(value) === undefined, 'a letter is Cyrillic but not Serbian: й for ј, perhaps'),
);

/** A text in the three authored languages. `sr` is Cyrillic. */
export const textSchema = v.strictObject({ en: line, sq: line, sr: cyrillic });

/** The two forms of a name. `sr` is Cyrillic. */
export const namesSchema = v.strictObject({ sq: line, sr: cyrillic });

export const slugSchema = v.pipe(
  line,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, like bela-zemlja'),
);

/** Ids that stand elsewhere: each its own schema, so that an editor can offer those that exist (see `seeds/schemas`). */
export const sourceIdSchema = v.pipe(slugSchema, v.title('a source'));
export const publisherIdSchema = v.pipe(slugSchema, v.title('a publisher'));
export const agencyIdSchema = v.pipe(slugSchema, v.title('an agency'));
export const crossingIdSchema = v.pipe(slugSchema, v.title('a crossing'));

const dateMessage = 'not a date: write 2012, 2012-12 or 2012-12-10, with ~ (around) or ? (uncertain) behind it';

export const dateSchema = v.pipe(
  v.string('a date is text: put it in quotes, like "2012"'),
  v.check((value) => parseDate(value)?.isUpperLimit === false, dateMessage),
);

/** The start of a span may also be `[..2018-08]`: by August 2018. */
export const startSchema = v.pipe(
  v.string('a date is text: put it in quotes, like "2012"'),
  v.check((value) => parseDate(value) !== null, `${dateMessage}, or [..2018-08] for "by August 2018"`),
);

export const numberFrom = (least: number, most: number) => {
  const message = `expected a number from ${least} to ${most}`;
  return v.pipe(v.number(), v.minValue(least, message), v.maxValue(most, message));
};

export const sideSchema = v.picklist(sides);
export const confidenceSchema = v.picklist(['high', 'medium', 'low']);

export const sourcesSchema = v.pipe(v.array(sourceIdSchema), v.minLength(1, 'a statement needs at least one source'));

/** Who says so, and how good that is; every statement carries these. */
export const backing = { sources: sourcesSchema, confidence: confidenceSchema, note: v.optional(textSchema) };

/** A thing that holds for a time. `to` is the last day; without it the span lasts until the next of its kind begins. */
const spanEntries = {
  from: startSchema,
  to: v.optional(dateSchema),
  lastReported: v.optional(dateSchema),
  ...backing,
};

const concernedSchema = v.union(
  [v.literal('all'), v.array(crossingIdSchema)],
  'expected "all" or a list of crossing ids',
);

const spanOf = <const Values extends readonly string[]>(values: Values) =>
  v.strictObject({ ...spanEntries, value: v.picklist(values) });

const statementSchema = v.strictObject({ ...spanEntries, about: v.picklist(statementSubjects), text: textSchema });

export const disputeSchema = v.strictObject({
  id: slugSchema,
  about: v.picklist(disputeSubjects),
  question: textSchema,
  versions: v.pipe(
    v.array(v.strictObject({ text: textSchema, sources: sourcesSchema })),
    v.minLength(2, 'a dispute has at least two versions'),
  ),
});

export const gapSchema = v.strictObject({ id: slugSchema, text: textSchema });

export const crossingSchema = v.strictObject({
  id: slugSchema,
  names: namesSchema,
  /** Place in lists, from 1: the order in which the agreement page names them. */
  order: v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1, 'expected a number from 1')),
  posts: v.array(v.strictObject({ side: sideSchema, names: namesSchema, ...backing })),
  gate: v.nullable(v.strictObject({ value: line, ...backing })),
  position: v.strictObject({
    longitude: numberFrom(19.9, 22.3),
    latitude: numberFrom(41.7, 43.7),
    radiusKilometres: numberFrom(0.05, 10),
    ...backing,
  }),
  municipalities: v.array(v.strictObject({ side: sideSchema, names: namesSchema, district: namesSchema, ...backing })),
  roads: v.array(
    v.strictObject({
      side: sideSchema,
      number: v.nullable(line),
      europeanRoute: v.optional(line),
      route: textSchema,
      ...backing,
    }),
  ),
  host: v.strictObject({ side: sideSchema, ...backing }),
  lede: v.array(v.strictObject({ ...spanEntries, text: textSchema })),
  status: v.array(spanOf(statuses)),
  jointUse: v.array(spanOf(jointUses)),
  closures: v.array(spanOf(closureKinds)),
  goods: v.array(spanOf(goodsRegimes)),
  presence: v.array(
    v.strictObject({
      agency: agencyIdSchema,
      spans: v.pipe(
        v.array(v.strictObject({ ...spanEntries, evidence: v.picklist(evidenceKinds) })),
        v.minLength(1, 'an agency needs at least one span'),
      ),
    }),
  ),
  eulex: v.array(spanOf(eulexRoles)),
  statements: v.array(statementSchema),
  disputed: v.array(disputeSchema),
  unknown: v.array(gapSchema),
});

export const agenciesFileSchema = v.strictObject({
  agencies: v.array(
    v.strictObject({
      id: slugSchema,
      side: v.picklist([...sides, 'eu']),
      name: textSchema,
      short: textSchema,
      parent: v.optional(textSchema),
      duty: textSchema,
      sources: sourcesSchema,
      confidence: confidenceSchema,
    }),
  ),
});

/** What is told of how far a point was carried out, crossing by crossing; the other cells are derived. */
const carriedOutSchema = v.strictObject({
  crossings: concernedSchema,
  spans: v.pipe(
    v.array(v.strictObject({ ...spanEntries, value: v.picklist(fulfilments), text: textSchema })),
    v.minLength(1, 'what was done needs at least one span'),
  ),
});

const datedText = v.strictObject({ name: textSchema, date: dateSchema, text: textSchema, ...backing });

export const agreementSchema = v.strictObject({
  summary: v.strictObject({ text: textSchema, ...backing }),
  agreement: datedText,
  protocol: datedText,
  /** Every name under which the agreement is known, by who uses it. */
  titles: v.array(v.strictObject({ title: textSchema, usedBy: textSchema, sources: sourcesSchema })),
  readings: v.array(v.strictObject({ side: sideSchema, text: textSchema, ...backing })),
  people: v.array(
    v.strictObject({ name: namesSchema, side: v.picklist([...sides, 'eu']), role: textSchema, sources: sourcesSchema }),
  ),
  provisions: v.array(
    v.strictObject({
      id: slugSchema,
      point: v.nullable(line),
      title: textSchema,
      text: textSchema,
      ...backing,
      carriedOut: v.optional(v.array(carriedOutSchema)),
    }),
  ),
  statements: v.array(statementSchema),
  disputed: v.array(disputeSchema),
  unknown: v.array(gapSchema),
});

export const eulexSchema = v.strictObject({
  summary: v.array(v.strictObject({ ...spanEntries, text: textSchema })),
  mandates: v.array(v.strictObject({ ...spanEntries, title: textSchema, text: textSchema })),
  /** What it did, by kind of crossing. */
  roles: v.array(v.strictObject({ role: v.picklist(eulexRoles), title: textSchema, text: textSchema, ...backing })),
  handover: v.strictObject({ date: dateSchema, text: textSchema, ...backing }),
  disputed: v.array(disputeSchema),
  unknown: v.array(gapSchema),
});

export const eventsFileSchema = v.strictObject({
  events: v.array(
    v.strictObject({
      id: slugSchema,
      date: dateSchema,
      crossings: concernedSchema,
      kind: v.picklist(eventKinds),
      title: textSchema,
      ...backing,
    }),
  ),
});

const httpsAddress = v.pipe(
  line,
  v.regex(/^https:\/\//, 'a link starts with https://; without one, leave the link out'),
  v.url('not an address'),
);

export const sourcesFileSchema = v.strictObject({
  publishers: v.array(
    v.strictObject({
      id: slugSchema,
      name: line,
      /** Whose voice it is, for the symmetry audit. */
      side: v.picklist([...sides, 'eu', 'international']),
      /** The publisher's own hosts; a link must lie on one of them. */
      domains: v.array(v.pipe(line, v.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'a domain looks like eulex-kosovo.eu'))),
    }),
  ),
  sources: v.array(
    v.strictObject({
      id: slugSchema,
      publisher: publisherIdSchema,
      /** What it is and what it reports, in our words. */
      subject: textSchema,
      date: v.nullable(dateSchema),
      language: v.pipe(line, v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'a language tag looks like sq or sr-Latn')),
      kind: v.picklist(['agreement', 'official', 'press', 'research', 'reference', 'map']),
      url: v.optional(httpsAddress),
      note: v.optional(textSchema),
    }),
  ),
});

export const versionSchema = v.pipe(line, v.regex(/^\d{4}\.\d{1,2}\.\d+$/, 'a version looks like 2026.11.1'));

export const datasetSchema = v.strictObject({
  title: textSchema,
  version: versionSchema,
  /** The first and the last day that the record covers. */
  from: dateSchema,
  asOf: dateSchema,
  /** The note to the asterisk behind Kosovo*. `en` is the form of the institutions of the EU. */
  footnote: textSchema,
  /** Said wherever a map is shown. */
  disclaimer: textSchema,
  /** Where corrections are received; left out, a reader is shown what to send. */
  corrections: v.optional(
    v.strictObject({
      email: v.optional(v.pipe(line, v.email('not an address to write to'))),
      form: v.optional(httpsAddress),
    }),
  ),
});

/** All seeds together, as authored. */
export type Seeds = {
  dataset: v.InferOutput<typeof datasetSchema>;
  publishers: v.InferOutput<typeof sourcesFileSchema>['publishers'];
  sources: v.InferOutput<typeof sourcesFileSchema>['sources'];
  agencies: v.InferOutput<typeof agenciesFileSchema>['agencies'];
  agreement: v.InferOutput<typeof agreementSchema>;
  eulex: v.InferOutput<typeof eulexSchema>;
  crossings: v.InferOutput<typeof crossingSchema>[];
  events: v.InferOutput<typeof eventsFileSchema>['events'];
};
