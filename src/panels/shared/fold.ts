import { toLatin } from '../../facts/transliterate.ts';

/**
 * A text without case, accents and script, so that `Kursumlija` finds `Куршумлија` and `Kuršumlija`. Đ is typed as
 * dj or d where a keyboard lacks it, so all three are one.
 */
export function fold(text: string): string {
  return toLatin(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ|dj/g, 'd');
}

/** True where every word of a query occurs in one of the texts. */
export function matches(query: string, texts: readonly string[]): boolean {
  const haystack = fold(texts.join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
