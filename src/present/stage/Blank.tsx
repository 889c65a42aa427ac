import { useTranslate } from '../../i18n/translate.tsx';
import { presenting, useScreen } from '../presentation.ts';
import styles from './tools.module.css';

/** A black or a white screen: the room looks at whoever speaks. A press, or the same key, takes it back. */
export function Blank() {
  const translate = useTranslate();
  const screen = useScreen();
  if (screen === 'deck') return null;
  return (
    <button
      type="button"
      className={styles.blank}
      data-screen={screen}
      aria-label={translate('present.backToDeck')}
      onClick={() => presenting.screenChosen('deck')}
    />
  );
}
