import { fileURLToPath } from 'node:url';
import { setupI18n } from '@lingui/core';
import { compileCatalogue } from '../../../scripts/catalogues.ts';
import type { Locale } from '../../../src/facts/types.ts';
import type { Translate } from '../../../src/i18n/translate.tsx';

const folder = fileURLToPath(new URL('../../../src/i18n/catalogues', import.meta.url));
const written = new Map<Locale, Translate>();

/** The words of the interface in a language, from the catalogues that the site was built from. */
export function wordsIn(locale: Locale): Translate {
  const known = written.get(locale);
  if (known) return known;
  const i18n = setupI18n({ locale, messages: { [locale]: compileCatalogue(folder, locale) } });
  const translate: Translate = (id, ...[values]) => i18n._(id, values as Record<string, unknown> | undefined);
  written.set(locale, translate);
  return translate;
}
