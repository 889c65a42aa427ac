import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeChannels } from '../../../test/fakeChannel.ts';
import { renderWithFacts } from '../../../test/render.tsx';
import { loadDeck } from '../../facts/load.ts';
import type { Locale } from '../../facts/types.ts';
import { TranslationProvider } from '../../i18n/translate.tsx';
import { readChoices } from '../../state/store.ts';
import { removeKept } from '../keptInBrowser.ts';
import { presenting, readPresentation, resetPresentation } from '../presentation.ts';
import { readSteps, type Step } from '../steps.ts';
import { HEARTBEAT } from './channel.ts';
import type { StageState } from './messages.ts';
import { SpeakerWindow } from './SpeakerWindow.tsx';
import { useStageEnd } from './useStageEnd.ts';

const session = '0a1b2c3d4e5f6a7b';
let channels: ReturnType<typeof fakeChannels>;

function Stage() {
  useStageEnd(session);
  return null;
}

/** Both ends in one page: the stage alone writes the state. */
function Both({ hasStage = true, hasSpeaker = true }) {
  return (
    <>
      {hasStage ? <Stage /> : null}
      {hasSpeaker ? <SpeakerWindow /> : null}
    </>
  );
}

async function open({ locale = 'en' as Locale, hasStage = true, step = null as string | null } = {}) {
  const result = await renderWithFacts(<Both hasStage={false} hasSpeaker={false} />, {
    locale,
    choices: { mode: 'present', role: 'speaker', session, step },
  });
  const steps = readSteps(await loadDeck(locale), result.facts);
  act(() => presenting.stepsRead(steps));
  const show = (shown: { hasStage?: boolean; hasSpeaker?: boolean }) =>
    result.rerender(
      <TranslationProvider>
        <Both {...shown} />
      </TranslationProvider>,
    );
  show({ hasStage });
  return { ...result, steps, show };
}

