import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { findYamlFaults } from './yaml.ts';

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

const isOurs = (name: string) => !name.startsWith('.') && !name.endsWith('~') && name !== 'README.md';

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

/** Reads the YAML of one file; its faults (bad indentation, a key given twice …) carry line and column. */
export function readSeedDocument(file: string, text: string): SeedDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, schema: 'core' });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const locateKey = (path: Path): Place => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    return isNode(pair?.key) && pair.key.range ? place(pair.key.range[0]) : locate(path);
  };
  const byLine = new Map(findYamlFaults(document, text).map((mark) => [place(mark.offset).line, mark]));
  const faults = [...byLine.values()].map(({ offset, reason }) => ({ file, ...place(offset), reason }));
  return { file, data: faults.length > 0 ? undefined : document.toJS(), faults, locate, locateKey };
}

/** A fault as one line: `seeds/events.yaml:12:5 reason`. */
export function formatFault(fault: Fault, folder = 'seeds'): string {
  return `${folder}/${fault.file}:${fault.line}:${fault.column} ${fault.reason}`;
}
