import * as v from 'valibot';
import { confidenceSchema, sideSchema } from '../../facts/schema.ts';
import {
  disputeSubjects,
  eulexRoles,
  eventKinds,
  evidenceKinds,
  programmeIds,
  sides,
  statementSubjects,
} from '../../facts/vocabulary.ts';
import { claimValues, programmePredicates, recordPredicates } from './claimWords.ts';
import { backing, date, factId, names, permalink, slug, sources, start, text, words } from './datasetParts.ts';

/** The shape of `dataset.json`; `dataset.schema.json` is written from here, descriptions included. */

const sideOrEu = v.picklist([...sides, 'eu']);

export const claimSchema = v.strictObject({
  id: factId,
  permalink,
  subject: v.pipe(slug, v.description('The id of a crossing or of a programme, or agreement, or eulex.')),
  predicate: v.picklist([...recordPredicates, ...programmePredicates]),
  value: v.pipe(
    v.nullable(v.picklist([...new Set(claimValues)])),
    v.description('A word of the codebook; for a party its role; null where the claim is a text.'),
  ),
  agency: v.optional(slug),
  evidence: v.optional(
    v.pipe(
      v.picklist(evidenceKinds),
      v.description('attested: reported at this crossing; agreed: provided for; inferred: follows from the mandate.'),
    ),
  ),
  about: v.optional(v.picklist(statementSubjects)),
  provision: v.optional(
    v.pipe(factId, v.description('The point of the agreement of which it is told how far it was carried out.')),
  ),
  crossings: v.optional(v.pipe(v.array(slug), v.description('Where that was, by the ids of the crossings.'))),
  title: v.optional(text),
  text: v.optional(text),
  from: v.pipe(
    start,
    v.description(
      'EDTF. [..2018-08] means: some day up to and including August 2018. Of a programme, where the claim has no date of its own, that of the programme.',
    ),
  ),
  to: v.pipe(
    v.nullable(date),
    v.description(
      'The last day. null: until the next claim of the same subject and predicate begins, or until further notice.',
    ),
  ),
  lastReported: v.pipe(v.nullable(date), v.description('When a source last reported it, where that is long ago.')),
  ...backing,
});

const undated = { id: factId, ...backing };

export const crossingRecordSchema = v.strictObject({
  id: slug,
  permalink,
  order: v.pipe(v.number(), v.integer(), v.description('The place in the text of the agreement.')),
  names,
  position: v.strictObject({
    longitude: v.number(),
    latitude: v.number(),
    precisionMetres: v.pipe(v.number(), v.description('The post lies within this distance of the point (WGS 84).')),
    ...undated,
  }),
  gate: v.nullable(v.strictObject({ value: words, ...undated })),
  host: v.strictObject({ side: sideSchema, ...undated }),
  posts: v.array(v.strictObject({ side: sideSchema, names, ...undated })),
  municipalities: v.array(v.strictObject({ side: sideSchema, names, district: names, ...undated })),
  roads: v.array(
    v.strictObject({
      side: sideSchema,
      number: v.nullable(words),
      europeanRoute: v.optional(words),
      route: text,
      ...undated,
    }),
  ),
});

const datedText = v.strictObject({ name: text, date, text, ...undated });

const dispute = v.strictObject({
  id: factId,
  subject: slug,
  about: v.picklist(disputeSubjects),
  question: text,
  versions: v.pipe(v.array(v.strictObject({ text, sources })), v.minLength(2)),
});

export const eventRecordSchema = v.strictObject({
  id: factId,
  permalink,
  date,
  crossings: v.array(slug),
  kind: v.picklist(eventKinds),
  title: text,
  ...backing,
});

export const sourceRecordSchema = v.strictObject({
  id: slug,
  permalink,
  publisher: slug,
  subject: text,
  date: v.nullable(date),
  language: words,
  kind: v.picklist(['agreement', 'official', 'press', 'research', 'reference', 'map']),
  url: v.nullable(v.pipe(v.string(), v.url())),
  note: v.optional(text),
});

export const datasetFileSchema = v.strictObject({
  $schema: v.literal('dataset.schema.json'),
  title: text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  recordFrom: date,
  dataAsOf: v.pipe(date, v.description('The day up to which the record has been checked.')),
  licence: v.strictObject({ id: v.literal('CC-BY-4.0'), title: words, address: words, attribution: words }),
  footnote: v.pipe(text, v.description('The note to the asterisk behind Kosovo*; the English form is the agreed one.')),
  disclaimer: text,
  crossings: v.array(crossingRecordSchema),
  claims: v.array(claimSchema),
  events: v.array(eventRecordSchema),
  agencies: v.array(
    v.strictObject({
      id: slug,
      side: sideOrEu,
      name: text,
      short: text,
      parent: v.optional(text),
      duty: text,
      confidence: confidenceSchema,
      sources,
    }),
  ),
  agreement: v.strictObject({
    summary: v.strictObject({ text, ...undated }),
    agreement: datedText,
    protocol: datedText,
    titles: v.array(v.strictObject({ title: text, usedBy: text, sources })),
    readings: v.array(v.strictObject({ side: sideSchema, text, ...undated })),
    people: v.array(v.strictObject({ name: names, side: sideOrEu, role: text, sources })),
    provisions: v.array(v.strictObject({ permalink, point: v.nullable(words), title: text, text, ...undated })),
  }),
  programmes: v.pipe(
    v.array(v.strictObject({ id: v.picklist(programmeIds), permalink, title: text, short: text })),
    v.description('The arrangements around that of the six crossings; what is told of them is among the claims.'),
  ),
  eulex: v.strictObject({
    roles: v.array(v.strictObject({ role: v.picklist(eulexRoles), title: text, text, ...undated })),
    handover: v.strictObject({ date, text, ...undated }),
  }),
  disputes: v.array(dispute),
  unknowns: v.array(v.strictObject({ id: factId, subject: slug, text })),
  publishers: v.array(v.strictObject({ id: slug, name: words, side: v.picklist([...sides, 'eu', 'international']) })),
  sources: v.array(sourceRecordSchema),
});

export type Dataset = v.InferOutput<typeof datasetFileSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
