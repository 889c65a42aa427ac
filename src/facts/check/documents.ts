import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainYaml } from './plainYaml.ts';
import { findYamlFaults } from './yaml.ts';
import { yamlParser } from './yamlParser.ts';

/** Something that is wrong in a seed file, said so that its author can mend it. */
export type Fault = { readonly file: string; readonly line: number; readonly column: number; readonly reason: string };

export type Path = readonly (string | number)[];

type Place = { readonly line: number; readonly column: number };

/** One seed file, read: its data, the faults of its YAML, and where each value and each key stands. */
export type SeedDocument = {
  readonly file: string;
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly locate: (path: Path) => Place;
  readonly locateKey: (path: Path) => Place;
};

/** What helps those who edit the seeds, and is none of them. */
const besides = ['README.md', 'schemas'];

const isOurs = (name: string) => !name.startsWith('.') && !name.endsWith('~') && !besides.includes(name);

/** The files in the folder of the seeds, relative to it; what editors leave behind is passed over. */
export function listSeedFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isOurs(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listSeedFiles(join(folder, entry.name)).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    )
    .sort();
}

/** The tree of a file, and the place of an offset in its text. */
function parseTree(text: string) {
  const { LineCounter, parseDocument } = yamlParser();
  const counter = new LineCounter();
  const tree = parseDocument(text, { lineCounter: counter, prettyErrors: false, schema: 'core' });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return { tree, place };
}

function locateIn({ tree, place }: ReturnType<typeof parseTree>, path: Path): Place {
  const { isNode } = yamlParser();
  for (let length = path.length; length > 0; length -= 1) {
    const node = tree.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return place(node.range[0]);
  }
  return place(tree.contents?.range?.[0] ?? 0);
}

function locateKeyIn(parsed: ReturnType<typeof parseTree>, path: Path): Place {
  const { isMap, isNode, isScalar } = yamlParser();
  const { tree, place } = parsed;
  const parent = path.length > 1 ? tree.getIn(path.slice(0, -1), true) : tree.contents;
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  return isNode(pair?.key) && pair.key.range ? place(pair.key.range[0]) : locateIn(parsed, path);
}

/** The data of a text and the faults of its YAML, told as those who wrote it need them. */
function readWithFaults(file: string, text: string): Pick<SeedDocument, 'data' | 'faults'> {
  const { tree, place } = parseTree(text);
  const byLine = new Map(findYamlFaults(tree, text).map((mark) => [place(mark.offset).line, mark]));
  const faults = [...byLine.values()].map(({ offset, reason }) => ({ file, ...place(offset), reason }));
  return { data: faults.length > 0 ? undefined : tree.toJS(), faults };
}

/** Reads the YAML of one file; its faults (bad indentation, a key given twice …) carry line and column. */
export function readSeedDocument(file: string, text: string): SeedDocument {
  const plain = readPlainYaml(text);
  // A tree weighs a hundred times its text: it is not kept, and made again for the rare fault that wants its place.
  let again: ReturnType<typeof parseTree> | undefined;
  const parseAgain = () => {
    again ??= parseTree(text);
    return again;
  };
  return {
    file,
    ...(plain === undefined ? readWithFaults(file, text) : { data: plain, faults: [] }),
    locate: (path) => locateIn(parseAgain(), path),
    locateKey: (path) => locateKeyIn(parseAgain(), path),
  };
}

/** A fault as one line: `seeds/events.yaml:12:5 reason`. */
export function formatFault(fault: Fault, folder = 'seeds'): string {
  return `${folder}/${fault.file}:${fault.line}:${fault.column} ${fault.reason}`;
}
