import type { Locale, ResolvedChangelog } from './types.ts';

const changelogReaders: Record<Locale, () => Promise<{ load: () => Promise<ResolvedChangelog> }>> = {
  en: () => import('virtual:changelog/en'),
  sq: () => import('virtual:changelog/sq'),
  'sr-Latn': () => import('virtual:changelog/sr-Latn'),
  'sr-Cyrl': () => import('virtual:changelog/sr-Cyrl'),
};

/** What each version of the data changed, as one locale reads it. Rejects where it cannot be fetched. */
export async function loadChangelog(locale: Locale): Promise<ResolvedChangelog> {
  const { load } = await changelogReaders[locale]();
  return load();
}
