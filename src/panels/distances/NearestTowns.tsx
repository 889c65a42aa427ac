import { useId } from 'react';
import { nearestTowns } from '../../ground/distance.ts';
import { type Ground, type Position, placesOf } from '../../ground/ground.ts';
import { formatKilometres } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { PlaceNamePair } from '../../ui/NamePair.tsx';
import { namesOfPlace } from '../shared/namesOfPlace.ts';
import styles from './distances.module.css';

const townCount = 3;

/** The towns nearest to a position. Its rows are there, empty, before the towns are known. */
export function NearestTowns({ from, ground }: { from: Position; ground: Ground | null }) {
  const translate = useTranslate();
  const locale = useLocale();
  const titleId = useId();
  const towns = ground ? nearestTowns(from, placesOf(ground.settlements), townCount) : [];
  return (
    <>
      <h4 id={titleId} className={styles.townsTitle}>
        {translate('distances.towns')}
      </h4>
      <ul className={styles.towns} aria-labelledby={titleId} aria-busy={ground === null}>
        {towns.map(({ thing, kilometres }) => (
          <li key={thing.id}>
            <PlaceNamePair names={namesOfPlace(thing, locale)} />
            <span className={styles.kilometres}>{formatKilometres(kilometres, locale, 1)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
