import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  button,
  endTalk,
  openTalk,
  prepareTalk,
  session,
  shownTitles,
  timeOf,
  titleOf,
  wait,
} from '../../../test/talk.tsx';
import { readChoices } from '../../state/store.ts';
import { removeKept } from '../keptInBrowser.ts';
import { presenting, readPresentation } from '../presentation.ts';
import { HEARTBEAT } from './channel.ts';

let channels: ReturnType<typeof prepareTalk>;
beforeEach(() => {
  channels = prepareTalk();
});
afterEach(endTalk);

describe('two windows', () => {
  it('are in step again after the speaker’s is loaded anew', async () => {
    const { steps, show } = await openTalk();
    act(() => presenting.goTo(6));
    show({ hasSpeaker: false });
    act(() => presenting.next());
    show({});
    expect(shownTitles()).toContain(titleOf(steps, 7));
    expect(screen.getByText('Connected to the stage')).toBeInTheDocument();
  });

  it('lose each other after five seconds, and the speaker goes on alone', async () => {
    const { user, steps, show } = await openTalk();
    show({ hasStage: false });
    wait(4000);
    expect(screen.getByText('Connected to the stage')).toBeInTheDocument();
    wait(3000);
    expect(screen.getByText(/Connection lost/)).toBeInTheDocument();
    await user.click(button('Next step'));
    expect(shownTitles()).toContain(titleOf(steps, 1));
    expect(readChoices().step).toBeNull();
    show({});
    expect(screen.getByText('Connected to the stage')).toBeInTheDocument();
    expect(shownTitles()).toContain(titleOf(steps, 0));
  });

  it('stay together while the stage’s own clock is slowed, since it answers', async () => {
    const every = globalThis.setInterval;
    vi.stubGlobal('setInterval', (tick: () => void, milliseconds: number) =>
      milliseconds === HEARTBEAT ? 0 : every(tick, milliseconds),
    );
    await openTalk();
    channels.heard.length = 0;
    wait(30_000);
    expect(screen.getByText('Connected to the stage')).toBeInTheDocument();
    expect(channels.heard.length).toBeLessThan(50);
  });

  it('keep the timer, whichever of the two is loaded anew, and without storage', async () => {
    const { user, show } = await openTalk();
    await user.click(button('Start the timer'));
    wait(61_000);
    expect(timeOf('Elapsed')).toMatch(/^1:01/);
    show({ hasStage: false });
    show({});
    removeKept('six-crossings-timer');
    show({ hasSpeaker: false });
    wait(10_000);
    show({});
    expect(timeOf('Elapsed')).toMatch(/^1:11/);
  });

  it('keep the timer when both are loaded anew', async () => {
    const { user, show } = await openTalk();
    await user.click(button('Start the timer'));
    wait(30_000);
    show({ hasStage: false, hasSpeaker: false });
    wait(30_000);
    show({});
    expect(timeOf('Elapsed')).toMatch(/^1:00/);
  });

  it('pass over what is no message of theirs', async () => {
    const { steps } = await openTalk();
    act(() => {
      for (const value of [null, 'next', { kind: 'go', way: 'stepsRead' }, { kind: 'goTo', step: 'nowhere' }])
        channels.say(session, value);
      channels.say('another0session', { kind: 'go', way: 'last' });
    });
    expect(readChoices().step).toBeNull();
    expect(readPresentation().steps).toBe(steps);
  });

  it('leave no channel open', async () => {
    const { show } = await openTalk();
    expect(channels.open).toBe(2);
    show({ hasStage: false, hasSpeaker: false });
    expect(channels.open).toBe(0);
  });
});

describe('without a stage', () => {
  it('the window waits for it, and cannot turn the screen black', async () => {
    await openTalk({ hasStage: false });
    expect(screen.getByText(/Waiting for the stage/)).toBeInTheDocument();
    expect(button('Black screen')).toHaveAttribute('aria-disabled', 'true');
  });

  it.each([
    ['has no channels', undefined],
    [
      'forbids them',
      class {
        constructor() {
          throw new DOMException('opaque', 'SecurityError');
        }
      },
    ],
  ])('it says so where the browser %s, and goes through the deck', async (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const { user, steps } = await openTalk();
    expect(screen.getByText(/does not let two windows talk/)).toBeInTheDocument();
    await user.click(button('Next step'));
    expect(shownTitles()).toContain(titleOf(steps, 1));
  });
});
