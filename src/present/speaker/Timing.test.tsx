import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, endTalk, openTalk, prepareTalk, timeOf, wait } from '../../../test/talk.tsx';
import { presenting } from '../presentation.ts';

beforeEach(() => {
  prepareTalk();
});
afterEach(endTalk);

describe('the time', () => {
  it('starts when the deck moves on, pauses and goes back to nought', async () => {
    const { user } = await openTalk();
    act(() => presenting.goTo(0));
    expect(screen.getByText('The timer starts with the next step.')).toBeInTheDocument();
    expect(timeOf('Clock')).toBe('12:00');
    await user.click(button('Next step'));
    wait(20_000);
    expect(timeOf('Elapsed')).toMatch(/^0:20 of \d+:\d\d planned$/);
    expect(timeOf('This step')).toMatch(/^0:20/);
    await user.click(button('Pause the timer'));
    wait(20_000);
    expect(timeOf('Elapsed')).toMatch(/^0:20/);
    expect(button('Resume the timer')).toBeInTheDocument();
    await user.click(button('Reset the timer'));
    expect(timeOf('Elapsed')).toMatch(/^0:00/);
  });

  it('says in words whether the talk is behind or ahead of the minutes that the speaker has', async () => {
    const { user } = await openTalk();
    await user.type(screen.getByRole('spinbutton', { name: 'Minutes for the whole' }), '15{Enter}');
    expect(timeOf('Remaining')).toBe('15:00');
    await user.click(button('Start the timer'));
    expect(screen.getByText('On time')).toBeInTheDocument();
    wait(300_000);
    expect(screen.getByText(/^\d:\d\d behind$/)).toBeInTheDocument();
    act(() => presenting.last());
    expect(screen.getByText(/^\d:\d\d ahead$/)).toBeInTheDocument();
  });

  it('takes no minutes that cannot be', async () => {
    const { user } = await openTalk();
    const field = () => screen.getByRole('spinbutton', { name: 'Minutes for the whole' });
    await user.type(field(), '900{Enter}');
    expect(field()).toHaveValue(null);
    await user.type(field(), '12{Enter}');
    expect(field()).toHaveValue(12);
    await user.clear(field());
    await user.type(field(), '{Enter}');
    expect(timeOf('Remaining')).not.toBe('12:00');
  });
});
