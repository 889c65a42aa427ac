import { type Page, parsePath, writeAddress } from './pages.ts';
import { type Choices, defaultChoices, type Known, parameterNames } from './parameters.ts';
import { actions, isDateMoving, onStateChange, readChoices } from './store.ts';
import { isHistoryStep, type ParsedUrl, parseUrl } from './url.ts';

/** Writes to the history; a browser that refuses (too many changes, an opaque origin) costs the link, not the page. */
function write(method: 'pushState' | 'replaceState', address: string): void {
  try {
    // What the entry remembers stays with it; a new one has nothing to remember.
    history[method](method === 'replaceState' ? history.state : null, '', address);
  } catch {
    // The page works without its link.
  }
}

/**
 * The query that the page was opened with. A page that stands in another one's `srcdoc` has no address: there
 * `<html data-search="?…">` says it, and without that it is an embed like any other.
 */
export const readSearch = (): string =>
  location.protocol === 'about:' ? (document.documentElement.dataset.search ?? '?mode=embed') : location.search;

/** The page that the address names below the site's root; null for an address that names none, as a file's. */
function readPage(root: URL, known: Known): Page | null {
  if (!location.pathname.startsWith(root.pathname)) return null;
  return parsePath(location.pathname.slice(root.pathname.length), known);
}

/**
 * Keeps the address and the state the same: reads the address now and whenever one goes back or forward, writes it
 * when the state changes. A drag of the date makes one entry, when it ends. `root`: where the site lies, and below it
 * its pages. Returns what ends it.
 */
export function synchroniseUrl(known: Known, root: URL): () => void {
  const parse = (): ParsedUrl => parseUrl(readSearch(), known, { ...defaultChoices, ...readPage(root, known) });
  const addressOf = (choices: Choices) => {
    const isByPath = Boolean(readPage(root, known)?.lang);
    const place = isByPath ? root.pathname : location.pathname;
    return `${place}${writeAddress(choices, isByPath)}${location.hash}`;
  };
  const { choices, rejected } = parse();
  actions.choicesRead(choices, rejected);
  let written = choices;
  const stopListening = onStateChange(() => {
    const choices = readChoices();
    const isSame = parameterNames.every((name) => choices[name] === written[name]);
    // What the pointer is over changes the state too, and no address.
    if (isSame || isDateMoving() || addressOf(choices) === addressOf(written)) return;
    // In somebody else's page the entries are that page's.
    const isStep = choices.mode !== 'embed' && isHistoryStep(written, choices);
    write(isStep ? 'pushState' : 'replaceState', addressOf(choices));
    written = choices;
  });
  const goBackOrForward = () => {
    const { lang, theme } = readChoices();
    // Language and theme make no entries: what the reader has chosen since is not taken back.
    written = { ...parse().choices, lang, theme };
    const address = addressOf(written);
    if (address !== `${location.pathname}${location.search}${location.hash}`) write('replaceState', address);
    actions.choicesRead(written, []);
  };
  addEventListener('popstate', goBackOrForward);
  return () => {
    stopListening();
    removeEventListener('popstate', goBackOrForward);
  };
}
