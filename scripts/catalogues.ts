import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';
import { hasMixedScriptWord, isMostlyCyrillic } from '../src/facts/script.ts';
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

/** All messages of a language, by id. */
export function readCatalogue(folder: string, language: CatalogueLanguage): Messages {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.po`));
  return Object.fromEntries(
    files
      .sort()
      .flatMap((name) =>
        PO.parse(readFileSync(join(folder, name), 'utf8')).items.map((item) => [item.msgid, item.msgstr.join('')]),
      ),
  );
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

function findPluralFaults(language: CatalogueLanguage, id: string, message: string): readonly string[] {
  const faults: string[] = [];
  visitTokens(compileMessage(message), ([, kind, options]) => {
    if (kind !== 'plural') return;
    for (const form of pluralForms[language]) {
      if (!(form in (options as object))) faults.push(`${language} "${id}": the plural form "${form}" is missing`);
    }
  });
  return faults;
}

/** The words of a message without the syntax of ICU around them: `{count, plural, one {# промена}}`, `{name}`, `<0>`. */
const withoutSyntax = (message: string) =>
  message.replace(/\{\s*\w+\s*,\s*\w+\s*,?|[\w=]+\s*\{|\{\s*\w+\s*\}|<[^>]*>/gu, ' ');

/** What is wrong in the catalogues: missing, left over, empty or differently parameterised messages, one-sided terms. */
export function findCatalogueFaults(folder: string): readonly string[] {
  const english = readCatalogue(folder, 'en');
  return catalogueLanguages.flatMap((language) => {
    const messages = readCatalogue(folder, language);
    const missing = Object.keys(english).filter((id) => !messages[id]);
    const leftOver = Object.keys(messages).filter((id) => !(id in english));
    return [
      ...missing.map((id) => `${language} "${id}": no translation`),
      ...leftOver.map((id) => `${language} "${id}": no such message in English`),
      ...Object.entries(messages).flatMap(([id, message]) => {
        const expected = listNames(valuesOf(english[id] ?? ''));
        const found = listNames(valuesOf(message));
        const words = message.replace(/[{}<>#][^{}<>]*/gu, (part) => (/^[{<]/.test(part) ? ' ' : part));
        const isSerbian = language === 'sr-Cyrl';
        return [
          ...(expected === found || !(id in english)
            ? []
            : [`${language} "${id}": takes ${found}, English takes ${expected}`]),
          ...findPluralFaults(language, id, message),
          ...(isSerbian && /\p{L}/u.test(words) && hasMixedScriptWord(words)
            ? [`${language} "${id}": a word mixes scripts`]
            : []),
          ...(isSerbian && /(?=\p{Script=Latin})\p{Ll}{4,}/u.test(words) && !isMostlyCyrillic(withoutSyntax(message))
            ? [`${language} "${id}": Serbian is written in Cyrillic here`]
            : []),
          ...findTermFaults(message, authored[language]).map(
            ({ found: term, advice }) => `${language} "${id}": "${term}": ${advice}`,
          ),
        ];
      }),
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
