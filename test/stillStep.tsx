import type { DrawPicture } from '../src/present/StepPicture.ts';

/** A small stand-in for the map of a step: its date and crossing as marks on it. */
export const drawFakeMap: DrawPicture = ({ crossing, date }, { width, height }, scale = 1) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width={width}
    height={height}
    viewBox={`0 0 ${width / scale} ${height / scale}`}
    aria-hidden="true"
    data-fake={`${crossing ?? 'all'} ${date ?? 'today'}`}
  >
    <circle r="5" />
  </svg>
);
