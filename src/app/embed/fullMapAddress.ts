import type { Locale } from '../../facts/types.ts';
import { writeAddress } from '../../state/pages.ts';
import { type Choices, defaultChoices } from '../../state/parameters.ts';
import { siteAddress } from '../siteRoot.ts';

/** The choices without what only a frame in somebody else's page has. */
function withoutFrame(choices: Choices): Choices {
  const { mode, ui, gestures, accent, still, autosize, host } = defaultChoices;
  return { ...choices, mode, ui, gestures, accent, still, autosize, host };
}

/**
 * Where the whole site shows what the frame shows. The site as one file leads to itself; in another page's `srcdoc` it
 * has no address: null.
 */
export function writeFullMapAddress(choices: Choices, locale: Locale): string | null {
  const full = { ...withoutFrame(choices), lang: locale };
  if (import.meta.env.MODE !== 'offline') return siteAddress(writeAddress(full, true));
  return location.protocol === 'about:' ? null : `${location.pathname}${writeAddress(full, false)}`;
}
