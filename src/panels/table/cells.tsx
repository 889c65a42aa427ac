import type { ReactNode } from 'react';
import type { Crossing, Side } from '../../facts/types.ts';
import { formatKilometres } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { CrossingNamePair, PlaceNamePair } from '../../ui/NamePair.tsx';
import { formatPosition } from '../shared/formatPosition.ts';
import { Said } from '../shared/Said.tsx';
import styles from './table.module.css';
import type { NearTowns } from './useNearTowns.ts';

const bySide = <Item extends { side: Side }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => a.side.localeCompare(b.side, 'en'));

/** A statement with its side in front: `Belgrade: Rudnica / Rudnicë`. */
function SideSaid({ side, sources, children }: { side: Side; sources: readonly string[]; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Said sources={sources}>
      <span>
        {translate(`side.${side}`)}: {children}
      </span>
    </Said>
  );
}

/** Whose side hosts the crossing, and its municipalities. */
export function HostCell({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  return (
    <>
      <Said sources={crossing.host.sources}>{translate(`side.${crossing.host.side}`)}</Said>
      {bySide(crossing.municipalities).map(({ names, sources }) => (
        <Said key={names.sq} sources={sources}>
          <PlaceNamePair names={names} />
        </Said>
      ))}
    </>
  );
}

/** The roads of both sides by number and route. */
export function RoadsCell({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  return bySide(crossing.roads).map(({ side, number, europeanRoute, sources }) => (
    <SideSaid key={`${side} ${number}`} side={side} sources={sources}>
      {[number ?? translate('table.noNumber'), europeanRoute].filter(Boolean).join(', ')}
    </SideSaid>
  ));
}

/** The posts of both sides, the gate number, the position with its radius, and the nearest towns. */
export function PlaceCell({ crossing, towns }: { crossing: Crossing; towns: NearTowns }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { coordinates, within } = formatPosition(crossing.position, locale, translate);
  return (
    <>
      {bySide(crossing.posts).map(({ side, names, sources }) => (
        <SideSaid key={`${side} ${names.sq}`} side={side} sources={sources}>
          <CrossingNamePair names={names} />
        </SideSaid>
      ))}
      {crossing.gate ? <Said sources={crossing.gate.sources}>{crossing.gate.value}</Said> : null}
      <Said sources={crossing.position.sources} aside={translate(`confidence.${crossing.position.confidence}`)}>
        <span>
          {coordinates}, {within}
        </span>
      </Said>
      {towns(crossing).map(({ id, names, kilometres }) => (
        <p key={id} className={styles.town}>
          <PlaceNamePair names={names} /> {formatKilometres(kilometres, locale, kilometres < 10 ? 1 : 0)}
        </p>
      ))}
    </>
  );
}
