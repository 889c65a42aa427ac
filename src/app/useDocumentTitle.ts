import { useEffect } from 'react';
import { findCrossing } from '../facts/questions.ts';
import { formatDate } from '../i18n/dates.ts';
import { crossingName } from '../i18n/names.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useChosenDate, useFacts, useSelectedCrossing } from '../state/store.ts';

/** Keeps the title of the page with what it shows: crossing, date, and the name of the map. */
export function useDocumentTitle(): void {
  const translate = useTranslate();
  const locale = useLocale();
  const crossing = findCrossing(useFacts(), useSelectedCrossing());
  const date = useChosenDate();
  const parts = [
    crossing && crossingName(crossing.names, locale),
    date && formatDate(date, locale, translate),
    translate('app.title'),
  ];
  const title = parts.filter(Boolean).join(' · ');
  useEffect(
    function writeTitle() {
      document.title = title;
    },
    [title],
  );
}
