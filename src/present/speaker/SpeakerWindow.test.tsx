import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, endTalk, openTalk, prepareTalk, session, shownTitles, titleOf } from '../../../test/talk.tsx';
import type { Locale } from '../../facts/types.ts';
import { readChoices } from '../../state/store.ts';
import { presenting, readPresentation, resetPresentation } from '../presentation.ts';
import type { StageState } from './messages.ts';

let channels: ReturnType<typeof prepareTalk>;
beforeEach(() => {
  channels = prepareTalk();
});
afterEach(endTalk);

describe('the speaker’s window', () => {
  it('shows the step on stage, its lines and notes, and the next', async () => {
    const { steps } = await openTalk({ step: 'merdare' });
    const index = steps.findIndex(({ id }) => id === 'merdare');
    expect(screen.getByText('Connected to the stage')).toHaveRole('status');
    expect(screen.getByText(`On stage: step ${index + 1} of ${steps.length}`)).toBeInTheDocument();
    expect(shownTitles()).toContain(titleOf(steps, index));
    for (const { text } of steps[index]?.lines ?? []) expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Notes' })).toHaveTextContent(
      steps[index]?.notes.text.slice(0, 60) ?? '',
    );
    expect(screen.getByRole('img', { name: `Map: ${titleOf(steps, index)}` })).toBeInTheDocument();
    const next = screen.getByRole('region', { name: 'Next' });
    expect(within(next).getByRole('img', { name: `Map: ${titleOf(steps, index + 1)}` })).toBeInTheDocument();
  });

  it('says so while there are no steps yet', async () => {
    await openTalk();
    act(() => resetPresentation());
    expect(screen.getByText('The steps are being loaded.')).toBeInTheDocument();
  });

  it('drives the stage by its buttons and its list', async () => {
    const { user, steps } = await openTalk();
    act(() => presenting.first());
    await user.click(button('Next step'));
    expect(readChoices().step).toBe(steps[1]?.id);
    expect(shownTitles()).toContain(titleOf(steps, 1));
    await user.click(button('Previous step'));
    expect(readChoices().step).toBe(steps[0]?.id);
    const list = screen.getByRole('navigation', { name: 'Steps' });
    await user.click(within(list).getByRole('button', { name: `5 ${titleOf(steps, 4)}` }));
    expect(readChoices().step).toBe(steps[4]?.id);
    expect(within(list).getByRole('button', { current: 'step' })).toHaveAccessibleName(`5 ${titleOf(steps, 4)}`);
  });

  it('follows the stage', async () => {
    const { steps } = await openTalk();
    act(() => presenting.last());
    expect(shownTitles()).toContain(titleOf(steps, steps.length - 1));
    expect(screen.getByText('This is the last step.')).toBeInTheDocument();
  });

  it('puts the room before a black screen, and takes it back', async () => {
    const { user } = await openTalk();
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
    await openTalk({ hasStage: false });
    const state = { step: 'today', screen: 'deck', overlay: null, count: 15, isAway: false };
    const say = (shown: object) => act(() => channels.say(session, { kind: 'state', state: shown, timer: null }));
    say(state);
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    say({ ...state, ...part });
    expect(screen.getByText(words)).toHaveRole('status');
  });

  it('lets its notes grow, to an end, and knows the size again', async () => {
    const { user, steps, show } = await openTalk();
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
    const { user } = await openTalk({ locale });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
    expect(button(next)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox'), 'English');
    expect(readChoices().lang).toBe('en');
  });
});
