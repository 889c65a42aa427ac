import type { ProgrammeField } from '../programmeParts.ts';
import type { Span } from '../spans.ts';
import type { Confidence, CrossingId, Evidence, Names, ProgrammeId } from '../types.ts';
import type { statementSubjects } from '../vocabulary.ts';

/** What a statement is about: as the record calls its rows. */
export type Field =
  | (typeof statementSubjects)[number]
  | 'summary'
  | 'status'
  | 'jointUse'
  | 'closure'
  | 'goods'
  | 'host'
  | 'municipalities'
  | 'roads'
  | 'posts'
  | 'gate'
  | 'position'
  | 'presence'
  | 'eulexRole'
  | 'agency'
  | 'agreement'
  | 'protocol'
  | 'title'
  | 'reading'
  | 'person'
  | 'provision'
  | 'mandate'
  | 'handover'
  | 'event';

/** What is stated: a text of the facts, a name, or a coded value and the codebook that it is from. */
export type Words =
  | { readonly text: string }
  | { readonly names: Names }
  | { readonly book: 'status' | 'jointUse' | 'closure' | 'goods' | 'eulexRole' | 'side'; readonly value: string };

type Stated = {
  /** As in `factIds.ts`: `merdare/status/2020-10`. */
  readonly id: string;
  readonly words: Words;
  /** The crossings it is about; none where it is about the agreement, EULEX or a service as a whole. */
  readonly crossings: 'all' | readonly CrossingId[];
  /** Where it is read. */
  readonly panel: 'overview' | 'agencies' | 'eulex' | 'timeline';
  /** The very list of the facts, by which a statement that is shown is known again. */
  readonly sources: readonly string[];
  readonly confidence?: Confidence | undefined;
  readonly evidence?: Evidence | undefined;
  /** When it began to hold, or happened. */
  readonly date?: string | undefined;
  readonly lastReported?: string | undefined;
  /** Whether it is said of today, and so grows old; what has happened, and what was agreed, does not. */
  readonly isCurrent: boolean;
};

/** One statement about the crossings, the agreement, EULEX or the services, and what it rests on. */
export type RecordStatement = Stated & { readonly field: Field; readonly programme?: undefined };

/** One statement about an arrangement around them. */
export type ProgrammeStatement = Stated & { readonly field: ProgrammeField; readonly programme: ProgrammeId };

export type Statement = RecordStatement | ProgrammeStatement;

export type Backed = {
  readonly sources: readonly string[];
  readonly confidence?: Confidence;
  readonly evidence?: Evidence;
};

/** What the statement of a span takes from it. */
export const fromSpan = ({ from, lastReported, sources, confidence, evidence }: Span & Backed) => ({
  date: from,
  lastReported,
  sources,
  confidence,
  evidence,
});

/** What the statement of a fact without dates takes from it. */
export const fromBacking = ({ sources, confidence }: Backed) => ({ sources, confidence });
