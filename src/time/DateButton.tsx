import type { Ref } from 'react';
import { formatDate } from '../i18n/dates.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useDate } from '../state/store.ts';
import { PartialDate } from '../ui/PartialDate.tsx';
import styles from './time.module.css';

/** The chosen date, large; pressing it opens the field in which one types another. */
export function DateButton({
  isOpen,
  onToggle,
  controls,
  ref,
}: {
  isOpen: boolean;
  onToggle: () => void;
  controls: string;
  ref: Ref<HTMLButtonElement>;
}) {
  const translate = useTranslate();
  const locale = useLocale();
  const date = useDate();
  return (
    <button
      ref={ref}
      type="button"
      className={styles.date}
      aria-label={translate('time.goTo.open', { date: formatDate(date, locale, translate) })}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <PartialDate date={date} />
    </button>
  );
}
