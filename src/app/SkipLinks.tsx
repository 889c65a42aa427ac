import { useTranslate } from '../i18n/translate.tsx';

/** The first stops of the keyboard: past the map to the list, or to the panel. */
export function SkipLinks() {
  const translate = useTranslate();
  return (
    <nav className="skip-links" aria-label={translate('app.skip')}>
      <a href="#crossings">{translate('app.skip.list')}</a>
      <a href="#panel">{translate('app.skip.panel')}</a>
    </nav>
  );
}
