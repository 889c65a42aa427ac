import type { ReactNode } from 'react';
import { bySide } from '../../facts/order.ts';
import type { Crossing, Side } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { CrossingNamePair, PlaceNamePair } from '../../ui/NamePair.tsx';
import { Said } from '../shared/Said.tsx';
import { Cell } from './Cell.tsx';
import styles from './table.module.css';

type SideSaidProps = { side: Side; sources: readonly string[]; aside?: ReactNode; children: ReactNode };

/** A statement that holds on one side: `Belgrade: Rudnica / Rudnicë`. */
function SideSaid({ side, sources, aside, children }: SideSaidProps) {
  const translate = useTranslate();
  return (
    <Said sources={sources} aside={aside}>
      <span>
        <span className={styles.side}>{translate(`side.${side}`)}:</span> {children}
      </span>
    </Said>
  );
}

/** Whose side hosts the crossing, and the municipalities on both. */
export function HostCell({ crossing: { host, municipalities } }: { crossing: Crossing }) {
  const translate = useTranslate();
  return (
    <Cell column="host">
      <Said sources={host.sources}>{translate('table.hostedBy', { side: translate(`side.${host.side}`) })}</Said>
      {bySide(municipalities).map(({ side, names, sources }) => (
        <SideSaid key={`${side} ${names.sq}`} side={side} sources={sources}>
          <PlaceNamePair names={names} />
        </SideSaid>
      ))}
    </Cell>
  );
}

/** The roads of both sides by number and course. */
export function RoadsCell({ crossing: { roads } }: { crossing: Crossing }) {
  const translate = useTranslate();
  return (
    <Cell column="roads">
      {bySide(roads).map(({ side, number, europeanRoute, route, sources }) => (
        <SideSaid key={`${side} ${number} ${route}`} side={side} sources={sources} aside={route}>
          {[number ?? translate('table.noNumber'), europeanRoute].filter(Boolean).join(', ')}
        </SideSaid>
      ))}
    </Cell>
  );
}

/** The posts of both sides, and the number of the gate. */
export function PostsCell({ crossing: { posts, gate } }: { crossing: Crossing }) {
  return (
    <Cell column="posts">
      {bySide(posts).map(({ side, names, sources }) => (
        <SideSaid key={`${side} ${names.sq}`} side={side} sources={sources}>
          <CrossingNamePair names={names} />
        </SideSaid>
      ))}
      {gate ? <Said sources={gate.sources}>{gate.value}</Said> : null}
    </Cell>
  );
}
