import { useTranslate } from '../../i18n/translate.tsx';
import styles from './snippet.module.css';
import { sizings, type useSnippet } from './useSnippet.ts';
import { sizeLimits } from './writeSnippet.ts';

function Pixels({
  label,
  value,
  limits: [least, most],
  onChoose,
}: {
  label: string;
  value: number;
  limits: readonly [number, number];
  onChoose: (value: number) => void;
}) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        step={10}
        defaultValue={value}
        onChange={({ target }) => {
          // Half a number is on its way to a whole one.
          if (target.validity.valid && target.value !== '') onChoose(Math.round(target.valueAsNumber));
        }}
      />
    </label>
  );
}

/** How large the frame is, and whether it is shut in a sandbox. */
export function SizeChoices({ asked, ask }: ReturnType<typeof useSnippet>) {
  const translate = useTranslate();
  return (
    <fieldset className={styles.group}>
      <legend>{translate('snippet.size')}</legend>
      {sizings.map((sizing) => (
        <label key={sizing} className={styles.tick}>
          <input
            type="radio"
            name="snippet-sizing"
            value={sizing}
            checked={asked.sizing === sizing}
            onChange={() => ask({ sizing })}
          />
          {translate(`snippet.size.${sizing}`)}
        </label>
      ))}
      {asked.sizing === 'fixed' ? (
        <Pixels
          label={translate('snippet.width')}
          value={asked.width}
          limits={sizeLimits.width}
          onChoose={(width) => ask({ width })}
        />
      ) : null}
      {asked.sizing === 'content' ? null : (
        <Pixels
          label={translate('snippet.height')}
          value={asked.height}
          limits={sizeLimits.height}
          onChoose={(height) => ask({ height })}
        />
      )}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={asked.isSandboxed}
          onChange={({ target }) => ask({ isSandboxed: target.checked })}
        />
        {translate('snippet.sandbox')}
      </label>
    </fieldset>
  );
}
