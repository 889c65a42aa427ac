import { presenceOn } from '../../facts/questions.ts';
import type { Agency, Crossing, Locale } from '../../facts/types.ts';
import { crossingName } from '../../i18n/names.ts';
import type { KnownFact } from '../shared/HowDoWeKnow.tsx';

/** What each presence that the panel shows rests on: agency, crossing, evidence, sources. */
export function knownPresence(
  crossings: readonly Crossing[],
  agencies: readonly Agency[],
  date: string,
  locale: Locale,
): readonly KnownFact[] {
  return crossings.flatMap((crossing) =>
    agencies.flatMap((agency): readonly KnownFact[] => {
      const { evidence, span } = presenceOn(crossing, agency.id, date);
      if (!span || evidence === 'none') return [];
      return [
        {
          key: `${crossing.id} ${agency.id}`,
          label: `${crossingName(crossing.names, locale)}: ${agency.name}`,
          evidence,
          confidence: span.confidence,
          sources: span.sources,
        },
      ];
    }),
  );
}
