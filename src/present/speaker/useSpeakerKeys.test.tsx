import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, endTalk, openTalk, prepareTalk } from '../../../test/talk.tsx';
import { readChoices } from '../../state/store.ts';
import { presenting } from '../presentation.ts';

beforeEach(() => {
  prepareTalk();
});
afterEach(endTalk);

describe('the keys of the speaker’s window', () => {
  it.each<[string, KeyboardEventInit, number]>([
    ['PageDown', { key: 'PageDown' }, 4],
    ['the space bar', { key: ' ' }, 4],
    ['the right arrow', { key: 'ArrowRight' }, 4],
    ['PageUp', { key: 'PageUp' }, 2],
    ['N on a Cyrillic keyboard', { key: 'н', code: 'KeyN' }, 4],
    ['Home', { key: 'Home' }, 0],
    ['End', { key: 'End' }, 14],
  ])('obeys %s', async (_, key, index) => {
    const { steps } = await openTalk({ step: 'inside-a-crossing' });
    act(() => presenting.goTo(3));
    fireEvent.keyDown(document.body, key);
    expect(readChoices().step).toBe(steps[index]?.id);
  });

  it('goes to a number that is typed', async () => {
    const { steps } = await openTalk();
    for (const key of ['1', '2', 'Enter']) fireEvent.keyDown(document.body, { key });
    expect(readChoices().step).toBe(steps[11]?.id);
  });

  it('leaves keys to fields, to a pressed button and to notes that scroll', async () => {
    const { steps } = await openTalk();
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
});
