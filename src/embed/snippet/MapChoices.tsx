import { locales } from '../../facts/types.ts';
import { languageNames } from '../../i18n/locales.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import type { Choices } from '../../state/parameters.ts';
import { gestureChoices, interfaces, panels, parseChosenDate, themeChoices } from '../../state/parameters.ts';
import { useFacts } from '../../state/store.ts';
import styles from './snippet.module.css';
import type { useSnippet } from './useSnippet.ts';

type Asking = ReturnType<typeof useSnippet>;

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the frame shows, and in what language and colours. */
export function MapChoices({ asked: { choices }, choose }: Asking) {
  const translate = useTranslate();
  const locale = useLocale();
  const { crossings, dataset } = useFacts();
  const known = { crossings: [], firstDay: dataset.from, lastDay: dataset.asOf };
  const pick =
    <Name extends keyof Choices>(name: Name) =>
    (value: string) =>
      choose({ [name]: value === '' ? null : value } as Partial<Choices>);
  return (
    <fieldset className={styles.group}>
      <legend>{translate('snippet.shows')}</legend>
      <Choice
        label={translate('snippet.crossing')}
        value={choices.crossing ?? ''}
        options={[
          ['', translate('snippet.allSix')],
          ...crossings.map(({ id, names }) => [id, crossingName(names, locale)] as const),
        ]}
        onChoose={pick('crossing')}
      />
      <Choice
        label={translate('snippet.panel')}
        value={choices.panel}
        options={panels.map((panel) => [panel, translate(`panel.${panel}`)])}
        onChoose={pick('panel')}
      />
      <label className={styles.choice}>
        <span>{translate('snippet.date')}</span>
        <input
          type="date"
          min={dataset.from}
          max={dataset.asOf}
          value={choices.date?.length === 10 ? choices.date : ''}
          onChange={({ target }) => choose({ date: parseChosenDate(target.value, known) })}
        />
      </label>
      <Choice
        label={translate('app.language')}
        value={choices.lang ?? ''}
        options={locales.map((lang) => [lang, languageNames[lang]])}
        onChoose={pick('lang')}
      />
      <Choice
        label={translate('app.theme')}
        value={choices.theme}
        options={themeChoices.map((theme) => [theme, translate(`app.theme.${theme}`)])}
        onChoose={pick('theme')}
      />
      <Choice
        label={translate('snippet.ui')}
        value={choices.ui}
        options={interfaces.map((ui) => [ui, translate(`snippet.ui.${ui}`)])}
        onChoose={pick('ui')}
      />
      <Choice
        label={translate('snippet.gestures')}
        value={choices.gestures}
        options={gestureChoices.map((gestures) => [gestures, translate(`snippet.gestures.${gestures}`)])}
        onChoose={pick('gestures')}
      />
      <label className={styles.tick}>
        <input type="checkbox" checked={choices.still} onChange={({ target }) => choose({ still: target.checked })} />
        {translate('snippet.still')}
      </label>
    </fieldset>
  );
}
