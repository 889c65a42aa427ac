import type { Crossing, FactEvent, Locale } from '../../facts/types.ts';
import { crossingName } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import type { KnownFact } from '../shared/HowDoWeKnow.tsx';

/** Every interruption and every change of what goods may cross at the crossings, and what they rest on. */
export function knownOfChronicle(
  crossings: readonly Crossing[],
  events: readonly FactEvent[],
  { locale, translate }: { locale: Locale; translate: Translate },
): readonly KnownFact[] {
  const known = (key: string, words: string, date: string, { confidence, sources }: Backed): KnownFact => ({
    key,
    label: (
      <>
        {words}, <PartialDate date={date} />
      </>
    ),
    confidence,
    sources,
  });
  return [
    ...crossings.flatMap(({ id, names, closures, goods }) => {
      const name = crossingName(names, locale);
      return [
        ...closures.map((span) =>
          known(`${id} closure ${span.from}`, `${name}, ${translate(`closure.${span.value}`)}`, span.from, span),
        ),
        ...goods.map((span) =>
          known(`${id} goods ${span.from}`, `${name}, ${translate(`goods.${span.value}`)}`, span.from, span),
        ),
      ];
    }),
    ...events.map((event) => known(event.id, event.title, event.date, event)),
  ];
}

type Backed = Pick<FactEvent, 'confidence' | 'sources'>;
