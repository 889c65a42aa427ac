import type { CrossingId, Dispute, Facts } from '../types.ts';

/** Where something open is read: at a crossing, with the agreement, or with EULEX. */
export type Whose = {
  /** Null for the agreement and EULEX. */
  readonly crossing: CrossingId | null;
  readonly panel: 'overview' | 'eulex';
};

/** What was looked for and not found. */
export type OpenGap = Whose & { readonly id: string; readonly text: string };

/** What sources disagree on. */
export type OpenDispute = Whose & Pick<Dispute, 'question' | 'versions' | 'about'> & { readonly id: string };

type Open = Pick<Facts['eulex'], 'disputed' | 'unknown'>;
type Owner = Whose & { readonly place: string; readonly open: Open };

const ownersOf = ({ crossings, agreement, eulex }: Facts): readonly Owner[] => [
  ...crossings.map((open) => ({ crossing: open.id, panel: 'overview' as const, place: open.id, open })),
  { crossing: null, panel: 'overview', place: 'agreement', open: agreement },
  { crossing: null, panel: 'eulex', place: 'eulex', open: eulex },
];

/** What nobody has published: of each crossing, of the agreement, of EULEX. */
export function listGaps(facts: Facts): readonly OpenGap[] {
  return ownersOf(facts).flatMap(({ crossing, panel, place, open }) =>
    open.unknown.map(({ id, text }) => ({ id: `${place}/unknown/${id}`, text, crossing, panel })),
  );
}

/** What sources disagree on: at each crossing, about the agreement, about EULEX. */
export function listDisputes(facts: Facts): readonly OpenDispute[] {
  return ownersOf(facts).flatMap(({ crossing, panel, place, open }) =>
    open.disputed.map(({ id, about, question, versions }) => ({
      id: `${place}/disputed/${id}`,
      about,
      question,
      versions,
      crossing,
      panel,
    })),
  );
}
