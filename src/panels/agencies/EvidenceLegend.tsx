import { useTranslate } from '../../i18n/translate.tsx';
import styles from './agencies.module.css';
import { evidenceOrder } from './countPresence.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

/** What the four marks mean, and what the last of them does not. */
export function EvidenceLegend() {
  const translate = useTranslate();
  return (
    <div className={styles.legend}>
      <ul>
        {evidenceOrder.map((evidence) => (
          <li key={evidence}>
            <EvidenceMark evidence={evidence} /> {translate(`evidence.${evidence}`)}
          </li>
        ))}
      </ul>
      <p>{translate('agencies.notAbsent')}</p>
    </div>
  );
}
