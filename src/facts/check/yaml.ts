import type { Document, YAMLError } from 'yaml';
import { yamlParser } from './yamlParser.ts';

/** A fault of the YAML itself, by its place in the text. */
export type Mark = { readonly offset: number; readonly reason: string };

type Reasons = Readonly<Partial<Record<YAMLError['code'], string>>>;

/** What the commonest faults of YAML mean to somebody who edits a text file. */
const reasons: Reasons = {
  TAB_AS_INDENT: 'a tab: indent with spaces',
  DUPLICATE_KEY: 'this key is given twice in the same place: keep one',
  BAD_INDENT: 'this line stands too far to the left or to the right of those that it belongs to',
  BLOCK_AS_IMPLICIT_KEY: 'a colon followed by a space within a text: put the whole text in quotes',
  BAD_SCALAR_START: 'a text that begins with this character must stand in quotes',
  MULTIPLE_DOCS: 'the file begins anew here: take the line of hyphens out',
};

/** What often only follows from one of those. */
const vagueReasons: Reasons = {
  MISSING_CHAR:
    'something is missing here (a colon, a bracket, a quotation mark), or the line stands too far to the left',
  UNEXPECTED_TOKEN: 'this does not belong here: is a hyphen, a colon or a quotation mark missing or too many?',
};

const beginsWithMark = 'a text that begins with * & or ! must stand in quotes';

/** A quotation mark forgotten at the end of a line is noticed only at the next one, lines below: its beginning helps. */
function findRunawayQuotes(document: Document, text: string): readonly Mark[] {
  const marks: Mark[] = [];
  yamlParser().visit(document, {
    Scalar: (_, { type, range }) => {
      if (!type?.startsWith('QUOTE') || !range || !text.slice(range[0], range[1]).includes('\n')) return;
      marks.push({ offset: range[0], reason: 'the quotation mark that opens here is not closed on its line' });
    },
  });
  return marks;
}

/** The faults of a document's YAML, the vaguest first: where several stand on one line, the last says it best. */
export function findYamlFaults(document: Document, text: string): readonly Mark[] {
  const { errors, warnings } = document;
  const runaways = errors.length > 0 ? findRunawayQuotes(document, text) : [];
  if (runaways.length > 0) return runaways;
  const backwards = errors.toReversed();
  const isVague = ({ code }: YAMLError) => code in vagueReasons;
  const marks = [...backwards.filter(isVague), ...backwards.filter((error) => !isVague(error))].map(
    ({ code, message, pos: [offset] }) => ({
      offset,
      reason: vagueReasons[code] ?? reasons[code] ?? `not YAML: ${message}`,
    }),
  );
  marks.push(...warnings.map(({ pos: [offset] }) => ({ offset, reason: beginsWithMark })));
  if (!/(^|[\s[{,])\*\S/.test(text)) return marks;
  yamlParser().visit(document, {
    Alias: (_, { range }) => void marks.push({ offset: range?.[0] ?? 0, reason: beginsWithMark }),
  });
  return marks;
}
