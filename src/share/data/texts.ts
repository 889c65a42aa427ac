import type * as v from 'valibot';
import type { namesSchema, textSchema } from '../../facts/schema.ts';
import { toLatin } from '../../facts/transliterate.ts';
import { crossingName, placeName } from '../../i18n/names.ts';

type AuthoredText = v.InferOutput<typeof textSchema>;
type AuthoredNames = v.InferOutput<typeof namesSchema>;

/** The languages and scripts of a text, in alphabetical order. */
export const textLanguages = ['en', 'sq', 'sr-Cyrl', 'sr-Latn'] as const;
export const nameLanguages = ['sq', 'sr-Cyrl', 'sr-Latn'] as const;

export type Text = Readonly<Record<(typeof textLanguages)[number], string>>;
export type NameForms = Readonly<Record<(typeof nameLanguages)[number], string>>;

/** A name in each of its forms and scripts. */
export const spreadNames = ({ sq, sr }: AuthoredNames): NameForms => ({ sq, 'sr-Cyrl': sr, 'sr-Latn': toLatin(sr) });

/** A text in each language and script. */
export const spreadText = ({ en, ...names }: AuthoredText): Text => ({ en, ...spreadNames(names) });

/** The name of a person as the page writes it in each language: both forms where they differ. */
export function spreadPersonName(names: AuthoredNames): Text {
  const forms = spreadNames(names);
  const write = (sr: string, language: (typeof textLanguages)[number]) => placeName({ sq: names.sq, sr }, language);
  return {
    en: write(forms['sr-Latn'], 'en'),
    sq: write(forms['sr-Latn'], 'sq'),
    'sr-Cyrl': write(forms['sr-Cyrl'], 'sr-Cyrl'),
    'sr-Latn': write(forms['sr-Latn'], 'sr-Latn'),
  };
}

/** What leads from one to the next, in each language. */
export function joinTexts(texts: readonly AuthoredText[]): Text {
  const spread = texts.map(spreadText);
  const join = (language: keyof Text) => spread.map((text) => text[language]).join(' → ');
  return { en: join('en'), sq: join('sq'), 'sr-Cyrl': join('sr-Cyrl'), 'sr-Latn': join('sr-Latn') };
}

const pair = ({ sq, 'sr-Latn': sr }: NameForms) => ({ sq, sr });

/** Both forms of a crossing's name, as the English page has them: `Merdare / Merdarë`. */
export const joinCrossingNames = (names: NameForms): string => crossingName(pair(names), 'en');

/** Both forms of another place's name, as the English page has them. */
export const joinPlaceNames = (names: NameForms): string => placeName(pair(names), 'en');
