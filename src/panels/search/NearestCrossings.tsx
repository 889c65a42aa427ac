import { useEffect, useRef } from 'react';
import { closureOn, statusOn } from '../../facts/questions.ts';
import type { Crossing } from '../../facts/types.ts';
import { nearestCrossings } from '../../ground/distance.ts';
import { placeName } from '../../i18n/names.ts';
import { formatKilometres, formatNumber } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import {
  actions,
  type ChosenPlace,
  useChosenPlace,
  useDate,
  useFacts,
  useSelectedCrossing,
} from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './nearest.module.css';
import { searchFieldId } from './searchFieldId.ts';
import { showWithin } from './showWithin.ts';

function useHeading({ names, latitude, longitude }: ChosenPlace): string {
  const translate = useTranslate();
  const locale = useLocale();
  return names
    ? translate('search.from', { place: placeName(names, locale) })
    : translate('search.fromPoint', {
        latitude: formatNumber(latitude, locale, 3),
        longitude: formatNumber(longitude, locale, 3),
      });
}

function NearCrossing({ crossing, kilometres }: { crossing: Crossing; kilometres: number }) {
  const locale = useLocale();
  const date = useDate();
  return (
    <li>
      <button
        type="button"
        aria-pressed={useSelectedCrossing() === crossing.id}
        onClick={() => actions.crossingSelected(crossing.id)}
      >
        <StatusMark
          status={statusOn(crossing, date).value}
          isClosed={closureOn(crossing, date) !== undefined}
          size={18}
        />
        <CrossingNamePair names={crossing.names} />
        <span className={styles.kilometres}>{formatKilometres(kilometres, locale, kilometres < 10 ? 1 : 0)}</span>
      </button>
    </li>
  );
}

function FromPlace({ place }: { place: ChosenPlace }) {
  const translate = useTranslate();
  const { crossings } = useFacts();
  const heading = useHeading(place);
  const placed = crossings.map((crossing) => ({
    crossing,
    position: [crossing.position.longitude, crossing.position.latitude] as const,
  }));
  const section = useRef<HTMLElement>(null);
  useEffect(
    function showFrom() {
      if (place && section.current) showWithin(section.current);
    },
    [place],
  );
  const clear = () => {
    document.getElementById(searchFieldId)?.focus();
    actions.placeChosen(null);
  };
  return (
    <section ref={section} className={styles.nearest} aria-label={heading}>
      <div className={styles.head}>
        <h2>{heading}</h2>
        <button type="button" onClick={clear}>
          {translate('search.clear')}
        </button>
      </div>
      <ol>
        {nearestCrossings([place.longitude, place.latitude], placed).map(({ thing, kilometres }) => (
          <NearCrossing key={thing.crossing.id} crossing={thing.crossing} kilometres={kilometres} />
        ))}
      </ol>
      <p className={styles.note}>{translate('search.notByRoad')}</p>
    </section>
  );
}

/** How far the six are from the place that was found or clicked, the nearest first; nothing where there is none. */
export function NearestCrossings() {
  const place = useChosenPlace();
  return place ? <FromPlace place={place} /> : null;
}
