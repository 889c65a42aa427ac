import * as v from 'valibot';
import {
  agencyIdSchema,
  backing,
  dateSchema,
  disputeSchema,
  gapSchema,
  line,
  namesSchema,
  slugSchema,
  startSchema,
  textSchema,
} from './schema.ts';
import { partyRoles, programmeIds } from './vocabulary.ts';

/** The shape of `seeds/programmes.yaml`: the wider record, the arrangements around that of the six crossings. */

const listOf = <const Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);

const statementSchema = v.strictObject({ id: slugSchema, text: textSchema, ...backing });

const codeSchema = v.pipe(line, v.regex(/^[A-Z]{2}$/, 'a code is two capitals, like AL'));

const programmeSchema = v.strictObject({
  id: v.picklist(programmeIds),
  title: textSchema,
  /** What it is called where there is little room. */
  short: textSchema,
  lede: v.strictObject({ text: textSchema, ...backing }),
  /** From when to when. Without `to` no end is known; `[..2025-03-04]` where the beginning is not. */
  period: v.strictObject({
    from: startSchema,
    to: v.optional(dateSchema),
    lastReported: v.optional(dateSchema),
    ...backing,
  }),
  parties: v.array(
    v.strictObject({
      id: slugSchema,
      role: v.picklist(partyRoles),
      name: textSchema,
      /** Which part of it, as what, or what it has of the programme. */
      part: v.optional(textSchema),
      ...backing,
    }),
  ),
  /** What it covers, by the codes that the ground uses; `nameThen` is the form of the time. */
  territories: listOf(
    v.strictObject({ code: codeSchema, name: textSchema, nameThen: v.optional(textSchema), ...backing }),
  ),
  objectives: listOf(statementSchema),
  /** The means by which it works. */
  actions: listOf(statementSchema),
  results: listOf(
    v.strictObject({
      id: slugSchema,
      title: textSchema,
      text: textSchema,
      /** The provisions of the agreement in which it comes back. */
      inAgreement: v.optional(
        v.strictObject({
          provisions: v.pipe(v.array(slugSchema), v.minLength(1, 'name at least one provision of agreement.yaml')),
          text: textSchema,
          ...backing,
        }),
      ),
      ...backing,
    }),
  ),
  /** From the ministry to the service at the crossing, which is an agency of agencies.yaml. */
  institutions: listOf(
    v.strictObject({
      agency: agencyIdSchema,
      ministry: textSchema,
      directorate: v.optional(textSchema),
      service: textSchema,
      ...backing,
    }),
  ),
  articles: listOf(v.strictObject({ id: slugSchema, author: namesSchema, subject: textSchema, ...backing })),
  /** What else is told of it; a claim names who makes it. */
  facts: listOf(v.strictObject({ id: slugSchema, date: v.nullable(dateSchema), text: textSchema, ...backing })),
  /** What happened that stands nowhere else. */
  events: listOf(v.strictObject({ id: slugSchema, date: dateSchema, title: textSchema, ...backing })),
  /** The events of events.yaml that belong to it as well. */
  record: listOf(slugSchema),
  disputed: listOf(disputeSchema),
  unknown: listOf(gapSchema),
});

export const programmesFileSchema = v.strictObject({ programmes: v.array(programmeSchema) });

/** The programmes as authored. */
export type ProgrammeSeeds = v.InferOutput<typeof programmesFileSchema>;
