import { useTranslate } from '../../i18n/translate.tsx';
import styles from './overlay.module.css';
import { keysOfCommands } from './stageKeys.ts';

/** Every key and what it does. */
export function Help() {
  const translate = useTranslate();
  return (
    <>
      <p>{translate('present.help.lede')}</p>
      <dl className={styles.help}>
        {keysOfCommands.map(([command, keys]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{translate(`present.does.${command}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
