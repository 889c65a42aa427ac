import { locales } from '../../facts/types.ts';
import { languageNames } from '../../i18n/locales.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';

/** The other languages of a page, for who has no script: links that the build gives their addresses. */
export function Languages() {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <noscript>
      <nav className="served-languages" aria-label={translate('app.language')}>
        {locales
          .filter((choice) => choice !== locale)
          .map((choice) => (
            <a key={choice} href="./" data-lang={choice} lang={choice} hrefLang={choice}>
              {languageNames[choice]}
            </a>
          ))}
      </nav>
    </noscript>
  );
}
