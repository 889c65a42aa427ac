import { countInterruptedDays, type DayCount, yearsOf } from '../../facts/interruptions.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { CrossingsHead } from '../shared/CrossingsHead.tsx';
import reading from '../shared/reading.module.css';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { type CrossingYears, DaysChart } from './DaysChart.tsx';
import styles from './interruptions.module.css';

function Count({ count: { least, most } }: { count: DayCount }) {
  const translate = useTranslate();
  const kind = most === null ? 'atLeast' : most > least ? 'range' : 'exactly';
  return translate('interruptions.days', { kind, least: String(least), most: String(most ?? least) });
}

function DaysTable({ rows }: { rows: readonly CrossingYears[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { dataset } = useFacts();
  const caption = translate('interruptions.caption', { asOf: formatDate(dataset.asOf, locale, translate) });
  return (
    <ScrollRegion label={caption}>
      <table className={`${reading.table} ${styles.days}`}>
        <caption>{caption}</caption>
        <CrossingsHead first={translate('interruptions.year')} />
        <tbody>
          {(rows[0]?.years ?? []).map(({ year }, index) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {rows.map(({ crossing, years }) => {
                const count = years[index]?.count;
                return (
                  <td
                    key={crossing.id}
                    data-crossing={crossing.id}
                    className={count?.most === 0 ? reading.none : undefined}
                  >
                    {count ? <Count count={count} /> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** On how many days each crossing was interrupted in each year: drawn, and as a table. */
export function DaysByYear() {
  const translate = useTranslate();
  const { crossings, dataset } = useFacts();
  const rows = crossings.map((crossing) => ({
    crossing,
    years: yearsOf(dataset).map((year) => ({ year, count: countInterruptedDays(crossing, year, dataset.asOf) })),
  }));
  return (
    <>
      <p className={reading.caveat}>{translate('interruptions.counted')}</p>
      <div className={styles.both}>
        <DaysChart rows={rows} />
        <DaysTable rows={rows} />
      </div>
    </>
  );
}