const titleOf = (steps: readonly Step[], index: number) => steps[index]?.title ?? '';
const shownTitle = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const value = (name: string) => screen.getByText(name).nextElementSibling?.textContent;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'setInterval', 'clearInterval'],
    now: new Date('2026-11-22T12:00:00'),
  });
  channels = fakeChannels();
  resetPresentation();
  removeKept('six-crossings-timer');
  removeKept('six-crossings-notes-size');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the speaker’s window', () => {
  it('shows the step on stage, its lines and notes, and the next', async () => {
    const { steps } = await open({ step: 'merdare' });
    const index = steps.findIndex(({ id }) => id === 'merdare');
    expect(screen.getByText('Connected to the stage')).toHaveRole('status');
    expect(screen.getByText(`On stage: step ${index + 1} of ${steps.length}`)).toBeInTheDocument();
    expect(shownTitle()).toContain(titleOf(steps, index));
    for (const { text } of steps[index]?.lines ?? []) expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Notes' })).toHaveTextContent(
      steps[index]?.notes.text.slice(0, 60) ?? '',
    );
    expect(screen.getByRole('img', { name: `Map: ${titleOf(steps, index)}` })).toBeInTheDocument();
    const next = screen.getByRole('region', { name: 'Next' });
    expect(within(next).getByRole('img', { name: `Map: ${titleOf(steps, index + 1)}` })).toBeInTheDocument();
  });

  it('says so while there are no steps yet', async () => {
    await open();
    act(() => resetPresentation());
    expect(screen.getByText('The steps are being loaded.')).toBeInTheDocument();
  });

  it('drives the stage by its buttons and its list', async () => {
    const { user, steps } = await open();
    act(() => presenting.first());
    await user.click(button('Next step'));
    expect(readChoices().step).toBe(steps[1]?.id);
    expect(shownTitle()).toContain(titleOf(steps, 1));
    await user.click(button('Previous step'));
    expect(readChoices().step).toBe(steps[0]?.id);
    const list = screen.getByRole('navigation', { name: 'Steps' });
    await user.click(within(list).getByRole('button', { name: `5 ${titleOf(steps, 4)}` }));
    expect(readChoices().step).toBe(steps[4]?.id);
    expect(within(list).getByRole('button', { current: 'step' })).toHaveAccessibleName(`5 ${titleOf(steps, 4)}`);
  });

  it('follows the stage', async () => {
    const { steps } = await open();
    act(() => presenting.last());
    expect(shownTitle()).toContain(titleOf(steps, steps.length - 1));
    expect(screen.getByText('This is the last step.')).toBeInTheDocument();
  });

  it.each<[string, KeyboardEventInit, number]>([
    ['PageDown', { key: 'PageDown' }, 4],
    ['the space bar', { key: ' ' }, 4],
    ['the right arrow', { key: 'ArrowRight' }, 4],
    ['PageUp', { key: 'PageUp' }, 2],
    ['N on a Cyrillic keyboard', { key: 'н', code: 'KeyN' }, 4],
    ['Home', { key: 'Home' }, 0],
    ['End', { key: 'End' }, 14],
  ])('obeys %s', async (_, key, index) => {
    const { steps } = await open({ step: 'inside-a-crossing' });
    act(() => presenting.goTo(3));
    fireEvent.keyDown(document.body, key);
    expect(readChoices().step).toBe(steps[index]?.id);
  });

  it('goes to a number that is typed', async () => {
    const { steps } = await open();
    for (const key of ['1', '2', 'Enter']) fireEvent.keyDown(document.body, { key });
    expect(readChoices().step).toBe(steps[11]?.id);
  });

  it('leaves keys to fields, to a pressed button and to notes that scroll', async () => {
    const { steps } = await open();
    act(() => presenting.first());
    act(() => screen.getByRole('spinbutton').focus());
    fireEvent.keyDown(screen.getByRole('spinbutton'), { key: 'ArrowRight' });
    act(() => button('Smaller notes').focus());
    fireEvent.keyDown(button('Smaller notes'), { key: ' ' });
    const notes = screen.getByRole('region', { name: 'Notes' });
    act(() => notes.focus());
    fireEvent.keyDown(notes, { key: 'ArrowDown' });
    expect(readChoices().step).toBe(steps[0]?.id);
    fireEvent.keyDown(notes, { key: 'PageDown' });
    expect(readChoices().step).toBe(steps[1]?.id);
  });

  it('puts the room before a black screen, and takes it back', async () => {
    const { user } = await open();
    await user.click(button('Black screen'));
    expect(readPresentation().screen).toBe('black');
    expect(screen.getByText('The room sees a black screen.')).toBeInTheDocument();
    expect(button('Black screen')).toHaveAttribute('aria-pressed', 'true');
    fireEvent.keyDown(document.body, { key: 'б', code: 'KeyB' });
    expect(readPresentation().screen).toBe('deck');
    fireEvent.keyDown(document.body, { key: 'w', code: 'KeyW' });
    expect(screen.getByText('The room sees a white screen.')).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(readPresentation().screen).toBe('deck');
  });

  it.each<[string, Partial<StageState>, RegExp]>([
    ['an overlay', { overlay: 'help' }, /^Something lies over the map on stage/],
    ['a detour', { isAway: true }, /^The map on stage has left the step/],
    ['a step that this deck has not', { step: 'own-step' }, /^The stage shows other steps/],
    ['more steps', { count: 18 }, /^The stage shows other steps/],
  ])('says that the room sees %s', async (_, part, words) => {
    await open({ hasStage: false });
    const state = { step: 'today', screen: 'deck', overlay: null, count: 15, isAway: false };
    const say = (shown: object) => act(() => channels.say(session, { kind: 'state', state: shown, timer: null }));
    say(state);
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    say({ ...state, ...part });
    expect(screen.getByText(words)).toHaveRole('status');
  });

  it('lets its notes grow, to an end, and knows the size again', async () => {
    const { user, steps, show } = await open();
    const text = () => screen.getByText(steps[0]?.notes.text ?? '');
    const first = Number.parseFloat(text().style.fontSize);
    await user.click(button('Larger notes'));
    const larger = Number.parseFloat(text().style.fontSize);
    expect(larger).toBeGreaterThan(first);
    show({ hasSpeaker: false });
    show({});
    expect(Number.parseFloat(text().style.fontSize)).toBe(larger);
    for (let press = 0; press < 9; press += 1) await user.click(button('Larger notes'));
    expect(button('Larger notes')).toHaveAttribute('aria-disabled', 'true');
  });

  it.each<[Locale, string, string]>([
    ['sq', 'Dritarja e folësit', 'Hapi tjetër'],
    ['sr-Latn', 'Prozor govornika', 'Sledeći korak'],
    ['sr-Cyrl', 'Прозор говорника', 'Следећи корак'],
  ])('speaks %s', async (locale, heading, next) => {
    const { user } = await open({ locale });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
    expect(button(next)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox'), 'English');
    expect(readChoices().lang).toBe('en');
  });
});

