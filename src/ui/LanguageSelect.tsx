import { type Locale, locales } from '../facts/types.ts';
import { languageNames } from '../i18n/locales.ts';
import { useLocale } from '../i18n/translate.tsx';
import { actions } from '../state/store.ts';

/** Chooses the language of the page, each told by its own name. */
export function LanguageSelect({ label, className }: { label: string; className?: string }) {
  return (
    <select
      className={className}
      aria-label={label}
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
