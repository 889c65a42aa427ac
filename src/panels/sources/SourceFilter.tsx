import { useId } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import styles from './sources.module.css';
import type { Scope } from './useShownSources.ts';

const scopes = ['crossing', 'all'] as const;

/** Whether all sources are listed or those of the selected crossing. */
export function ScopeChoice({ scope, onChoose }: { scope: Scope; onChoose: (scope: Scope) => void }) {
  const translate = useTranslate();
  const name = useId();
  return (
    <fieldset className={styles.scope}>
      <legend className="visually-hidden">{translate('sources.scope')}</legend>
      {scopes.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={scope === option} onChange={() => onChoose(option)} />
          {translate(`sources.scope.${option}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** The field that narrows the list to publishers and subjects with the words typed. */
export function TextFilter({ query, onType }: { query: string; onType: (query: string) => void }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{translate('sources.filter')}</label>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d="M10.5 10.5 14.5 14.5M12 6.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      <input
        id={id}
        type="search"
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
