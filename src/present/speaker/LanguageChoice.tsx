import { type Locale, locales } from '../../facts/types.ts';
import { languageNames } from '../../i18n/locales.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions } from '../../state/store.ts';
import styles from './speaker.module.css';

/** The language of this window: the room may read another. */
export function LanguageChoice() {
  const translate = useTranslate();
  return (
    <select
      className={styles.language}
      aria-label={translate('speaker.language')}
      value={useLocale()}
      onChange={(event) => actions.languageChosen(event.target.value as Locale)}
    >
      {locales.map((choice) => (
        <option key={choice} value={choice} lang={choice}>
          {languageNames[choice]}
        </option>
      ))}
    </select>
  );
}