describe('two windows', () => {
  it('are in step again after the speaker’s is loaded anew', async () => {
    const { steps, show } = await open();
    act(() => presenting.goTo(6));
    show({ hasSpeaker: false });
    act(() => presenting.next());
    show({});
    expect(shownTitle()).toContain(titleOf(steps, 7));
    expect(screen.getByText('Connected to the stage')).toBeInTheDocument();
  });

  it('lose each other after five seconds, and the speaker goes on alone', async () => {
    const { user, steps, show } = await open();
    show({ hasStage: false });
    wait(4000);
    expect(screen.getByText('Connected to the stage')).toBeInTheDocument();
    wait(3000);
    expect(screen.getByText(/Connection lost/)).toBeInTheDocument();
    await user.click(button('Next step'));
    expect(shownTitle()).toContain(titleOf(steps, 1));
    expect(readChoices().step).toBeNull();
    show({});
    expect(screen.getByText('Connected to the stage')).toBeInTheDocument();
    expect(shownTitle()).toContain(titleOf(steps, 0));
  });

  it('stay together while the stage’s own clock is slowed, since it answers', async () => {
    const every = globalThis.setInterval;
    vi.stubGlobal('setInterval', (tick: () => void, milliseconds: number) =>
      milliseconds === HEARTBEAT ? 0 : every(tick, milliseconds),
    );
    await open();
    channels.heard.length = 0;
    wait(30_000);
    expect(screen.getByText('Connected to the stage')).toBeInTheDocument();
    expect(channels.heard.length).toBeLessThan(50);
  });

  it('keep the timer, whichever of the two is loaded anew, and without storage', async () => {
    const { user, show } = await open();
    await user.click(button('Start the timer'));
    wait(61_000);
    expect(value('Elapsed')).toMatch(/^1:01/);
    show({ hasStage: false });
    show({});
    removeKept('six-crossings-timer');
    show({ hasSpeaker: false });
    wait(10_000);
    show({});
    expect(value('Elapsed')).toMatch(/^1:11/);
  });

  it('keep the timer when both are loaded anew', async () => {
    const { user, show } = await open();
    await user.click(button('Start the timer'));
    wait(30_000);
    show({ hasStage: false, hasSpeaker: false });
    wait(30_000);
    show({});
    expect(value('Elapsed')).toMatch(/^1:00/);
  });

  it('pass over what is no message of theirs', async () => {
    const { steps } = await open();
    act(() => {
      for (const value of [null, 'next', { kind: 'go', way: 'stepsRead' }, { kind: 'goTo', step: 'nowhere' }])
        channels.say(session, value);
      channels.say('another0session', { kind: 'go', way: 'last' });
    });
    expect(readChoices().step).toBeNull();
    expect(readPresentation().steps).toBe(steps);
  });

  it('leave no channel open', async () => {
    const { show } = await open();
    expect(channels.open).toBe(2);
    show({ hasStage: false, hasSpeaker: false });
    expect(channels.open).toBe(0);
  });
});

describe('without a stage', () => {
  it('the window waits for it, and cannot turn the screen black', async () => {
    await open({ hasStage: false });
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
    const { user, steps } = await open();
    expect(screen.getByText(/does not let two windows talk/)).toBeInTheDocument();
    await user.click(button('Next step'));
    expect(shownTitle()).toContain(titleOf(steps, 1));
  });
});

describe('the time', () => {
  it('starts when the deck moves on, pauses and goes back to nought', async () => {
    const { user } = await open();
    act(() => presenting.goTo(0));
    expect(screen.getByText('The timer starts with the next step.')).toBeInTheDocument();
    expect(value('Clock')).toBe('12:00');
    await user.click(button('Next step'));
    wait(20_000);
    expect(value('Elapsed')).toMatch(/^0:20 of \d+:\d\d planned$/);
    expect(value('This step')).toMatch(/^0:20/);
    await user.click(button('Pause the timer'));
    wait(20_000);
    expect(value('Elapsed')).toMatch(/^0:20/);
    expect(button('Resume the timer')).toBeInTheDocument();
    await user.click(button('Reset the timer'));
    expect(value('Elapsed')).toMatch(/^0:00/);
  });

  it('says in words whether the talk is behind or ahead of the minutes that the speaker has', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('spinbutton', { name: 'Minutes for the whole' }), '15{Enter}');
    expect(value('Remaining')).toBe('15:00');
    await user.click(button('Start the timer'));
    expect(screen.getByText('On time')).toBeInTheDocument();
    wait(300_000);
    expect(screen.getByText(/^\d:\d\d behind$/)).toBeInTheDocument();
    act(() => presenting.last());
    expect(screen.getByText(/^\d:\d\d ahead$/)).toBeInTheDocument();
  });

  it('takes no minutes that cannot be', async () => {
    const { user } = await open();
    const field = () => screen.getByRole('spinbutton', { name: 'Minutes for the whole' });
    await user.type(field(), '900{Enter}');
    expect(field()).toHaveValue(null);
    await user.type(field(), '12{Enter}');
    expect(field()).toHaveValue(12);
    await user.clear(field());
    await user.type(field(), '{Enter}');
    expect(value('Remaining')).not.toBe('12:00');
  });
});
