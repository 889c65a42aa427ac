import { writeFootnote } from '../i18n/footnote.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useFacts } from '../state/store.ts';
import { siteAddress } from './siteRoot.ts';

/** The site as one file has no other pages beside it. */
const hasLicencesBeside = import.meta.env.MODE !== 'offline';

/** The note to the asterisk, in every layout; in other languages than English said to be our translation. */
export function Footnote() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  return (
    <footer className="footnote" id="footnote-status" tabIndex={-1}>
      <p>{writeFootnote(facts, locale, translate)}</p>
      <p>{facts.dataset.disclaimer}</p>
      {hasLicencesBeside ? (
        <p>
          <a href={siteAddress('licences/')}>{translate('app.licences')}</a>
        </p>
      ) : null}
    </footer>
  );
}
