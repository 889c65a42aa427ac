import type { Choices, Known } from './parameters.ts';
import { actions, isDateMoving, onStateChange, readChoices } from './store.ts';
import { isHistoryStep, parseUrl, serialiseUrl } from './url.ts';

const hereWith = (choices: Choices) => `${location.pathname}${serialiseUrl(choices)}${location.hash}`;

/** Writes to the history; a browser that refuses (too many changes, an opaque origin) costs the link, not the page. */
function write(method: 'pushState' | 'replaceState', choices: Choices): void {
  try {
    // What the entry remembers stays with it; a new one has nothing to remember.
    history[method](method === 'replaceState' ? history.state : null, '', hereWith(choices));
  } catch {
    // The page works without its link.
  }
}

/**
 * Keeps the address and the state the same: reads the address now and whenever one goes back or forward, writes it
 * when the state changes. A drag of the date makes one entry, when it ends. Returns what ends it.
 */
export function synchroniseUrl(known: Known): () => void {
  const read = () => {
    const { choices, rejected } = parseUrl(location.search, known);
    actions.choicesRead(choices, rejected);
    return choices;
  };
  let written = read();
  const stopListening = onStateChange(() => {
    const choices = readChoices();
    if (serialiseUrl(choices) === serialiseUrl(written) || isDateMoving()) return;
    write(isHistoryStep(written, choices) ? 'pushState' : 'replaceState', choices);
    written = choices;
  });
  const goBackOrForward = () => {
    const { lang, theme } = readChoices();
    // Language and theme make no entries: what the reader has chosen since is not taken back.
    written = { ...parseUrl(location.search, known).choices, lang, theme };
    if (serialiseUrl(written) !== location.search) write('replaceState', written);
    actions.choicesRead(written, []);
  };
  addEventListener('popstate', goBackOrForward);
  return () => {
    stopListening();
    removeEventListener('popstate', goBackOrForward);
  };
}
