import { availableParallelism, cpus, totalmem } from 'node:os';

/** One line of the table: what is measured, on the app and on what it is compared with, and how high it may be. */
export type Row = {
  readonly title: string;
  readonly unit: 'ms' | '';
  readonly app: number | undefined;
  readonly reference?: { readonly name: string; readonly value: number | undefined };
  /** Of the ratio where there is a reference, else of the number itself. */
  readonly bar?: number;
};

/** `2026-11-22, 2 × Intel Xeon, 23 GiB`: when and on what something was measured. */
export function describeMachine(): string {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${new Date().toISOString().slice(0, 10)}, ${machine}, drawing in software`;
}

const show = (value: number | undefined, unit: Row['unit']) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : unit === 'ms'
      ? `${value.toFixed(value < 100 ? 1 : 0)} ms`
      : value.toFixed(4);

const headings = ['', 'app', 'beside', '', 'ratio', 'bar', ''];

function cellsOf({ title, unit, app, reference, bar }: Row): readonly string[] {
  const ratio = reference && app !== undefined && reference.value ? app / reference.value : undefined;
  const judged = reference ? ratio : app;
  const verdict = bar === undefined || judged === undefined ? '' : judged <= bar ? 'within' : 'over';
  return [
    title,
    show(app, unit),
    reference?.name ?? '',
    reference ? show(reference.value, unit) : '',
    reference ? (ratio?.toFixed(2) ?? '–') : '',
    bar === undefined ? '' : reference ? `≤ ${bar.toFixed(2)}` : `≤ ${bar}${unit === '' ? '' : ` ${unit}`}`,
    verdict,
  ];
}

/** The table in Markdown, its columns aligned for the eye as well. */
export function writeTable(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)));
  const written = lines.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [written[0], rule, ...written.slice(1)].join('\n');
}
