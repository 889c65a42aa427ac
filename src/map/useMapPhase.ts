import { useEffect, useReducer } from 'react';
import { hasWebGl2 } from './hasWebGl2.ts';
import { firstPhase, type MapHappening, type MapPhase, nextPhase } from './mapState.ts';

/** How long a lost context is waited for before the map is rebuilt, in milliseconds. */
const patience = 5000;

/** The phase the live map is in, and what reports to it. It starts when it `isWanted`, and stops when it no longer is. */
export function useMapPhase(isWanted: boolean): [MapPhase, (happening: MapHappening) => void] {
  const [phase, report] = useReducer(nextPhase, firstPhase);
  useEffect(
    function startLiveMap() {
      if (!isWanted) return undefined;
      performance.mark('map-start');
      report({ type: 'started', canDraw: hasWebGl2() });
      return () => report({ type: 'stopped' });
    },
    [isWanted],
  );
  useEffect(
    function waitForContext() {
      if (!phase.isLost) return;
      const timer = setTimeout(() => report({ type: 'notRestored' }), patience);
      return () => clearTimeout(timer);
    },
    [phase.isLost],
  );
  return [phase, report];
}
