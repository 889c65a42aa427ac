import { loadFacts } from '../src/facts/load.ts';
import type { Locale } from '../src/facts/types.ts';
import { activateLocale, loadMessages, messageGroups, translate } from '../src/i18n/translate.tsx';
import type { Telling } from '../src/share/describePage.ts';

/** The real facts and messages of a locale; the one asked for last is the language of the messages. */
export async function tellIn(locale: Locale): Promise<Telling> {
  await activateLocale(locale);
  await Promise.all(messageGroups.map(loadMessages));
  return { facts: await loadFacts(locale), locale, translate };
}
