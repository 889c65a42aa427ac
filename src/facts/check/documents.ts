import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** Something that is wrong in a seed file, said so that its author can mend it. */
export type Fault = { readonly file: string; readonly line: number; readonly column: number; readonly reason: string };

export type Path = readonly (string | number)[];

/** One seed file, read: its data, the faults of its YAML, and where each value stands. */
export type SeedDocument = {
  readonly file: string;
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly locate: (path: Path) => { line: number; column: number };
};

/** The files of the seeds, relative to their folder, crossings last. */
export function listSeedFiles(folder: string): readonly string[] {
  const crossings = readdirSync(join(folder, 'crossings')).filter((name) => name.endsWith('.yaml'));
  const tops = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return [...tops.sort(), ...crossings.sort().map((name) => `crossings/${name}`)];
}

/** Reads one YAML file; its faults (bad indentation, a key given twice …) carry line and column. */
export function readSeedDocument(folder: string, file: string): SeedDocument {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
  });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate = (path: Path): { line: number; column: number } => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  return {
    file,
    data: document.errors.length > 0 ? undefined : document.toJS(),
    faults: document.errors.map((error) => ({ file, ...place(error.pos[0]), reason: `not YAML: ${error.message}` })),
    locate,
  };
}

/** A fault as one line: `seeds/events.yaml:12:5 reason`. */
export function formatFault(fault: Fault, folder = 'seeds'): string {
  return `${folder}/${fault.file}:${fault.line}:${fault.column} ${fault.reason}`;
}
