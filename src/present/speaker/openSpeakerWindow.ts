import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { matchLocale } from '../../i18n/locales.ts';
import { defaultChoices } from '../../state/parameters.ts';
import { actions, readChoices } from '../../state/store.ts';
import { serialiseUrl } from '../../state/url.ts';

/** Whether the address of the speaker’s window is shown, to be copied, and whether that is because it did not open. */
export type AddressShown = { readonly address: string; readonly isBlocked: boolean } | null;

const store = createStore<{ readonly shown: AddressShown }>()(() => ({ shown: null }));

const readShown = () => store.getState().shown;
export const useSpeakerAddress = (): AddressShown => useSyncExternalStore(store.subscribe, readShown, readShown);
export const hideSpeakerAddress = () => store.setState({ shown: null });

/** Sixteen hexadecimal digits that nobody can guess. */
const makeSession = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function ensureSession(): string {
  const { session } = readChoices();
  if (session) return session;
  const made = makeSession();
  actions.sessionStarted(made);
  return made;
}

/** The page as it is, for the speaker of a session. */
function addressOfSpeaker(session: string): string {
  const { lang, theme, step } = readChoices();
  const url = new URL(location.href);
  url.hash = '';
  url.search = serialiseUrl({
    ...defaultChoices,
    lang: lang ?? matchLocale(document.documentElement.lang),
    theme,
    step,
    session,
    mode: 'present',
    role: 'speaker',
  });
  return url.href;
}

/** Shows where the speaker’s window is to be found, for another window of the same browser. */
export function showSpeakerAddress(): void {
  store.setState({ shown: { address: addressOfSpeaker(ensureSession()), isBlocked: false } });
}

/**
 * Opens the speaker’s window, or comes back to the one that is open, and begins a session where there is none. Where
 * the browser lets nothing open its address is shown instead. To be called in a click or at a key.
 */
export function openSpeakerWindow(): void {
  const session = ensureSession();
  const address = addressOfSpeaker(session);
  const opened = window.open(address, `six-crossings-speaker-${session}`, 'popup,width=1100,height=760');
  opened?.focus();
  store.setState({ shown: opened ? null : { address, isBlocked: true } });
}
