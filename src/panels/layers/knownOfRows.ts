import type { Translate } from '../../i18n/translate.tsx';
import type { KnownFact } from '../shared/HowDoWeKnow.tsx';
import type { LayerRow } from './rowsOf.ts';

/** What a record rests on: statements of one label that rest on the same sources alike are told once. */
export function knownOfRows(rows: readonly LayerRow[], translate: Translate): readonly KnownFact[] {
  const groups = new Map<string, LayerRow[]>();
  for (const row of rows) {
    const key = [row.label, row.confidence, ...row.sources].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first
      ? [
          {
            key,
            label: translate(first.label),
            text: others.length === 0 && first.text ? first.text : undefined,
            confidence: first.confidence,
            // By the very list a statement is known again; several together are no one of them.
            sources: others.length === 0 ? first.sources : [...first.sources],
          },
        ]
      : [],
  );
}
