import { type CarryingOut, carryingOutOn, type FollowedPoint, followedPoints } from '../../facts/carriedOut.ts';
import { fulfilments } from '../../facts/vocabulary.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { CrossingsHead } from '../shared/CrossingsHead.tsx';
import reading from '../shared/reading.module.css';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import styles from './agreement.module.css';
import { FulfilmentMark } from './FulfilmentMark.tsx';
import { GroundLine } from './GroundLine.tsx';

/** How far a point is carried out, as a mark and a word, and what says so. */
function CellContent({ carryingOut: { value, grounds } }: { carryingOut: CarryingOut }) {
  const translate = useTranslate();
  const date = useDate();
  return (
    <>
      <p className={styles.value}>
        <FulfilmentMark value={value} /> {translate(`agreement.value.${value}`)}
      </p>
      {grounds.map((ground) => (
        <GroundLine key={ground.kind === 'services' ? ground.side : ground.kind} ground={ground} date={date} />
      ))}
      {grounds.length === 0 ? <p className={reading.none}>{translate('agreement.nothing')}</p> : null}
    </>
  );
}

/** A point by crossing; what concerns all of them together stands in one cell across. */
function PointRow({ point }: { point: FollowedPoint }) {
  const translate = useTranslate();
  const facts = useFacts();
  const date = useDate();
  const provision = facts.agreement.provisions.find(({ id }) => id === point);
  const [first] = facts.crossings;
  return (
    <tr>
      <th scope="row">{point === 'eulex-north' ? translate('agreement.eulexRow') : provision?.title}</th>
      {point === 'implementation-group' && first ? (
        <td colSpan={facts.crossings.length} data-crossing="all" data-point={point}>
          <p className={styles.together}>{translate('agreement.all')}</p>
          <CellContent carryingOut={carryingOutOn(facts, point, first, date)} />
        </td>
      ) : (
        facts.crossings.map((crossing) => (
          <td key={crossing.id} data-crossing={crossing.id} data-point={point}>
            <CellContent carryingOut={carryingOutOn(facts, point, crossing, date)} />
          </td>
        ))
      )}
    </tr>
  );
}

/** What was carried out, point by crossing, on the date. */
export function ProvisionMatrix() {
  const translate = useTranslate();
  const locale = useLocale();
  const date = useDate();
  const { dataset } = useFacts();
  const caption = translate('agreement.caption', {
    date: formatDate(date, locale, translate),
    asOf: formatDate(dataset.asOf, locale, translate),
  });
  return (
    <ScrollRegion label={caption}>
      <table className={`${reading.table} ${styles.matrix}`}>
        <caption>{caption}</caption>
        <CrossingsHead first={translate('agreement.pointColumn')} />
        <tbody>
          {followedPoints.map((point) => (
            <PointRow key={point} point={point} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What each mark means. */
export function MatrixKey() {
  const translate = useTranslate();
  return (
    <dl className={styles.key} aria-label={translate('agreement.key')}>
      {fulfilments.map((value) => (
        <div key={value}>
          <dt>
            <FulfilmentMark value={value} /> {translate(`agreement.value.${value}`)}
          </dt>
          <dd>{translate(`agreement.meaning.${value}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
