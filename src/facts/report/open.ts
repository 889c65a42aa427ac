import { placeOfProgramme } from '../programmeParts.ts';
import type { CrossingId, Dispute, Facts, Programme, ProgrammeId } from '../types.ts';

/** Where something open is read: at a crossing, with the agreement, with EULEX, or with an arrangement around them. */
export type Whose = {
  /** Null for what concerns no one crossing. */
  readonly crossing: CrossingId | null;
  readonly panel: 'overview' | 'eulex';
  readonly programme?: ProgrammeId | undefined;
};

/** What was looked for and not found. */
export type OpenGap = Whose & { readonly id: string; readonly text: string };

/** What sources disagree on. */
export type OpenDispute = Whose & Pick<Dispute, 'question' | 'versions' | 'about'> & { readonly id: string };

type Open = Pick<Facts['eulex'], 'disputed' | 'unknown'>;
type Owner = Whose & { readonly place: string; readonly open: Open };

const ownersOf = ({ crossings, agreement, eulex }: Facts, programmes: readonly Programme[]): readonly Owner[] => [
  ...crossings.map((open) => ({ crossing: open.id, panel: 'overview' as const, place: open.id, open })),
  { crossing: null, panel: 'overview', place: 'agreement', open: agreement },
  { crossing: null, panel: 'eulex', place: 'eulex', open: eulex },
  ...programmes.map((open) => ({
    crossing: null,
    panel: 'overview' as const,
    programme: open.id,
    place: placeOfProgramme(open.id),
    open,
  })),
];

/** What nobody has published: of each crossing, of the agreement, of EULEX, of the programmes. */
export function listGaps(facts: Facts, programmes: readonly Programme[] = []): readonly OpenGap[] {
  return ownersOf(facts, programmes).flatMap(({ place, open, ...whose }) =>
    open.unknown.map(({ id, text }) => ({ id: `${place}/unknown/${id}`, text, ...whose })),
  );
}

/** What sources disagree on: at each crossing, about the agreement, about EULEX, about the programmes. */
export function listDisputes(facts: Facts, programmes: readonly Programme[] = []): readonly OpenDispute[] {
  return ownersOf(facts, programmes).flatMap(({ place, open, ...whose }) =>
    open.disputed.map(({ id, about, question, versions }) => ({
      id: `${place}/disputed/${id}`,
      about,
      question,
      versions,
      ...whose,
    })),
  );
}
