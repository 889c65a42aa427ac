import type { Crossing, FactEvent, Facts, Locale } from '../../facts/types.ts';
import { crossingName } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.tsx';
import type { KnownFact } from '../shared/HowDoWeKnow.tsx';

/** What the timeline shows and what it rests on: documents, mandates, the spans of its lanes, its events. */
export function knownOfTimeline(
  facts: Facts,
  shown: readonly Crossing[],
  events: readonly FactEvent[],
  { locale, translate }: { locale: Locale; translate: Translate },
): readonly KnownFact[] {
  const { agreement, eulex } = facts;
  return [
    ...[agreement.agreement, agreement.protocol].map((document) => known(document.name, document.name, document)),
    ...eulex.mandates.map((mandate) =>
      known(
        `mandate ${mandate.from}`,
        translate('timeline.dated', { name: translate('timeline.mandate'), date: mandate.title }),
        mandate,
      ),
    ),
    ...shown.flatMap((crossing) =>
      crossing.status.map((span) => {
        const name = crossingName(crossing.names, locale);
        const label = translate('timeline.dated', { name, date: translate(`status.${span.value}`) });
        return known(`${crossing.id} ${span.from}`, label, span);
      }),
    ),
    ...events.map((event) => known(event.id, event.title, event)),
  ];
}

type Backed = Pick<FactEvent, 'confidence' | 'sources'>;

const known = (key: string, label: string, { confidence, sources }: Backed): KnownFact => ({
  key,
  label,
  confidence,
  sources,
});
