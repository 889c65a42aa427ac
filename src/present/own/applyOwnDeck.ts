import { parseCamera } from '../../state/parameters.ts';
import type { Step } from '../steps.ts';
import { completeDeck, type DeckEntry, isOwnEntry, type OwnDeck, type OwnEntry } from './ownDeck.ts';

/** A step as its editor sees it. */
export type DeckItem = {
  readonly step: Step;
  readonly isHidden: boolean;
  readonly isOwn: boolean;
  /** The step as it ships; null for one’s own. */
  readonly shipped: Step | null;
};

export type AppliedDeck = {
  /** Every step, hidden ones too, in order. */
  readonly all: readonly DeckItem[];
  /** What the room is shown. */
  readonly visible: readonly Step[];
};

const said = (text: string) => ({ text, sources: [] });

function readOwn({ id, title, lines, notes, view }: OwnEntry): Step {
  const at = view.at === null ? null : parseCamera(view.at);
  return {
    id,
    title,
    lines: lines.map(said),
    notes: said(notes),
    view: { ...view, at, point: view.crossing ? [view.crossing] : [] },
  };
}

function readShipped(step: Step, { title, notes }: { readonly title?: string; readonly notes?: string }): Step {
  return { ...step, title: title ?? step.title, notes: notes === undefined ? step.notes : said(notes) };
}

/** The steps that ship as a deck of one’s own has them; null leaves them as they are. */
export function applyOwnDeck(shipped: readonly Step[], own: OwnDeck | null): AppliedDeck {
  const byId = new Map(shipped.map((step) => [step.id, step]));
  const read = (entry: DeckEntry): DeckItem | [] => {
    const isHidden = entry.hidden === true;
    if (isOwnEntry(entry)) return { step: readOwn(entry), isHidden, isOwn: true, shipped: null };
    const step = byId.get(entry.id);
    return step ? { step: readShipped(step, entry), isHidden, isOwn: false, shipped: step } : [];
  };
  const all = completeDeck(own, shipped, own?.base ?? '').steps.flatMap(read);
  const visible = all.filter(({ isHidden }) => !isHidden).map(({ step }) => step);
  // Every step it shows may have ceased to ship: a talk with nothing to show is worse than one in the shipped order.
  return { all, visible: visible.length > 0 ? visible : shipped };
}
