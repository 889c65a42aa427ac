import { SpeakerWindow } from '../present/speaker/SpeakerWindow.tsx';
import { StepPictures } from './StepPictures.tsx';
import { useDeck } from './useDeck.ts';

/** The speaker's window: notes, clock and what comes next, beside the room's screen. */
export function SpeakerLayout() {
  useDeck();
  return (
    <StepPictures>
      <SpeakerWindow />
    </StepPictures>
  );
}
