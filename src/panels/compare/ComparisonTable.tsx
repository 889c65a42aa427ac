import { type ComparedRow, type Comparison, compare } from '../../facts/compare.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import reading from '../shared/reading.module.css';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { useComparisonName } from './Choice.tsx';
import { ComparedCell } from './ComparedCell.tsx';
import styles from './compare.module.css';
import type { Comparing } from './useComparison.ts';

/** The name of a row. */
export function useRowName(): (row: ComparedRow) => string {
  const translate = useTranslate();
  return (row) => {
    switch (row) {
      case 'belgrade':
      case 'pristina':
      case 'eu':
        return translate('compare.services', { side: translate(`side.${row}`) });
      case 'since':
        return translate('table.since');
      default:
        return translate(`shared.label.${row}`);
    }
  };
}

/** Whether all is alike in a row: a sign, and the word for it. */
function Likeness({ differs }: { differs: boolean }) {
  const translate = useTranslate();
  return (
    <span className={differs ? styles.differs : styles.same}>
      <span aria-hidden="true">{differs ? '≠' : '='}</span> {translate(differs ? 'compare.differs' : 'compare.same')}
    </span>
  );
}

function ComparisonRow({ comparison, comparing }: { comparison: Comparison; comparing: Comparing }) {
  const translate = useTranslate();
  const name = useRowName();
  const { row, differs, differsFromFirst } = comparison;
  return (
    <tr data-row={row} data-differs={differs}>
      <th scope="row">
        {name(row)}
        <Likeness differs={differs} />
      </th>
      {comparing.all.map((compared, index) => (
        <td key={`${compared.crossing.id} ${compared.date}`} data-differs={differsFromFirst[index]}>
          {differsFromFirst[index] ? (
            <span className={styles.mark}>
              <span aria-hidden="true">≠</span>
              <span className="visually-hidden">{translate('compare.differs')}</span>
            </span>
          ) : null}
          <ComparedCell row={row} compared={compared} />
        </td>
      ))}
    </tr>
  );
}

/** What is compared, side by side; each difference from the first column is marked. */
export function ComparisonTable({ comparing }: { comparing: Comparing }) {
  const translate = useTranslate();
  const nameComparison = useComparisonName();
  const { agencies } = useFacts();
  const { all, way } = comparing;
  const rows = compare(all, agencies);
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <>
      <p role="status" className={styles.found}>
        {translate('compare.found', { count: differing, all: String(rows.length) })}
      </p>
      <ScrollRegion label={translate('compare.title')}>
        <table className={`${reading.table} ${styles.table}`} data-columns={all.length}>
          <caption>{nameComparison(comparing)}</caption>
          <thead>
            <tr>
              <th scope="col">{translate('compare.row')}</th>
              {all.map(({ crossing, date }) => (
                <th key={`${crossing.id} ${date}`} scope="col">
                  <CrossingNamePair names={crossing.names} />
                  {way === 'days' ? (
                    <span className={styles.date}>
                      <PartialDate date={date} />
                    </span>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((comparison) => (
              <ComparisonRow key={comparison.row} comparison={comparison} comparing={comparing} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
