import type { Locale } from '../facts/types.ts';

const and: Readonly<Record<Locale, string>> = { en: 'and', sq: 'dhe', 'sr-Latn': 'i', 'sr-Cyrl': 'и' };

/** `A`, `A and B`, `A, B and C` in the language of the locale. */
export function joinList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and[locale]} ${items.at(-1)}`;
}
