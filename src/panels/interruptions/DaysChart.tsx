import type { DayCount } from '../../facts/interruptions.ts';
import type { Crossing } from '../../facts/types.ts';
import { crossingNameForms, joinForms } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import styles from './interruptions.module.css';

/** The days interrupted at one crossing, year by year. */
export type CrossingYears = {
  readonly crossing: Crossing;
  readonly years: readonly { readonly year: number; readonly count: DayCount }[];
};

const [step, bar, top, height] = [26, 16, 16, 44] as const;
const rowHeight = top + height + 8;

/** One crossing: a bar a year, its number above it; a dashed cap where it may have been more. */
function Bars({ years, most, y }: { years: CrossingYears['years']; most: number; y: number }) {
  const ground = y + top + height;
  return (
    <g data-bars="">
      <path d={`M0 ${ground}H${years.length * step}`} className={styles.ground} />
      {years.map(({ year, count: { least, most: limit } }, index) => {
        if (least === 0 && limit === 0) return null;
        const x = index * step + (step - bar) / 2;
        const length = Math.max(2, (least / most) * height);
        const isMore = limit === null || limit > least;
        return (
          <g key={year}>
            <rect x={x} y={ground - length} width={bar} height={length} className={styles.bar} />
            {isMore ? (
              <path d={`M${x} ${ground - length}v-5h${bar}v5`} className={styles.perhaps} data-at-least="" />
            ) : null}
            <text x={x + bar / 2} y={ground - length - (isMore ? 8 : 4)} textAnchor="middle" className={styles.figure}>
              {isMore ? `≥\u202f${least}` : least}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Days interrupted by crossing and year as bars; the table beside it says the same in numbers. */
export function DaysChart({ rows }: { rows: readonly CrossingYears[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const years = rows[0]?.years ?? [];
  const most = Math.max(1, ...rows.flatMap((row) => row.years.map(({ count }) => count.least)));
  const label = translate('interruptions.chart', {
    first: String(years[0]?.year ?? ''),
    last: String(years.at(-1)?.year ?? ''),
  });
  const rowGap = rowHeight + 20;
  const width = years.length * step;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${rows.length * rowGap + 18}`} role="img" aria-label={label}>
      {rows.map(({ crossing, years: counted }, index) => (
        <g key={crossing.id}>
          <text x="0" y={index * rowGap + 14} className={styles.name}>
            {joinForms(crossingNameForms(crossing.names, locale))}
          </text>
          <Bars years={counted} most={most} y={index * rowGap + 16} />
        </g>
      ))}
      {years.map(({ year }, index) =>
        (years.length - 1 - index) % 5 === 0 ? (
          <text
            key={year}
            x={index * step + step / 2}
            y={rows.length * rowGap + 14}
            textAnchor="middle"
            className={styles.figure}
          >
            {year}
          </text>
        ) : null,
      )}
    </svg>
  );
}
