import { at } from '../../facts/spans.ts';
import type { Facts, Locale, Provision } from '../../facts/types.ts';
import { crossingName } from '../../i18n/names.ts';
import type { KnownFact } from '../shared/HowDoWeKnow.tsx';
import { Since } from '../shared/Since.tsx';

/** What is told on a date of how far a point was carried out, where it does not follow from other facts. */
function knownOfCarryingOut({ id, title, carriedOut = [] }: Provision, facts: Facts, date: string, locale: Locale) {
  return carriedOut.flatMap(({ crossings, spans }): readonly KnownFact[] => {
    const { current } = at(spans, date);
    if (!current) return [];
    const names = facts.crossings
      .filter((crossing) => crossings !== 'all' && crossings.includes(crossing.id))
      .map((crossing) => crossingName(crossing.names, locale));
    const label = (
      <>
        {[title, ...names].join(', ')}, <Since span={current} date={date} />
      </>
    );
    const { text, confidence, sources } = current;
    return [{ key: `${id} ${names.join()} ${current.from}`, label, text, confidence, sources }];
  });
}

/** Every point of the agreement and what is told of its being carried out on a date, and what it rests on. */
export const knownOfPoints = (facts: Facts, date: string, locale: Locale): readonly KnownFact[] =>
  facts.agreement.provisions.flatMap((provision) => {
    const { id, title, text, confidence, sources } = provision;
    return [
      { key: id, label: title, text, confidence, sources },
      ...knownOfCarryingOut(provision, facts, date, locale),
    ];
  });
