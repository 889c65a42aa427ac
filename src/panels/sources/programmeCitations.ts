import { listProgrammeParts } from '../../facts/programmeParts.ts';
import { sayPart } from '../../facts/report/programmeStatements.ts';
import type { Programme } from '../../facts/types.ts';
import { labelOfPart } from '../../ui/statementLabel.ts';
import { always, type Citation } from './support.ts';

/** Every statement about an arrangement around the crossings, with its sources; its record is read on any day. */
export function citationsOfProgramme(programme: Programme): readonly Citation[] {
  const place = { programme, crossings: [], panel: 'overview', shown: always } as const;
  return [
    ...listProgrammeParts(programme).map((part) => ({
      sources: part.fact.sources,
      support: {
        ...place,
        label: labelOfPart(part.field),
        words: { text: sayPart(part) },
        date: part.field === 'period' ? programme.period.from : part.date,
      },
    })),
    ...programme.disputed.flatMap(({ versions }) =>
      versions.map(({ sources, text }) => ({
        sources,
        support: { ...place, label: 'shared.sourcesDiffer' as const, words: { text }, date: null },
      })),
    ),
  ];
}
