import { dayBefore, readDate } from '../../facts/edtf.ts';
import type { Span } from '../../facts/spans.ts';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { LastReported, Since } from '../shared/Since.tsx';
import styles from './eulex.module.css';

/** The last day of what another has followed: the day before, or the month or year in which that one began. */
export function endBefore(next: Span): string {
  const { precision, iso } = readDate(next.from);
  return precision === 'day' ? dayBefore(iso) : iso;
}

/** From when to when a step held, or since when it holds, and when it was last reported. */
export function Period({ span, next, date }: { span: Span; next?: Span | undefined; date: string }) {
  const to = span.to ?? (next && endBefore(next));
  return (
    <>
      {to === undefined ? (
        <Since span={span} date={date} />
      ) : (
        <span>
          <PartialDate date={span.from} />
          {to === span.from ? null : (
            <>
              {' '}
              – <PartialDate date={to} />
            </>
          )}
        </span>
      )}{' '}
      <span className={styles.lastReported}>
        <LastReported span={{ from: span.from, lastReported: span.lastReported }} date={date} />
      </span>
    </>
  );
}
