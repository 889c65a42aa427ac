import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { readChoices } from '../state/store.ts';
import { PlayButton, StepButtons, StepSigns } from './DateButtons.tsx';
import { useChosenDay } from './useChosenDay.ts';

const toggle = vi.fn();

function Buttons({ isPlaying = false }) {
  const chosen = useChosenDay();
  return (
    <>
      <StepButtons chosen={chosen} />
      <PlayButton chosen={chosen} playback={{ isPlaying, toggle }} />
    </>
  );
}

function Signs() {
  return <StepSigns chosen={useChosenDay()} />;
}

const button = (name: string) => screen.getByRole('button', { name });

describe.each([
  ['as words', <Buttons key="words" />],
  ['as signs', <Signs key="signs" />],
])('the steps %s', (_, element) => {
  it('lead to the change before and to the change after', async () => {
    const { user } = await renderWithFacts(element, { choices: { date: '2012-12-20' } });
    await user.click(button('Next change'));
    expect(readChoices().date).toBe('2012-12-31');
    await user.click(button('Previous change'));
    expect(readChoices().date).toBe('2012-12-10');
  });

  it('say that there is none before the first day and none after the last', async () => {
    const { user } = await renderWithFacts(element, { choices: { date: null } });
    expect(button('Next change')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Previous change')).toHaveAttribute('aria-disabled', 'false');
    await user.click(button('Next change'));
    expect(readChoices().date).toBeNull();
  });
});

describe('the play button', () => {
  it.each([
    [null, 'Play 2011 to today'],
    ['2011-12-02', 'Play 2011 to today'],
    ['2015-01-01', 'Play'],
  ])('on %s says "%s"', async (date, label) => {
    const { user } = await renderWithFacts(<Buttons />, { choices: { date } });
    await user.click(button(label));
    expect(toggle).toHaveBeenCalledOnce();
    toggle.mockClear();
  });

  it('changes its label while it plays', async () => {
    await renderWithFacts(<Buttons isPlaying />, { locale: 'sq' });
    expect(button('Ndalo')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Luaj/ })).not.toBeInTheDocument();
  });
});
