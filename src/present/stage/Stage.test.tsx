import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { loadDeck, loadFacts } from '../../facts/load.ts';
import type { Locale } from '../../facts/types.ts';
import { actions, readChoices } from '../../state/store.ts';
import { presenting, readPresentation, resetPresentation } from '../presentation.ts';
import { readSteps } from '../steps.ts';
import { Stage, type StageParts } from './Stage.tsx';
import { useKioskReset } from './useAutoplay.ts';

const onSpeaker = vi.fn();
const parts = { map: <button type="button">Jarinje</button>, panel: 'the panel', takeAway: 'to take away' };
const onIdle = vi.fn();

function Talk(more: Pick<StageParts, 'onKeyBeyond'>) {
  useKioskReset(onIdle);
  return <Stage {...parts} {...more} deck="the steps" check="the check" notice={null} onSpeaker={onSpeaker} />;
}

async function open(locale: Locale = 'en', more: Pick<StageParts, 'onKeyBeyond'> = {}) {
  const steps = readSteps(await loadDeck(locale), await loadFacts(locale));
  const rendered = await renderWithFacts(<Talk {...more} />, { locale });
  act(() => {
    presenting.stepsRead(steps);
    presenting.first();
  });
  return { ...rendered, steps };
}

const press = (key: string, code = '') => fireEvent.keyDown(document.activeElement ?? document.body, { key, code });
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => resetPresentation());
afterEach(() => vi.useRealTimers());

describe('the stage', () => {
  it.each<Locale>(['en', 'sq', 'sr-Latn', 'sr-Cyrl'])(
    'says each step with its sources and the footnote, in %s',
    async (locale) => {
      const { steps } = await open(locale);
      const { dataset } = await loadFacts(locale);
      for (const step of steps) {
        expect(title()).toBe(step.title);
        for (const { text } of step.lines) expect(document.body).toHaveTextContent(text);
        expect(screen.getByRole('contentinfo')).toHaveTextContent(dataset.footnote.slice(0, 60));
        expect(step.title + step.lines.map(({ text }) => text).join()).not.toMatch(/[{}]/);
        press('PageDown');
      }
    },
  );

  it('tells a reader that does not see it where it is', async () => {
    const { steps } = await open();
    press('ArrowRight');
    expect(screen.getByRole('status')).toHaveTextContent(`Step 2 of ${steps.length}: ${steps[1]?.title}`);
  });

  it.each([
    ['o', 'KeyO', 'All steps'],
    ['?', '', 'Keys'],
    ['g', 'KeyG', 'Go to a step'],
    ['t', 'KeyT', 'To take away'],
    ['m', 'KeyM', 'My steps'],
    ['c', 'KeyC', 'Rehearsal check'],
  ])('opens with %s what lies over it, and Escape closes that alone', async (key, code, name) => {
    await open();
    press(key, code);
    expect(screen.getByRole('dialog', { name })).toBeVisible();
    press('Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(readChoices().step).not.toBeNull();
  });

  it('goes to a step by its number', async () => {
    const { steps } = await open();
    press('g', 'KeyG');
    const field = screen.getByLabelText(/Number of the step/);
    fireEvent.change(field, { target: { value: '99' } });
    expect(screen.getByRole('button', { name: 'Go' })).toBeDisabled();
    fireEvent.change(field, { target: { value: '9' } });
    expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent(steps[8]?.title ?? '');
    fireEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(title()).toBe(steps[8]?.title);
  });

  it('leaves Space and Enter to a button with the focus, and takes the arrows all the same', async () => {
    const { steps } = await open();
    screen.getByRole('button', { name: 'Jarinje' }).focus();
    press(' ');
    press('Enter');
    expect(title()).toBe(steps[0]?.title);
    press('ArrowRight');
    expect(title()).toBe(steps[1]?.title);
  });

  it('hands back what turns beyond its first and its last step, and no other key', async () => {
    const beyond: string[] = [];
    const { steps } = await open('en', { onKeyBeyond: ({ key }) => beyond.push(key) });
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) press(key);
    expect(beyond.splice(0)).toEqual(['ArrowLeft', 'ArrowUp', 'PageUp']);
    for (const key of ['Backspace', 'Home', 'ArrowRight', 'ArrowLeft']) press(key);
    expect(title()).toBe(steps[0]?.title);
    press('End');
    for (const key of ['Enter', ' ', 'End']) press(key);
    expect(beyond).toEqual([]);
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown']) press(key);
    expect(beyond.splice(0)).toEqual(['ArrowRight', 'ArrowDown', 'PageDown']);
    press('b', 'KeyB');
    press('ArrowRight');
    expect(readPresentation().screen).toBe('deck');
    act(() => actions.crossingSelected('jarinje'));
    press('ArrowRight');
    expect(beyond).toEqual([]);
    press('ArrowRight');
    expect(beyond).toEqual(['ArrowRight']);
  });

  it('ends one layer at a time', async () => {
    await open();
    act(actions.presentingStarted);
    press('l', 'KeyL');
    press('i', 'KeyI');
    expect(screen.getByText('the panel')).toBeVisible();
    press('b', 'KeyB');
    press('Escape');
    expect(readPresentation()).toMatchObject({ screen: 'deck', tool: 'pointer', hasPanel: true });
    press('Escape');
    press('Escape');
    expect(readPresentation()).toMatchObject({ tool: null, hasPanel: false });
    expect(readChoices().mode).toBe('present');
    press('Escape');
    expect(readChoices().mode).toBe('explore');
  });

  it('asks for the speaker’s window by key and by button', async () => {
    await open();
    press('s', 'KeyS');
    fireEvent.click(screen.getByRole('button', { name: 'Speaker’s window' }));
    expect(onSpeaker).toHaveBeenCalledTimes(2);
  });

  it('goes on by itself, each step for as long as it takes to read, round and round', async () => {
    const { steps } = await open();
    vi.useFakeTimers();
    act(presenting.playingToggled);
    act(() => vi.advanceTimersByTime(9000));
    expect(title()).toBe(steps[0]?.title);
    for (const step of [...steps.slice(1), steps[0]]) {
      let seconds = 0;
      while (title() !== step?.title && seconds < 60) {
        act(() => vi.advanceTimersByTime(1000));
        seconds += 1;
      }
      expect(title()).toBe(step?.title);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    act(() => vi.advanceTimersByTime(120_000));
    expect(title()).toBe(steps[0]?.title);
  });

  it('as a kiosk stops for a visitor and begins anew a minute after the last touch', async () => {
    const { steps } = await open();
    vi.useFakeTimers();
    act(() => actions.kioskChosen(10));
    expect(readPresentation().isPlaying).toBe(true);
    act(() => {
      presenting.goTo(4);
      actions.crossingSelected('jarinje');
    });
    fireEvent.pointerDown(document.body);
    expect(readPresentation().isPlaying).toBe(false);
    act(() => vi.advanceTimersByTime(59_000));
    fireEvent.pointerDown(document.body);
    act(() => vi.advanceTimersByTime(59_000));
    expect(readChoices().crossing).toBe('jarinje');
    act(() => vi.advanceTimersByTime(1500));
    expect(onIdle).toHaveBeenCalled();
    expect(title()).toBe(steps[0]?.title);
    expect(readChoices().crossing).toBeNull();
    expect(readPresentation().isPlaying).toBe(true);
    expect(screen.queryByRole('button', { name: 'My steps' })).toBeNull();
  });
});
