/** What the map region shows: the still picture before the live one, the live one on its way, live, or still for good. */
export type MapState = 'poster' | 'loading' | 'live' | 'fallback';

/** Why the still picture stays; said in a small line. */
export type FallbackReason = 'no-webgl' | 'failed' | 'lost';

export type MapPhase = {
  readonly state: MapState;
  readonly reason: FallbackReason | null;
  readonly rebuilds: number;
  /** True while a context that was lost is waited for. */
  readonly isLost: boolean;
};

export type MapHappening =
  | { readonly type: 'started'; readonly canDraw: boolean }
  | { readonly type: 'drawn' }
  | { readonly type: 'contextLost' }
  | { readonly type: 'contextRestored' }
  | { readonly type: 'notRestored' }
  | { readonly type: 'failed' };

export const firstPhase: MapPhase = { state: 'poster', reason: null, rebuilds: 0, isLost: false };

const mostRebuilds = 1;

/** The life of the live map: a lost context is waited for, the map rebuilt once, then the still picture stays. */
export function nextPhase(phase: MapPhase, happening: MapHappening): MapPhase {
  if (phase.state === 'fallback') return phase;
  switch (happening.type) {
    case 'started':
      return happening.canDraw ? { ...phase, state: 'loading' } : { ...phase, state: 'fallback', reason: 'no-webgl' };
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
        : { ...phase, state: 'fallback', reason: 'lost', isLost: false };
    case 'failed':
      return phase.state === 'live' ? phase : { ...phase, state: 'fallback', reason: 'failed' };
  }
}
