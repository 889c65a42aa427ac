import { writeFootnote } from '../i18n/footnote.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useFacts } from '../state/store.ts';
import { AboutLinks } from './AboutLinks.tsx';

/** The note to the asterisk, in every layout; in other languages than English said to be our translation. */
export function Footnote() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  return (
    <footer className="footnote" id="footnote-status" tabIndex={-1}>
      <p>{writeFootnote(facts, locale, translate)}</p>
      <p>{facts.dataset.disclaimer}</p>
      <AboutLinks />
    </footer>
  );
}
