import { fillCounts } from '../facts/counts.ts';
import type { Deck, DeckStep, Facts } from '../facts/types.ts';
import type { StepView } from '../state/store.ts';

/** One step of a briefing as it is shown: in one language, its counts filled in. */
export type Step = Pick<DeckStep, 'id' | 'title' | 'lines' | 'notes'> & {
  /** What it puts on the map. */
  readonly view: StepView;
};

/** The steps of the deck that ships, for the facts of the same language. */
export function readSteps(deck: Deck, facts: Facts): readonly Step[] {
  return deck.steps.map(({ id, title, lines, notes, show }) => {
    const fill = (text: string) => fillCounts(text, facts, show.date ?? facts.dataset.asOf);
    return {
      id,
      title: fill(title),
      lines: lines.map((line) => ({ ...line, text: fill(line.text) })),
      notes: { ...notes, text: fill(notes.text) },
      view: {
        crossing: show.crossing ?? null,
        panel: show.panel ?? 'overview',
        date: show.date ?? null,
        at: show.at ?? null,
        point: show.point,
        ...(show.layers ? { layers: show.layers } : {}),
      },
    };
  });
}

/** The sources of a step’s lines and notes, each once, in the order in which they are cited. */
export function sourcesOf({ lines, notes }: Pick<Step, 'lines' | 'notes'>): readonly string[] {
  return [...new Set([...lines.flatMap(({ sources }) => sources), ...notes.sources])];
}
