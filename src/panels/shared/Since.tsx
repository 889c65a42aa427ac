import { parseDate, readDate } from '../../facts/edtf.ts';
import { hasEnded, hasOutlivedItsReport, type Span } from '../../facts/spans.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatSince } from '../../i18n/since.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import styles from './shared.module.css';

type Seen = { span: Span; date: string };

const isReportedOnce = ({ lastReported, from }: Span) => {
  const start = readDate(from);
  return lastReported !== undefined && !start.isUpperLimit && readDate(lastReported).latest <= start.latest;
};

/** Since when a span holds: `since October 2020`; both its ends where it is over by the date looked from. */
export function Since({ span, date }: Seen) {
  const translate = useTranslate();
  const locale = useLocale();
  if (span.to !== undefined && hasEnded(span, date)) return <Ends from={span.from} to={span.to} />;
  const iso = parseDate(span.from)?.iso;
  return <time {...(iso ? { dateTime: iso } : {})}>{formatSince(span.from, locale, translate)}</time>;
}

function Ends({ from, to }: { from: string; to: string }) {
  if (from === to) return <PartialDate date={to} />;
  return (
    <>
      <PartialDate date={from} /> – <PartialDate date={to} />
    </>
  );
}

/** `last reported August 2018; nothing later found`, where the date looked from is later than that report. */
export function LastReported({ span, date }: Seen) {
  const translate = useTranslate();
  const locale = useLocale();
  if (!span.lastReported || !hasOutlivedItsReport(span, date)) return null;
  const values = { date: formatDate(span.lastReported, locale, translate) };
  return isReportedOnce(span) ? translate('shared.reportedOnce', values) : translate('shared.lastReported', values);
}

/** Everything that is known about when: since when, or from when to when, and when it was last reported. */
export function When({ span, date }: Seen) {
  const isOutlived = hasOutlivedItsReport(span, date);
  return (
    <span className={styles.when}>
      {isOutlived && isReportedOnce(span) ? null : (
        <span>
          <Since span={span} date={date} />
        </span>
      )}
      {isOutlived ? (
        <span>
          <LastReported span={span} date={date} />
        </span>
      ) : null}
    </span>
  );
}
