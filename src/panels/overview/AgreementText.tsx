import { bySide } from '../../facts/order.ts';
import type { Facts } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { PlaceNamePair } from '../../ui/NamePair.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { RecordList, RecordRow } from '../shared/RecordList.tsx';
import { Said } from '../shared/Said.tsx';
import styles from './overview.module.css';

type Agreement = Facts['agreement'];

/** The agreement and its protocol, each with its date. */
export function Documents({ documents }: { documents: readonly Agreement['agreement'][] }) {
  return (
    <RecordList>
      {documents.map(({ name, date, text, sources, note }) => (
        <RecordRow key={date} label={<PartialDate date={date} />}>
          <p className={styles.name}>{name}</p>
          <Said sources={sources} note={note}>
            {text}
          </Said>
        </RecordRow>
      ))}
    </RecordList>
  );
}

/** What the agreement asks, point by point. */
export function Provisions({ provisions }: { provisions: Agreement['provisions'] }) {
  const translate = useTranslate();
  return (
    <ul className={styles.provisions}>
      {provisions.map(({ id, point, title, text, sources, note }) => (
        <li key={id} className={styles.provision}>
          <h4 className={styles.name}>{title}</h4>
          {point ? (
            <span className={styles.point}>
              <span className="visually-hidden">{translate('overview.point', { point })}</span>
              <span aria-hidden="true">{point}</span>
            </span>
          ) : null}
          <Said sources={sources} note={note}>
            {text}
          </Said>
        </li>
      ))}
    </ul>
  );
}

/** How each side reads the line, in equal weight. */
export function Readings({ readings }: { readings: Agreement['readings'] }) {
  const translate = useTranslate();
  const ordered = bySide(readings);
  return (
    <ul className={styles.readings}>
      {ordered.map(({ side, text, sources, note }) => (
        <li key={side}>
          <h4 className={styles.name}>{translate(`side.${side}`)}</h4>
          <Said sources={sources} note={note}>
            {text}
          </Said>
        </li>
      ))}
    </ul>
  );
}

const parties = ['belgrade', 'pristina', 'eu'] as const;

/** Who spoke for each party. */
export function People({ people }: { people: Agreement['people'] }) {
  const translate = useTranslate();
  return (
    <RecordList>
      {parties.map((party) => (
        <RecordRow key={party} label={translate(`side.${party}`)}>
          {people
            .filter(({ side }) => side === party)
            .map(({ name, role, sources }) => (
              <Said key={name.sq} sources={sources} note={role}>
                <PlaceNamePair names={name} />
              </Said>
            ))}
        </RecordRow>
      ))}
    </RecordList>
  );
}

/** Every name under which the agreement is known, and who uses it. */
export function Titles({ titles }: { titles: Agreement['titles'] }) {
  return (
    <ul className={styles.titles}>
      {titles.map(({ title, usedBy, sources }) => (
        <li key={usedBy}>
          <Said sources={sources} note={usedBy}>
            {title}
          </Said>
        </li>
      ))}
    </ul>
  );
}
