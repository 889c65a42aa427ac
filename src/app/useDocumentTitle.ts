import { useEffect } from 'react';
import { findCrossing } from '../facts/questions.ts';
import { composeTitle } from '../i18n/title.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useChosenDate, useFacts, useSelectedCrossing, useView } from '../state/store.ts';

/** Keeps the title of the page with what it shows: crossing or view, date, and the name of the map. */
export function useDocumentTitle(): void {
  const translate = useTranslate();
  const locale = useLocale();
  const names = findCrossing(useFacts(), useSelectedCrossing())?.names;
  const date = useChosenDate();
  const view = useView();
  const title = composeTitle({ names, date, view }, locale, translate);
  useEffect(
    function writeTitle() {
      document.title = title;
    },
    [title],
  );
}
