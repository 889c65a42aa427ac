import { setInColumns } from './columns.ts';
import type { Report } from './report.ts';

const cut = (text: string, most = 90) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function section(title: string, rows: readonly (readonly (string | number)[])[], said = ''): readonly string[] {
  return ['', title.toUpperCase(), ...(said ? [said] : []), ...(rows.length > 0 ? setInColumns(rows) : ['none'])];
}

function writeCoverage({ coverage, crossings }: Report): readonly string[] {
  const rows = coverage.map(({ field, at }) => [
    field,
    ...crossings.map((id) => {
      const { statements = 0, sources = 0, isOpen = false } = at[id] ?? {};
      return statements === 0 ? '–' : `${statements}/${sources}${isOpen ? ' ?' : ''}`;
    }),
  ]);
  return section(
    'Coverage',
    [['', ...crossings], ...rows],
    'statements/sources of each field at each crossing; – nothing stands there; ? what holds today is known to be unknown',
  );
}

function writeSymmetry({ symmetry }: Report): readonly string[] {
  const rows = [
    ...(['en', 'sq', 'sr'] as const).map((language) => [
      `words about it (${language})`,
      ...symmetry.map(({ words }) => words[language] ?? 0),
    ]),
    ...(['sources', 'statements', 'events', 'presences'] as const).map((name) => [
      {
        sources: 'its own sources',
        statements: 'statements they bear out',
        events: 'events they report',
        presences: 'spans of its services',
      }[name],
      ...symmetry.map((room) => room[name]),
    ]),
  ];
  return section('The two sides', [['', ...symmetry.map(({ side }) => side)], ...rows]);
}

const counted = (title: string, list: readonly unknown[]) => `${title} (${list.length})`;

/** The report as plain text, in columns; what is long is cut, and whole in the JSON. */
export function writeReport(report: Report): string {
  const { onOneSource, inferred, old, disputes, gaps, uncited, links } = report;
  return [
    `data of ${report.asOf}, version ${report.version}: ${report.statements} statements`,
    ...writeCoverage(report),
    ...writeSymmetry(report),
    ...section(
      counted('On one source', onOneSource),
      onOneSource.map(({ id, sources, says }) => [id, sources.join(), cut(says, 60)]),
    ),
    ...section(
      counted('Inferred from a mandate', inferred),
      inferred.map(({ id, sources }) => [id, sources.join()]),
    ),
    ...section(
      counted('Said of today, last said more than two years ago', old),
      old.map(({ id, lastSaid, says }) => [lastSaid, id, cut(says, 60)]),
    ),
    ...section(
      counted('Sources differ', disputes),
      disputes.map(({ id, versions, question }) => [id, versions, cut(question)]),
    ),
    ...section(
      counted('Looked for and not found', gaps),
      gaps.map(({ id, text }) => [id, cut(text)]),
    ),
    ...section(
      counted('Sources on which nothing rests', uncited),
      uncited.map((id) => [id]),
    ),
    ...section(
      counted('Links to check', links),
      links.map(({ source, url }) => [source, url]),
    ),
    '',
  ].join('\n');
}
