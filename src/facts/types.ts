import type { Changelog } from './changelogSchema.ts';
import type { DeckSeeds } from './deckSchema.ts';
import type { ProgrammeSeeds } from './programmeSchema.ts';
import type { Seeds } from './schema.ts';

/** The languages that people write; `sr` is Serbian in Cyrillic. */
export const authoredLanguages = ['en', 'sq', 'sr'] as const;
export type AuthoredLanguage = (typeof authoredLanguages)[number];

/** The languages of the interface; Serbian in Latin script is derived from Cyrillic. */
export const locales = ['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const;
export type Locale = (typeof locales)[number];

/** The two forms of a name, the Serbian one in the script of the locale (Latin in `en` and `sq`). */
export type Names = { readonly sq: string; readonly sr: string };

type AuthoredText = { en: string; sq: string; sr: string };

/** A shape of the seeds with each text in one language. */
export type Resolved<T> = T extends AuthoredText
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Resolved<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Resolved<T[Key]> }
      : T;

export type Facts = Resolved<Seeds>;

/** The briefing that ships with the facts, apart from them: only who presents loads it. */
export type Deck = Resolved<DeckSeeds>;
export type DeckStep = Deck['steps'][number];

/** The wider record, apart from the facts: only who asks for a layer loads it. */
export type Programmes = Resolved<ProgrammeSeeds>;
export type Programme = Programmes['programmes'][number];
export type ProgrammeId = Programme['id'];
export type PartyRole = Programme['parties'][number]['role'];

/** What each version of the data changed, apart from the facts. */
export type ResolvedChangelog = Resolved<Changelog>;

export type Crossing = Facts['crossings'][number];
export type CrossingId = string;
export type Agency = Facts['agencies'][number];
export type Source = Facts['sources'][number];
export type Publisher = Facts['publishers'][number];
export type FactEvent = Facts['events'][number];
export type Dispute = Crossing['disputed'][number];
export type Gap = Crossing['unknown'][number];
export type Statement = Crossing['statements'][number];
export type StatusSpan = Crossing['status'][number];
export type Status = StatusSpan['value'];
export type JointUseSpan = Crossing['jointUse'][number];
export type JointUse = JointUseSpan['value'];
export type ClosureSpan = Crossing['closures'][number];
export type GoodsSpan = Crossing['goods'][number];
export type Provision = Facts['agreement']['provisions'][number];
export type CarriedOutSpan = NonNullable<Provision['carriedOut']>[number]['spans'][number];
export type Fulfilment = CarriedOutSpan['value'];
export type EulexSpan = Crossing['eulex'][number];
export type EulexRole = EulexSpan['value'];
export type PresenceSpan = Crossing['presence'][number]['spans'][number];
export type Evidence = PresenceSpan['evidence'];
export type EventKind = FactEvent['kind'];
export type Side = Crossing['host']['side'];
export type Confidence = StatusSpan['confidence'];
