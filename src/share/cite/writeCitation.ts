import type { Locale } from '../../facts/types.ts';
import { formatBareDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.tsx';

/** Who is named as the author, in every language. */
export const author = 'Six Crossings';

export const citationStyles = ['apa', 'chicago', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What is cited: `accessed` is the day of reading; `address` that of what is shown, null where there is none to give. */
export type Cited = {
  readonly title: string;
  readonly version: string;
  readonly asOf: string;
  readonly accessed: string;
  readonly address: string | null;
  readonly footnote: string;
  readonly locale: Locale;
};

/** The signs that LaTeX takes for its own. */
const escapeLatex = (text: string) =>
  text
    .replace(/[\\{}]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`))
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');

function writeBibtex({ title, version, asOf, accessed, address, footnote, locale }: Cited): string {
  const fields = [
    ['author', `{${author}}`],
    ['title', `{${escapeLatex(title)}}`],
    ['year', asOf.slice(0, 4)],
    ['version', version],
    ['howpublished', 'Data set'],
    ...(address ? [['url', address]] : []),
    ['urldate', accessed],
    ['language', locale],
    ['note', escapeLatex(footnote)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{six-crossings-${version.replaceAll('.', '-')},\n${lines.join(',\n')}\n}`;
}

function writeRis({ title, version, asOf, accessed, address, footnote, locale }: Cited): string {
  const tags = [
    ['TY', 'DATA'],
    ['AU', author],
    ['TI', title],
    ['PY', asOf.slice(0, 4)],
    ['DA', asOf.replaceAll('-', '/')],
    ['ET', version],
    ['PB', author],
    ...(address ? [['UR', address]] : []),
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', locale],
    ['N1', footnote],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n');
}

/**
 * A citation in a style: APA (7th) and Chicago (17th) in the language of the reader, BibTeX and RIS for programs. The
 * note to the asterisk comes with all of them.
 */
export function writeCitation(style: CitationStyle, cited: Cited, translate: Translate): string {
  if (style === 'bibtex') return writeBibtex(cited);
  if (style === 'ris') return writeRis(cited);
  const { title, version, asOf, accessed, address, footnote, locale } = cited;
  const values = {
    author,
    version,
    year: asOf.slice(0, 4),
    title,
    accessed: formatBareDate(accessed, locale),
    asOf: formatBareDate(asOf, locale),
    hasAddress: address ? 'yes' : 'no',
    address: address ?? '',
  };
  return `${translate(`cite.${style}`, values)}\n${footnote}`;
}
