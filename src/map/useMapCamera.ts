import { useCallback, useEffect, useRef, useState } from 'react';
import type { Camera } from '../state/parameters.ts';
import { actions, useCamera, useMode } from '../state/store.ts';
import { useReducedMotion } from '../ui/useTheme.ts';
import { isSameCamera, limitCamera } from './camera.ts';
import { createPace } from './pace.ts';
import { travel } from './travel.ts';

const travelTime = 650;
const restTime = 350;

export type MapCamera = {
  readonly camera: Camera;
  /** A gesture moves the camera: at once, and into the link when it rests. */
  readonly moveCamera: (camera: Camera) => void;
  /** A button or a key moves the camera: it travels, unless less motion is asked for. */
  readonly travelTo: (camera: Camera) => void;
  /** Where the camera travels, or where it rests: what the next command starts from. */
  readonly readHeading: () => Camera;
};

/**
 * The camera of the map: where the link says, else `home`, which follows the selection and the size of the map.
 * What moves home moves the camera, as long as the visitor has not gone elsewhere.
 */
export function useMapCamera(home: Camera): MapCamera {
  const chosen = useCamera();
  const isStill = useReducedMotion();
  const isOnStage = useMode() === 'present';
  const [pace] = useState(createPace);
  const goal = chosen ?? home;
  const [camera, setCamera] = useState<Camera>(goal);
  const shown = useRef(camera);
  /** Where the camera travels, or where it rests. */
  const heading = useRef(camera);
  const stop = useRef<() => void>(() => {});
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: Camera) => {
    shown.current = next;
    setCamera(next);
  }, []);

  const go = useCallback(
    (next: Camera) => {
      stop.current();
      clearTimeout(rest.current);
      const isMoving = !isSameCamera(shown.current, heading.current);
      heading.current = next;
      // On stage a camera that stutters is worse than one that jumps.
      const isJump = isStill || (isOnStage && pace.isSlow());
      const begun = performance.now();
      let frames = 0;
      const showFrame = (frame: Camera) => {
        frames += 1;
        if (frame === next && !isJump) pace.note(frames, performance.now() - begun);
        show(frame);
      };
      stop.current = travel(shown.current, next, isJump ? 0 : travelTime, showFrame, isMoving);
    },
    [isStill, isOnStage, pace, show],
  );

  const { zoom, latitude, longitude } = goal;
  useEffect(
    function followGoal() {
      const next = { zoom, latitude, longitude };
      if (!isSameCamera(heading.current, next)) go(next);
    },
    [zoom, latitude, longitude, go],
  );

  useEffect(function stopWhenGone() {
    return () => {
      stop.current();
      clearTimeout(rest.current);
    };
  }, []);

  const moveCamera = useCallback(
    (next: Camera) => {
      stop.current();
      const limited = limitCamera(next);
      heading.current = limited;
      show(limited);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => actions.cameraMoved(limited), restTime);
    },
    [show],
  );

  const travelTo = useCallback(
    (next: Camera) => {
      const limited = limitCamera(next);
      go(limited);
      actions.cameraMoved(limited);
    },
    [go],
  );

  const readHeading = useCallback(() => heading.current, []);

  return { camera, moveCamera, travelTo, readHeading };
}
