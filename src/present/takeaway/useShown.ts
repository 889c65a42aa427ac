import { loadDeck } from '../../facts/load.ts';
import type { StepView } from '../../state/store.ts';
import {
  readChoices,
  useCamera,
  useChosenDate,
  useLayers,
  useMode,
  usePanel,
  useSelectedCrossing,
  useStep,
} from '../../state/store.ts';
import { indexOfStep, isAway, readPresentation, useSteps } from '../presentation.ts';
import { readSteps, type Step } from '../steps.ts';
import { titleOf } from './describeShown.ts';
import { type Telling, useTelling } from './telling.ts';

/** What the map shows now: the step that stands on it, or, beside the deck, whatever somebody has chosen. */
export type ShownView = { readonly step: Step | null; readonly view: StepView; readonly title: string };

export function useShown(): ShownView {
  const telling = useTelling();
  const mode = useMode();
  const steps = useSteps();
  const id = useStep();
  const view: StepView = {
    crossing: useSelectedCrossing(),
    panel: usePanel(),
    date: useChosenDate(),
    at: useCamera(),
    layers: useLayers(),
  };
  const current = mode === 'present' && steps ? (steps[indexOfStep(steps, id)] ?? null) : null;
  const step = current && !isAway(current) ? current : null;
  return { step, view: step?.view ?? view, title: titleOf(step, view, telling) };
}

/** The steps that are presented, else those of the deck that ships. Rejects where it cannot be fetched. */
export async function getSteps({ facts, locale }: Telling): Promise<readonly Step[]> {
  const presented = readChoices().mode === 'present' ? readPresentation().steps : null;
  return presented ?? readSteps(await loadDeck(locale), facts);
}
