import { useEffect, useReducer } from 'react';
import { hasWebGl2 } from './hasWebGl2.ts';
import { firstPhase, type MapHappening, type MapPhase, nextPhase } from './mapState.ts';

/** How long a lost context is waited for before the map is rebuilt, in milliseconds. */
const patience = 5000;

/** The phase the live map is in, and what reports to it. */
export function useMapPhase(): [MapPhase, (happening: MapHappening) => void] {
  const [phase, report] = useReducer(nextPhase, firstPhase);
  useEffect(function startLiveMap() {
    report({ type: 'mounted', canDraw: hasWebGl2() });
  }, []);
  useEffect(
    function waitForContext() {
      if (phase.state !== 'poster') return;
      const timer = setTimeout(() => report({ type: 'notRestored' }), patience);
      return () => clearTimeout(timer);
    },
    [phase.state],
  );
  return [phase, report];
}
