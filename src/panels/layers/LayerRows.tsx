import { Fragment } from 'react';
import type { Programme } from '../../facts/types.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { SourceReferences } from '../../ui/SourceReferences.tsx';
import { Since } from '../shared/Since.tsx';
import styles from './layers.module.css';
import { type LayerRow, rowsOf } from './rowsOf.ts';
import { useShownProgrammes } from './useShownProgrammes.ts';

/** The layers shown, as a table of their statements: it stands below that of the six. */
export function LayerRows() {
  const translate = useTranslate();
  const shown = useShownProgrammes();
  if (shown.length === 0) return null;
  return (
    <table className={`${styles.text} ${styles.table}`}>
      <caption>{translate('layers.table')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.quiet}>
            {translate('layers.table.what')}
          </th>
          <th scope="col" className={styles.quiet}>
            {translate('layers.table.told')}
          </th>
        </tr>
      </thead>
      {shown.map((programme) => (
        <ProgrammeRows key={programme.id} programme={programme} />
      ))}
    </table>
  );
}

function ProgrammeRows({ programme }: { programme: Programme }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { events } = useFacts();
  const rows = rowsOf(programme, events, locale);
  return (
    <tbody data-layer={programme.id}>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.tableLayer}>
          {programme.title}
        </th>
      </tr>
      {rows.map((row, index) => (
        <StatementRow key={row.key} row={row} isFirst={row.label !== rows[index - 1]?.label} />
      ))}
      {programme.unknown.map(({ id, text }, index) => (
        <tr key={id}>
          <th scope="row" className={styles.quiet}>
            <span className={index === 0 ? undefined : 'visually-hidden'}>{translate('layers.unknown')}</span>
          </th>
          <td>
            <Footnoted>{text}</Footnoted>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** The label stands to be seen before the first of its statements only; each row has it for those who hear it. */
function StatementRow({ row, isFirst }: { row: LayerRow; isFirst: boolean }) {
  const translate = useTranslate();
  const date = useDate();
  return (
    <tr>
      <th scope="row" className={styles.quiet}>
        <span className={isFirst ? undefined : 'visually-hidden'}>{translate(row.label)}</span>
      </th>
      <td>
        {row.date ? (
          <span className={styles.quiet}>
            <PartialDate date={row.date} />{' '}
          </span>
        ) : null}
        {row.period ? <Since span={row.period} date={date} /> : <Footnoted>{row.text}</Footnoted>}
        <SourceReferences ids={row.sources} />
        {row.note ? (
          <Fragment>
            {' '}
            <span className={styles.quiet}>
              <Footnoted>{row.note}</Footnoted>
            </span>
          </Fragment>
        ) : null}
      </td>
    </tr>
  );
}
