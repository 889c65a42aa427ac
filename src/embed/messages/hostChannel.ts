import type { Known } from '../../state/parameters.ts';
import { actions, onStateChange, readChoices, type StepView } from '../../state/store.ts';
import { type Command, quote, readCommand, writeState } from './commands.ts';
import { type Envelope, wrap } from './envelope.ts';
import { type Opening, writeHeightDialects } from './heightDialects.ts';
import { paceMessages } from './paceMessages.ts';

/** What the channel needs of a step of the deck. */
export type EmbeddedStep = { readonly id: string; readonly view: StepView };

export type Surroundings = {
  /** The window of the page around this one. */
  readonly parent: Window;
  /** Its origin, which may ask and be told; null where nobody may. */
  readonly host: string | null;
  readonly opening: Opening;
  readonly readKnown: () => Known;
  /** Fetches the deck, once it is asked for. */
  readonly loadSteps: () => Promise<readonly EmbeddedStep[]>;
};

export type HostChannel = {
  /** In whole pixels. */
  readonly heightChanged: (height: number) => void;
  readonly close: () => void;
};

const notFetched = 'The steps could not be fetched.';

/** Shows the step that is asked for; says why not where it cannot. `isWanted`: whether it still is, when it has come. */
async function showStep(
  to: string,
  loadSteps: Surroundings['loadSteps'],
  isWanted: () => boolean,
): Promise<string | null> {
  const steps = await loadSteps().catch(() => null);
  if (!isWanted()) return null;
  if (!steps) return notFetched;
  const current = steps.findIndex(({ id }) => id === readChoices().step);
  const places: Readonly<Record<string, number>> = { next: current + 1, previous: Math.max(0, current - 1) };
  const isWay = to === 'next' || to === 'previous';
  const step = isWay ? steps[Math.min(steps.length - 1, places[to] ?? 0)] : steps.find(({ id }) => id === to);
  if (!step) return `step: ${quote(to)} is no step of the deck.`;
  actions.stepShown(step.id, step.view);
  return null;
}

/** Whether the address asks for a step, and for nothing besides. */
function readStepAtStart(): string | null {
  const { step, crossing, date, at, panel } = readChoices();
  return crossing === null && date === null && at === null && panel === 'overview' ? step : null;
}

/**
 * Talks with the page around this one until closed: says that it is ready and how high it is to whoever frames it, what
 * is chosen to `host` alone, and does what `host` asks. Whatever else comes is passed over in silence.
 */
export function openHostChannel({ parent, host, opening, readKnown, loadSteps }: Surroundings): HostChannel {
  const { push, stop } = paceMessages();
  const post = (message: unknown, target: string) => parent.postMessage(message, target);
  const tellAnybody = (message: Envelope) => push(message.type, () => post(wrap(message), '*'));
  const tellHost = (key: string, write: () => Envelope) => {
    if (host !== null) push(key, () => post(wrap(write()), host));
  };
  const tellError = (message: string, id: Envelope['id']) =>
    tellHost(`error ${id}`, () => ({ type: 'error', payload: { message }, id }));
  const tellState = (id?: Envelope['id']) =>
    tellHost(id === undefined ? 'state' : `state ${typeof id} ${id}`, () => ({
      type: 'state',
      payload: writeState(readChoices()),
      id,
    }));

  // What is set while the deck is on its way is not undone by a step that was asked for before.
  let changesSoFar = 0;
  /** Whether it has come to that. */
  async function goTo(to: string, id: Envelope['id'], missed?: () => void): Promise<boolean> {
    const changesBefore = changesSoFar;
    const isWanted = () => changesSoFar === changesBefore;
    const fault = await showStep(to, loadSteps, isWanted);
    if (fault !== null) {
      tellError(fault, id);
      missed?.();
    }
    return fault === null && isWanted();
  }

  function obey(command: Command) {
    if (command.type === 'getState') tellState(command.id);
    else if (command.type === 'refused') tellError(command.message, command.id);
    else if (command.type === 'step') void goTo(command.to, command.id);
    else {
      changesSoFar += 1;
      const { step, ...others } = command.changes;
      if (typeof step === 'string')
        void goTo(step, command.id).then((isThere) => isThere && actions.choicesAsked(others));
      else actions.choicesAsked(command.changes);
    }
  }

  function hear({ data, source, origin }: MessageEvent) {
    if (host === null || source !== parent || origin !== host) return;
    try {
      const command = readCommand(data, readKnown());
      if (command) obey(command);
    } catch {
      // What cannot even be read is nobody's command.
    }
  }

  let { crossing } = readChoices();
  let told = JSON.stringify(writeState(readChoices()));
  const stopListening = onStateChange(() => {
    const choices = readChoices();
    const state = JSON.stringify(writeState(choices));
    // What the pointer is over changes the state too.
    if (state === told) return;
    told = state;
    if (choices.crossing !== crossing)
      tellHost('select', () => ({ type: 'select', payload: { crossing: readChoices().crossing } }));
    crossing = choices.crossing;
    tellState();
  });

  addEventListener('message', hear);
  tellAnybody({ type: 'ready', payload: {} });
  tellState();
  const step = readStepAtStart();
  if (step !== null) void goTo(step, undefined, () => actions.stepMissed(step));

  return {
    heightChanged: (height) =>
      push('resize', () => {
        post(wrap({ type: 'resize', payload: { height } }), '*');
        for (const message of writeHeightDialects(height, opening)) post(message, '*');
      }),
    close: () => {
      stop();
      stopListening();
      removeEventListener('message', hear);
    },
  };
}
