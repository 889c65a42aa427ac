import { evidenceKinds } from '../../facts/vocabulary.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate } from '../../state/store.ts';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import { Cell } from './Cell.tsx';
import type { TableRow } from './describeRow.ts';
import styles from './table.module.css';

/** How many services are there, by each kind of evidence. */
export function ServicesCell({ row: { services } }: { row: TableRow }) {
  const translate = useTranslate();
  return (
    <Cell column="services">
      {evidenceKinds
        .filter((kind) => kind === 'attested' || services[kind].count > 0)
        .map((kind) => (
          <Said key={kind} sources={services[kind].sources}>
            {translate(`table.services.${kind}`, { count: services[kind].count })}
          </Said>
        ))}
    </Cell>
  );
}

/** The latest report of the traffic by the date. */
export function TrafficCell({ row: { traffic } }: { row: TableRow }) {
  const translate = useTranslate();
  const date = useDate();
  return (
    <Cell column="traffic">
      {traffic ? (
        <Said sources={traffic.sources} aside={<When span={traffic} date={date} />}>
          {traffic.text}
        </Said>
      ) : (
        <p className={styles.none}>{translate('table.notPublished')}</p>
      )}
    </Cell>
  );
}
