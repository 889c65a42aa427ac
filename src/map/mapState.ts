/** What the map region shows: the still picture before the live one, the live one on its way, live, or still for good. */
export type MapState = 'poster' | 'loading' | 'live' | 'fallback';

/** Why there is no live map where there could be one. */
export type StartFault = 'not-fetched' | 'failed';

/** Why the still picture stays; said in a small line. */
export type FallbackReason = 'no-webgl' | 'lost' | StartFault;

export type MapPhase = {
  readonly state: MapState;
  readonly reason: FallbackReason | null;
  readonly rebuilds: number;
  /** How often the reader has asked for another try. */
  readonly retries: number;
  /** True while a context that was lost is waited for. */
  readonly isLost: boolean;
};

export type MapHappening =
  | { readonly type: 'started'; readonly canDraw: boolean }
  /** It is out of sight: what it holds is needed elsewhere. */
  | { readonly type: 'stopped' }
  | { readonly type: 'drawn' }
  | { readonly type: 'contextLost' }
  | { readonly type: 'contextRestored' }
  | { readonly type: 'notRestored' }
  /** The map has told of a fault; while it is live it bears it. */
  | { readonly type: 'failed' }
  /** There is no map any more: its code could not be fetched, or threw. */
  | { readonly type: 'gone'; readonly fault: StartFault }
  | { readonly type: 'triedAgain' };

export const firstPhase: MapPhase = { state: 'poster', reason: null, rebuilds: 0, retries: 0, isLost: false };

const mostRebuilds = 1;

/** Whether there is a live map, seen or not: not before it has started, and where its context is lost all the same. */
export const hasLiveMap = ({ state, isLost }: MapPhase): boolean => state === 'loading' || state === 'live' || isLost;

/** Whether another try may do what this one could not: a browser without WebGL stays one, what was lost twice stays lost. */
export const canTryAgain = ({ reason }: MapPhase): boolean => reason === 'not-fetched' || reason === 'failed';

const fallBack = (phase: MapPhase, reason: FallbackReason): MapPhase => ({
  ...phase,
  state: 'fallback',
  reason,
  isLost: false,
});

/** A map that stops starts anew the next time, also where it was lost for good; what cannot be had stays so. */
const stop = (phase: MapPhase): MapPhase =>
  phase.reason === null || phase.reason === 'lost' ? { ...firstPhase, retries: phase.retries } : phase;

/** The life of the live map: a lost context is waited for, the map rebuilt once, then the still picture stays. */
export function nextPhase(phase: MapPhase, happening: MapHappening): MapPhase {
  if (happening.type === 'triedAgain')
    return canTryAgain(phase) ? { ...phase, state: 'loading', reason: null, retries: phase.retries + 1 } : phase;
  if (happening.type === 'stopped') return stop(phase);
  if (phase.state === 'fallback') return phase;
  switch (happening.type) {
    case 'started':
      return happening.canDraw ? { ...phase, state: 'loading' } : fallBack(phase, 'no-webgl');
    case 'drawn':
      return phase.state === 'live' ? phase : { ...phase, state: 'live' };
    case 'contextLost':
      return { ...phase, state: 'poster', isLost: true };
    case 'contextRestored':
      return { ...phase, state: 'loading', isLost: false };
    case 'notRestored':
      if (!phase.isLost) return phase;
      return phase.rebuilds < mostRebuilds
        ? { ...phase, state: 'loading', rebuilds: phase.rebuilds + 1, isLost: false }
        : fallBack(phase, 'lost');
    case 'failed':
      return phase.state === 'live' ? phase : fallBack(phase, 'failed');
    case 'gone':
      return fallBack(phase, happening.fault);
  }
}
