import { type KeyboardEvent, useEffect, useRef } from 'react';
import { changesBetween } from '../facts/changes.ts';
import { dayBefore } from '../facts/edtf.ts';
import { formatDate } from '../i18n/dates.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useFacts } from '../state/store.ts';
import { dayAt, dayForKey, positionOf } from './stops.ts';
import styles from './time.module.css';
import type { ChosenDay } from './useChosenDay.ts';

/**
 * The native range behind the drawn handle: every day of the record by pointer, the days of change by arrow keys, years
 * by page keys. It fills the box it stands in.
 */
export function DateRange({ chosen: { day, stops, choose } }: { chosen: ChosenDay }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { crossings } = useFacts();
  const range = useRef<HTMLInputElement>(null);
  const position = positionOf(stops, day);
  const count = changesBetween(crossings, dayBefore(day), day).length;

  useEffect(
    function settleWhenReleased() {
      const input = range.current;
      const settle = () => input && choose(dayAt(stops, Number(input.value)));
      input?.addEventListener('change', settle);
      return () => input?.removeEventListener('change', settle);
    },
    [choose, stops],
  );

  const goByKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayForKey(stops, day, event.key);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== day) choose(next);
  };

  return (
    <input
      ref={range}
      type="range"
      className={styles.range}
      min={0}
      max={positionOf(stops, stops.lastDay)}
      step={1}
      value={position}
      dir="ltr"
      aria-label={translate('time.region')}
      aria-valuetext={translate('time.valueText', { date: formatDate(day, locale, translate), count })}
      onChange={(event) => choose(dayAt(stops, Number(event.currentTarget.value)), true)}
      onKeyDown={goByKey}
    />
  );
}
