import { languageCodes } from '../i18n/locales.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { mainViews, type ThemeChoice, themeChoices } from '../state/parameters.ts';
import { actions, useThemeChoice, useView } from '../state/store.ts';
import { LanguageSelect } from '../ui/LanguageSelect.tsx';

function ViewSwitch() {
  const translate = useTranslate();
  const view = useView();
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{translate('app.view')}</legend>
      {mainViews.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === view} onClick={() => actions.viewChosen(choice)}>
          {translate(`app.view.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}

function ShortLanguageSelect() {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <span className="short-select">
      <span aria-hidden="true">{languageCodes[locale]}</span>
      <LanguageSelect label={translate('app.language')} />
    </span>
  );
}

function ThemeSelect() {
  const translate = useTranslate();
  return (
    <label className="short-select">
      <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 2.8A7.2 7.2 0 0 1 10 17.2Z" fill="currentColor" />
      </svg>
      <select
        aria-label={translate('app.theme')}
        value={useThemeChoice()}
        onChange={(event) => actions.themeChosen(event.target.value as ThemeChoice)}
      >
        {themeChoices.map((choice) => (
          <option key={choice} value={choice}>
            {translate(`app.theme.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The name of the map, map or table, language and colours. */
export function Masthead() {
  const translate = useTranslate();
  return (
    <header className="masthead">
      <h1 className="masthead-title">{translate('app.title')}</h1>
      <ViewSwitch />
      <div className="masthead-choices">
        <ShortLanguageSelect />
        <ThemeSelect />
      </div>
    </header>
  );
}
