import { useEffect, useRef } from 'react';
import { isAtEnd, presenting, readPresentation } from '../presentation.ts';
import { isKeyOfFocus, readStageKey, type StageCommand, type StageKey } from './stageKeys.ts';

/** How long one may take from one digit of a step's number to the next, in milliseconds. */
const patience = 4000;

type Leaving = {
  readonly leave: () => void;
  readonly openSpeaker: () => void;
  readonly toggleFullscreen: () => void;
  /** What becomes of a key that turns beyond the first or the last step; null where it is nobody else’s. */
  readonly handBack: ((event: KeyboardEvent) => void) | null;
};

/** The keys by which slides are turned everywhere, and so those of the page around the stage too. */
const turning = /^(Arrow(Left|Right|Up|Down)|Page(Up|Down))$/;

const turnsBeyond = (key: string, read: StageKey) =>
  turning.test(key) && (read === 'next' || read === 'previous') && isAtEnd(read);

/** One layer for each press: what lies over the stage, the blank screen, the tool, the panel, and then the stage. */
function close({ leave }: Leaving): void {
  const { overlay, screen, tool, hasPanel } = readPresentation();
  if (overlay) presenting.overlayOpened(null);
  else if (screen !== 'deck') presenting.screenChosen('deck');
  else if (tool) presenting.toolToggled(tool);
  else if (hasPanel) presenting.panelToggled();
  // Esc that ends full screen is the browser's; only the next one ends the talk.
  else if (!document.fullscreenElement) leave();
}

const does: Readonly<Record<StageCommand, (leaving: Leaving) => void>> = {
  next: presenting.next,
  previous: presenting.previous,
  first: presenting.first,
  last: presenting.last,
  black: () => presenting.screenToggled('black'),
  white: () => presenting.screenToggled('white'),
  pointer: () => presenting.toolToggled('pointer'),
  spotlight: () => presenting.toolToggled('spotlight'),
  pen: () => presenting.toolToggled('pen'),
  jump: () => presenting.overlayToggled('jump'),
  overview: () => presenting.overlayToggled('overview'),
  help: () => presenting.overlayToggled('help'),
  'take-away': () => presenting.overlayToggled('take-away'),
  deck: () => presenting.overlayToggled('deck'),
  check: () => presenting.overlayToggled('check'),
  play: presenting.playingToggled,
  panel: presenting.panelToggled,
  fullscreen: ({ toggleFullscreen }) => toggleFullscreen(),
  speaker: ({ openSpeaker }) => openSpeaker(),
  close,
};

/** On a blank screen nothing happens by accident: it goes on, or back to the deck. */
const endsBlank = (command: StageCommand) => ['black', 'white', 'close', 'next', 'previous'].includes(command);

/** Has the stage own the keyboard, wherever the focus is; a field with the focus keeps its keys. */
export function useStageKeys(leaving: Leaving): void {
  const now = useRef(leaving);
  now.current = leaving;
  const digits = useRef({ text: '', at: 0 });
  useEffect(function listenToKeys() {
    function hear(event: KeyboardEvent) {
      if (isKeyOfFocus(event, document.activeElement)) return;
      const { overlay, screen } = readPresentation();
      const read = readStageKey(event);
      if (read === null) return;
      // Over the stage lies something with controls of its own: arrows and space are theirs.
      if (overlay && read !== 'close' && read !== overlay) return;
      const { handBack } = now.current;
      if (handBack && turnsBeyond(event.key, read)) return handBack(event);
      event.preventDefault();
      event.stopPropagation();
      if (typeof read === 'object') {
        const isLate = event.timeStamp - digits.current.at > patience;
        digits.current = { text: `${isLate ? '' : digits.current.text}${read.digit}`.slice(-3), at: event.timeStamp };
        return;
      }
      const number = event.timeStamp - digits.current.at > patience ? '' : digits.current.text;
      digits.current = { text: '', at: 0 };
      if (event.key === 'Enter' && number !== '') return presenting.goTo(Number(number) - 1);
      if (screen !== 'deck' && !endsBlank(read)) return;
      if (screen !== 'deck' && (read === 'next' || read === 'previous')) return presenting.screenChosen('deck');
      does[read](now.current);
    }
    addEventListener('keydown', hear, { capture: true });
    return () => removeEventListener('keydown', hear, { capture: true });
  }, []);
}
