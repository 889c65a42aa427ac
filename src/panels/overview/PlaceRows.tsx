import { bySide } from '../../facts/order.ts';
import type { Crossing } from '../../facts/types.ts';
import { Message, useTranslate } from '../../i18n/translate.tsx';
import { PlaceNamePair } from '../../ui/NamePair.tsx';
import { RecordRow } from '../shared/RecordList.tsx';
import { Said } from '../shared/Said.tsx';
import styles from './overview.module.css';

/** Whose side of the line the post stands on. */
export function HostRow({ crossing: { host } }: { crossing: Crossing }) {
  const translate = useTranslate();
  return (
    <RecordRow label={translate('shared.label.host')}>
      <Said sources={host.sources} note={host.note}>
        {translate(`side.${host.side}`)}
      </Said>
    </RecordRow>
  );
}

export function MunicipalitiesRow({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  return (
    <RecordRow label={translate('shared.label.municipalities')}>
      {bySide(crossing.municipalities).map(({ side, names, district, sources, note }) => (
        <Said
          key={`${side} ${names.sq}`}
          sources={sources}
          note={note}
          aside={
            <span className={styles.pieces}>
              <span>{translate(`overview.side.${side}`)}</span>
              <span>
                <Message id="overview.district" components={{ 0: <PlaceNamePair names={district} /> }} />
              </span>
            </span>
          }
        >
          <PlaceNamePair names={names} />
        </Said>
      ))}
    </RecordRow>
  );
}

export function RoadsRow({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  return (
    <RecordRow label={translate('shared.label.roads')}>
      {bySide(crossing.roads).map(({ side, number, europeanRoute, route, sources, note }) => (
        <Said
          key={`${side} ${number} ${route}`}
          sources={sources}
          note={note}
          aside={
            <span className={styles.pieces}>
              <span>{translate(`overview.side.${side}`)}</span>
              <span>{route}</span>
            </span>
          }
        >
          <span className={styles.pieces}>
            <span>{number ?? translate('overview.noRoadNumber')}</span>
            {europeanRoute ? <span>{europeanRoute}</span> : null}
          </span>
        </Said>
      ))}
    </RecordRow>
  );
}

/** The posts of both sides, and the number of the gate. */
export function PostRows({ crossing: { posts, gate } }: { crossing: Crossing }) {
  const translate = useTranslate();
  return (
    <>
      <RecordRow label={translate('shared.label.posts')}>
        {bySide(posts).map(({ side, names, sources, note }) => (
          <Said key={`${side} ${names.sq}`} sources={sources} note={note} aside={translate(`overview.side.${side}`)}>
            <PlaceNamePair names={names} />
          </Said>
        ))}
      </RecordRow>
      <RecordRow label={translate('shared.label.gate')}>
        <Said sources={gate?.sources ?? []} note={gate?.note}>
          {gate?.value ?? translate('overview.gateNotPublished')}
        </Said>
      </RecordRow>
    </>
  );
}
