import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { actions, isDateMoving, readChoices } from '../state/store.ts';
import { useChosenDay } from './useChosenDay.ts';
import { MILLISECONDS_A_STOP, playButtonMark, usePlayback } from './usePlayback.ts';

function Player() {
  const { isPlaying, toggle } = usePlayback(useChosenDay());
  return (
    <>
      <button type="button" {...playButtonMark} onClick={toggle}>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <p>elsewhere</p>
    </>
  );
}

const isPlaying = () => screen.queryByRole('button', { name: 'Pause' }) !== null;
const press = () => fireEvent.click(screen.getByRole('button'));
const wait = (stops: number) => {
  for (let stop = 0; stop < stops; stop += 1) act(() => vi.advanceTimersByTime(MILLISECONDS_A_STOP));
};
const play = async (date: string | null) => {
  const rendered = await renderWithFacts(<Player />, { choices: { date } });
  vi.useFakeTimers();
  press();
  return rendered;
};

beforeEach(() => vi.useRealTimers());
afterEach(() => vi.useRealTimers());

describe('usePlayback', () => {
  it('does not begin by itself', async () => {
    await renderWithFacts(<Player />, { choices: { date: '2012-06-01' } });
    expect(isPlaying()).toBe(false);
  });

  it('goes from stop to stop without making history, and settles where it is paused', async () => {
    await play('2012-06-01');
    wait(1);
    expect(readChoices().date).toBe('2012-12-10');
    expect(isDateMoving()).toBe(true);
    wait(1);
    expect(readChoices().date).toBe('2012-12-31');
    press();
    expect(isDateMoving()).toBe(false);
    wait(3);
    expect(readChoices().date).toBe('2012-12-31');
  });

  it('begins with the first day when it stands at the last', async () => {
    await play(null);
    expect(readChoices().date).toBe('2011-12-02');
    expect(isPlaying()).toBe(true);
  });

  it('ends at the date of the data', async () => {
    await play('2024-09-08');
    wait(1);
    expect(readChoices().date).toBe('2024-10-07');
    wait(1);
    expect(readChoices().date).toBeNull();
    expect(isPlaying()).toBe(false);
    expect(isDateMoving()).toBe(false);
  });

  it.each([
    ['a press elsewhere', () => fireEvent.pointerDown(screen.getByText('elsewhere'))],
    ['a key', () => fireEvent.keyDown(document.body, { key: 'ArrowLeft' })],
    [
      'the page going out of sight',
      () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        fireEvent(document, new Event('visibilitychange'));
      },
    ],
  ])('ends with %s', async (_, interact) => {
    await play('2012-06-01');
    act(() => interact());
    expect(isPlaying()).toBe(false);
    wait(2);
    expect(readChoices().date).toBe('2012-06-01');
  });

  it.each([
    ['its own button being pressed down', () => fireEvent.pointerDown(screen.getByRole('button'))],
    ['the focus moving', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
  ])('does not end with %s', async (_, interact) => {
    await play('2012-06-01');
    interact();
    expect(isPlaying()).toBe(true);
  });

  it('leaves no moving date behind when it is taken away', async () => {
    const { unmount } = await play('2012-06-01');
    wait(1);
    unmount();
    expect(isDateMoving()).toBe(false);
    expect(readChoices().date).toBe('2012-12-10');
  });

  it('goes on from a day that somebody else chooses', async () => {
    await play('2012-06-01');
    act(() => actions.dateChosen('2017-02-01'));
    wait(1);
    expect(readChoices().date).toBe('2017-02-16');
  });
});
