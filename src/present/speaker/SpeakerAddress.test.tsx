import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { actions, readChoices } from '../../state/store.ts';
import { hideSpeakerAddress, openSpeakerWindow, showSpeakerAddress } from './openSpeakerWindow.ts';
import { SpeakerAddress } from './SpeakerAddress.tsx';

const focus = vi.fn();
const let_ = (opened: unknown) => vi.spyOn(window, 'open').mockReturnValue(opened as Window | null);

const allowCopying = (writeText: (text: string) => Promise<void>) =>
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard);

beforeEach(() => act(hideSpeakerAddress));
afterEach(() => focus.mockClear());

describe('opening the speaker’s window', () => {
  it('begins a session and opens the same page in the speaker’s role', async () => {
    const open = let_({ focus });
    await renderWithFacts(<SpeakerAddress />, { locale: 'sq', choices: { mode: 'present', step: 'merdare' } });
    act(openSpeakerWindow);
    const { session } = readChoices();
    expect(session).toMatch(/^[0-9a-f]{16}$/);
    const url = new URL(String(open.mock.calls[0]?.[0]));
    expect(url.pathname).toBe(location.pathname);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      lang: 'sq',
      mode: 'present',
      step: 'merdare',
      role: 'speaker',
      session,
    });
    expect(focus).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('goes on with the session there is, and comes back to its window', async () => {
    const open = let_({ focus });
    await renderWithFacts(<SpeakerAddress />);
    act(() => actions.sessionStarted('0a1b2c3d4e5f6a7b'));
    act(openSpeakerWindow);
    act(openSpeakerWindow);
    expect(readChoices().session).toBe('0a1b2c3d4e5f6a7b');
    expect(open.mock.calls[0]).toEqual(open.mock.calls[1]);
  });

  it('leaves an address to copy where the browser lets nothing open', async () => {
    let_(null);
    const { user } = await renderWithFacts(<SpeakerAddress />);
    const writeText = vi.fn(async (_: string) => {});
    allowCopying(writeText);
    act(openSpeakerWindow);
    expect(screen.getByRole('dialog', { name: 'Speaker’s window' })).toHaveTextContent('did not open');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the speaker’s window' });
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('readonly');
    expect(field.value).toContain(`session=${readChoices().session}`);
    await user.click(screen.getByRole('button', { name: 'Copy the address' }));
    expect(writeText).toHaveBeenCalledWith(field.value);
    expect(screen.getByRole('status')).toHaveTextContent('The address is copied.');
  });

  it('says where copying did not work, and leaves the address selected', async () => {
    const { user } = await renderWithFacts(<SpeakerAddress />);
    allowCopying(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    act(showSpeakerAddress);
    await user.click(screen.getByRole('button', { name: 'Copy the address' }));
    expect(screen.getByRole('status')).toHaveTextContent('did not allow copying');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('goes with Escape, which nobody else hears, and gives the focus back', async () => {
    const heard = vi.fn();
    addEventListener('keydown', heard);
    const { user } = await renderWithFacts(
      <>
        <button type="button" onClick={showSpeakerAddress}>
          show
        </button>
        <SpeakerAddress />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'show' }));
    await user.keyboard('{Escape}');
    removeEventListener('keydown', heard);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'show' })).toHaveFocus();
    expect(heard).not.toHaveBeenCalled();
  });
});
