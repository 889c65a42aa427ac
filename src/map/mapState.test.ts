import { describe, expect, it } from 'vitest';
import {
  canTryAgain,
  type FallbackReason,
  firstPhase,
  hasLiveMap,
  type MapHappening,
  type MapState,
  nextPhase,
} from './mapState.ts';

const happenings = {
  canDraw: { type: 'started', canDraw: true },
  cannotDraw: { type: 'started', canDraw: false },
  stopped: { type: 'stopped' },
  drawn: { type: 'drawn' },
  lost: { type: 'contextLost' },
  restored: { type: 'contextRestored' },
  notRestored: { type: 'notRestored' },
  failed: { type: 'failed' },
  notFetched: { type: 'gone', fault: 'not-fetched' },
  thrown: { type: 'gone', fault: 'failed' },
  triedAgain: { type: 'triedAgain' },
} as const satisfies Record<string, MapHappening>;
type Name = keyof typeof happenings;

const live = (names: readonly Name[]) => names.reduce((phase, name) => nextPhase(phase, happenings[name]), firstPhase);

describe('the life of the live map', () => {
  it.each<[string, readonly Name[], MapState, FallbackReason | null, number]>([
    ['begins as the still picture', [], 'poster', null, 0],
    ['is on its way where it can be drawn', ['canDraw'], 'loading', null, 0],
    ['stays still where it cannot', ['cannotDraw'], 'fallback', 'no-webgl', 0],
    ['is live once it has drawn', ['canDraw', 'drawn'], 'live', null, 0],
    ['stays live when it draws again', ['canDraw', 'drawn', 'drawn'], 'live', null, 0],
    ['is still while its context is lost', ['canDraw', 'drawn', 'lost'], 'poster', null, 0],
    ['comes back with its context', ['canDraw', 'drawn', 'lost', 'restored'], 'loading', null, 0],
    ['is live again after that', ['canDraw', 'drawn', 'lost', 'restored', 'drawn'], 'live', null, 0],
    ['is rebuilt once where nothing comes back', ['canDraw', 'drawn', 'lost', 'notRestored'], 'loading', null, 1],
    ['lives again once rebuilt', ['canDraw', 'drawn', 'lost', 'notRestored', 'drawn'], 'live', null, 1],
    [
      'stays still the second time',
      ['canDraw', 'drawn', 'lost', 'notRestored', 'drawn', 'lost', 'notRestored'],
      'fallback',
      'lost',
      1,
    ],
    [
      'may lose and regain its context as often as it likes',
      ['canDraw', 'drawn', 'lost', 'restored', 'drawn', 'lost', 'restored', 'drawn'],
      'live',
      null,
      0,
    ],
    ['is still when it goes out of sight', ['canDraw', 'drawn', 'stopped'], 'poster', null, 0],
    ['lives again when it comes back', ['canDraw', 'drawn', 'stopped', 'canDraw', 'drawn'], 'live', null, 0],
    ['waits for no context out of sight', ['canDraw', 'drawn', 'lost', 'stopped', 'notRestored'], 'poster', null, 0],
    [
      'comes back into sight as if it had never been lost for good',
      ['canDraw', 'drawn', 'lost', 'notRestored', 'lost', 'notRestored', 'stopped', 'canDraw'],
      'loading',
      null,
      0,
    ],
    [
      'stays still in sight and out of it where it cannot be drawn',
      ['cannotDraw', 'stopped'],
      'fallback',
      'no-webgl',
      0,
    ],
    ['does not wait for what is not lost', ['canDraw', 'drawn', 'notRestored'], 'live', null, 0],
    ['does not wait for what has not begun', ['notRestored'], 'poster', null, 0],
    ['does not wait for what is restored', ['canDraw', 'drawn', 'lost', 'restored', 'notRestored'], 'loading', null, 0],
    ['stays still where it cannot start', ['canDraw', 'failed'], 'fallback', 'failed', 0],
    [
      'stays still where it cannot be rebuilt',
      ['canDraw', 'drawn', 'lost', 'notRestored', 'failed'],
      'fallback',
      'failed',
      1,
    ],
    ['bears a fault while it is live', ['canDraw', 'drawn', 'failed'], 'live', null, 0],
    ['is gone where its code threw, live or not', ['canDraw', 'drawn', 'thrown'], 'fallback', 'failed', 0],
    ['stays still where its code cannot be had', ['canDraw', 'notFetched'], 'fallback', 'not-fetched', 0],
    ['may be tried again after a fault', ['canDraw', 'failed', 'triedAgain'], 'loading', null, 0],
    ['may be tried again where it was not fetched', ['canDraw', 'notFetched', 'triedAgain'], 'loading', null, 0],
    ['lives where another try succeeds', ['canDraw', 'failed', 'triedAgain', 'drawn'], 'live', null, 0],
    ['may fail each time', ['canDraw', 'failed', 'triedAgain', 'notFetched'], 'fallback', 'not-fetched', 0],
    ['is not tried again while it goes well', ['canDraw', 'drawn', 'triedAgain'], 'live', null, 0],
  ])('%s', (_, names, state, reason, rebuilds) => {
    expect(live(names)).toMatchObject({ state, reason, rebuilds });
  });

  it('has a live map from its start, while its context is lost too, and none where it has fallen back', () => {
    const stories: readonly (readonly [readonly Name[], boolean])[] = [
      [[], false],
      [['canDraw'], true],
      [['canDraw', 'drawn'], true],
      [['canDraw', 'drawn', 'lost'], true],
      [['cannotDraw'], false],
      [['canDraw', 'failed'], false],
      [['canDraw', 'failed', 'triedAgain'], true],
    ];
    for (const [names, isThere] of stories) expect(hasLiveMap(live(names)), names.join(', ')).toBe(isThere);
  });

  it('ends where it cannot be drawn or was lost for good, whatever happens then', () => {
    const lostTwice = live(['canDraw', 'drawn', 'lost', 'notRestored', 'lost', 'notRestored']);
    for (const end of [live(['cannotDraw']), lostTwice]) {
      expect(canTryAgain(end)).toBe(false);
      for (const happening of Object.values(happenings))
        if (happening.type !== 'stopped') expect(nextPhase(end, happening)).toBe(end);
    }
  });

  it('goes on after a fault where the reader asks for it, and only then', () => {
    for (const end of [live(['canDraw', 'failed']), live(['canDraw', 'notFetched'])]) {
      expect(canTryAgain(end)).toBe(true);
      for (const happening of Object.values(happenings))
        if (happening.type !== 'triedAgain') expect(nextPhase(end, happening)).toBe(end);
      expect(nextPhase(end, happenings.triedAgain).retries).toBe(end.retries + 1);
    }
  });

  it('never loops: whatever happens, it is rebuilt once at most', () => {
    const names = Object.keys(happenings) as Name[];
    for (let seed = 1; seed < 400; seed += 1) {
      const story = Array.from(
        { length: 30 },
        (_, index) => names[((seed * (index + 3) * 7919) % 13) % names.length] ?? 'drawn',
      );
      expect(live(story).rebuilds).toBeLessThanOrEqual(1);
    }
  });
});
