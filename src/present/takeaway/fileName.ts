import type { Locale } from '../../facts/types.ts';

/** What is taken away: a step by its id, or what the map shows: a crossing by its id, or all six. */
export type Shown = { readonly step: string | null; readonly crossing: string | null };

/** Only what every file system takes. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/** `six-crossings_merdare_en_2026-11-21.png`: what is shown, the language, the date that is shown. */
export function nameFile(
  { step, crossing }: Shown,
  { locale, date, extension }: { locale: Locale; date: string; extension: 'png' | 'svg' },
): string {
  const shown = (step && plain(step)) || (crossing && plain(crossing)) || 'map';
  return `six-crossings_${shown}_${locale}_${plain(date)}.${extension}`;
}

/** `six-crossings_slides_en_2026-11-21.pptx`; the date is that of the data. */
export const nameSlides = (locale: Locale, asOf: string): string =>
  `six-crossings_slides_${locale}_${plain(asOf)}.pptx`;
