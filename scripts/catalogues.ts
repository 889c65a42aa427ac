import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';
import { findForeignLetter, hasMixedScriptWord, isMostlyCyrillic } from '../src/facts/script.ts';
import { findTermFaults } from '../src/facts/terminology.ts';
import { toLatin } from '../src/facts/transliterate.ts';
import type { AuthoredLanguage, Locale } from '../src/facts/types.ts';

/** The authored catalogues: one PO file for each area of the house and each of these languages. */
export const catalogueLanguages = ['en', 'sq', 'sr-Cyrl'] as const;
export type CatalogueLanguage = (typeof catalogueLanguages)[number];
export type Messages = Readonly<Record<string, string>>;

const pluralForms: Record<CatalogueLanguage, readonly string[]> = {
  en: ['one', 'other'],
  sq: ['one', 'other'],
  'sr-Cyrl': ['one', 'few', 'other'],
};
const authored: Record<CatalogueLanguage, AuthoredLanguage> = { en: 'en', sq: 'sq', 'sr-Cyrl': 'sr' };

type Entry = { readonly id: string; readonly message: string };

/** The entries of a language, file by file; those that a translator's tool has struck out are passed over. */
function readEntries(folder: string, language: CatalogueLanguage): readonly Entry[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.po`));
  return files.sort().flatMap((name) =>
    PO.parse(readFileSync(join(folder, name), 'utf8'))
      .items.filter(({ obsolete }) => !obsolete)
      .map(({ msgid, msgstr }) => ({ id: msgid, message: msgstr.join('') })),
  );
}

/** All messages of a language, by id. */
export function readCatalogue(folder: string, language: CatalogueLanguage): Messages {
  return Object.fromEntries(readEntries(folder, language).map(({ id, message }) => [id, message]));
}

type Values = ReadonlyMap<string, 'number' | 'string'>;

function visitTokens(message: CompiledMessage, visit: (token: unknown[]) => void): void {
  if (!Array.isArray(message)) return;
  for (const token of message) {
    if (!Array.isArray(token)) continue;
    visit(token);
    const options = token[2];
    if (options && typeof options === 'object') {
      for (const option of Object.values(options)) visitTokens(option as CompiledMessage, visit);
    }
  }
}

/** The values a message takes, with their types. */
export function valuesOf(message: string): Values {
  const values = new Map<string, 'number' | 'string'>();
  visitTokens(compileMessage(message), ([name, kind]) => {
    if (typeof name !== 'string') return;
    values.set(
      name,
      kind === 'plural' || kind === 'number' || kind === 'selectordinal' ? 'number' : (values.get(name) ?? 'string'),
    );
  });
  return values;
}

const listNames = (values: Values) => [...values.keys()].sort().join(', ') || 'none';

/** The words of a compiled message as a reader sees them, without values and tags. */
function wordsOf(tokens: unknown): string {
  if (!Array.isArray(tokens)) return '';
  return tokens
    .map((token) => {
      if (typeof token === 'string') return token.replaceAll(/<\/?\d+\/?>/g, ' ');
      const forms: unknown = Array.isArray(token) ? token[2] : null;
      return forms && typeof forms === 'object' ? Object.values(forms).map(wordsOf).join(' ') : ' ';
    })
    .join('');
}

function findFormFaults(language: CatalogueLanguage, message: string): readonly string[] {
  const compiled = compileMessage(message);
  // What cannot be read comes back as it was.
  if (/[{}]/.test(message) && Array.isArray(compiled) && compiled[0] === message) return ['the braces do not match'];
  const faults: string[] = [];
  visitTokens(compiled, ([, kind, options]) => {
    const forms = kind === 'plural' ? pluralForms[language] : kind === 'select' ? ['other'] : [];
    for (const form of forms) {
      if (!(form in (options as object))) faults.push(`the ${kind} form "${form}" is missing`);
    }
  });
  return faults;
}

function findScriptFaults(words: string): readonly string[] {
  const foreign = findForeignLetter(words);
  return [
    ...(hasMixedScriptWord(words) ? ['a word mixes scripts'] : []),
    ...(foreign ? [`“${foreign}” is no Serbian letter`] : []),
    // A message may be nothing but a name, such as EULEX or GeoJSON.
    ...(/(?=\p{Script=Latin})\p{Ll}{3,}/u.test(words) && !isMostlyCyrillic(words)
      ? ['Serbian is written in Cyrillic here']
      : []),
  ];
}

function findMessageFaults(
  language: CatalogueLanguage,
  message: string,
  english: string | undefined,
): readonly string[] {
  if (english === undefined) return ['no such message in English'];
  const words = wordsOf(compileMessage(message));
  const [expected, found] = [listNames(valuesOf(english)), listNames(valuesOf(message))];
  return [
    ...(expected === found ? [] : [`takes ${found}, English takes ${expected}`]),
    ...findFormFaults(language, message),
    ...(language === 'sr-Cyrl' ? findScriptFaults(words) : []),
    ...findTermFaults(words, authored[language]).map(({ found: term, advice }) => `"${term}": ${advice}`),
  ];
}

/** What is wrong in the catalogues: missing, left over, repeated or differently parameterised messages, terms, scripts. */
export function findCatalogueFaults(folder: string): readonly string[] {
  const english = new Map(Object.entries(readCatalogue(folder, 'en')));
  return catalogueLanguages.flatMap((language) => {
    const entries = readEntries(folder, language);
    const ids = entries.map(({ id }) => id);
    const translated = new Set(entries.filter(({ message }) => message !== '').map(({ id }) => id));
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [
      ...[...english.keys()].filter((id) => !translated.has(id)).map((id) => `${language} "${id}": no translation`),
      ...[...repeated].map((id) => `${language} "${id}": given twice`),
      ...entries
        .filter(({ message }) => message !== '')
        .flatMap(({ id, message }) =>
          findMessageFaults(language, message, english.get(id)).map((fault) => `${language} "${id}": ${fault}`),
        ),
    ];
  });
}

/** The compiled messages of a locale; Serbian in Latin script is derived from Cyrillic. */
export function compileCatalogue(folder: string, locale: Locale): Record<string, CompiledMessage> {
  const messages = readCatalogue(folder, locale === 'sr-Latn' ? 'sr-Cyrl' : locale);
  const write = locale === 'sr-Latn' ? toLatin : (text: string) => text;
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, compileMessage(write(message))]));
}

/** The TypeScript that names every message and the values it takes. */
export function writeMessageTypes(folder: string): string {
  const rows = Object.entries(readCatalogue(folder, 'en'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, message]) => {
      const values = [...valuesOf(message)].map(
        ([name, type]) => `${/^\d+$/.test(name) ? `'${name}'` : name}: ${type}`,
      );
      return `  '${id}': ${values.length > 0 ? `{ ${values.join('; ')} }` : 'undefined'};`;
    });
  return `/** Made by \`npm run catalogues\` from the English catalogue: every message and the values it takes. */\nexport type MessageValues = {\n${rows.join('\n')}\n};\n\nexport type MessageId = keyof MessageValues;\n`;
}
