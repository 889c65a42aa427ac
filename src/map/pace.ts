/** Fewer frames a second than this tell of a machine on which a travelling camera costs one's bearings. */
const fewestFrames = 20;
/** One such journey may be chance. */
const patience = 2;

/** Watches how smoothly the camera travels; `isSlow` once two journeys in a row were not smooth, for good. */
export function createPace(): { note: (frames: number, milliseconds: number) => void; isSlow: () => boolean } {
  let slowInRow = 0;
  return {
    note(frames, milliseconds) {
      if (slowInRow >= patience || milliseconds <= 0) return;
      slowInRow = (frames * 1000) / milliseconds < fewestFrames ? slowInRow + 1 : 0;
    },
    isSlow: () => slowInRow >= patience,
  };
}
