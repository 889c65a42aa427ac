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

const pair = ({ sq, 'sr-Latn': sr }: NameForms) => ({ sq, sr });

/** Both forms of a crossing's name, as the English page has them: `Merdare / Merdarë`. */
export const joinCrossingNames = (names: NameForms): string => crossingName(pair(names), 'en');

/** Both forms of another place's name, as the English page has them. */
export const joinPlaceNames = (names: NameForms): string => placeName(pair(names), 'en');
