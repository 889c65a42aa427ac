import { parseDate, readDate } from '../../facts/edtf.ts';
import { dayAskedFor, type Span } from '../../facts/spans.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { formatSince } from './formatSince.ts';

/** Since when a span holds: `since October 2020`; both ends where its last day is known by the date looked from. */
export function Since({ span, date }: { span: Span; date: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  if (span.to !== undefined && readDate(span.to).latest <= dayAskedFor(date)) {
    return <DateRange span={span} to={span.to} />;
  }
  const iso = parseDate(span.from)?.iso;
  return <time {...(iso ? { dateTime: iso } : {})}>{formatSince(span.from, locale, translate)}</time>;
}

function DateRange({ span, to }: { span: Span; to: string }) {
  if (span.from === to) return <PartialDate date={to} />;
  return (
    <>
      <PartialDate date={span.from} /> – <PartialDate date={to} />
    </>
  );
}

/** `last reported August 2018; nothing later found`, where the date looked from is later than that report. */
export function LastReported({ span, date }: { span: Span; date: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { lastReported } = span;
  if (lastReported === undefined || dayAskedFor(date) <= readDate(lastReported).latest) return null;
  return <>{translate('shared.lastReported', { date: formatDate(lastReported, locale, translate) })}</>;
}
