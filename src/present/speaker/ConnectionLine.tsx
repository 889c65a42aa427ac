import { useTranslate } from '../../i18n/translate.tsx';
import styles from './speaker.module.css';
import type { Connection } from './speakerEnd.ts';

const signs: Readonly<Record<Connection, string>> = {
  connected: 'M3 8.5 6.5 12 13 4.5',
  waiting: 'M3 8h.01M8 8h.01M13 8h.01',
  lost: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  none: 'M3 8h10',
};

/** Whether the stage follows, in words. */
export function ConnectionLine({ connection, hasSession }: { connection: Connection; hasSession: boolean }) {
  const translate = useTranslate();
  return (
    <p className={styles.connection} role="status" data-connection={connection}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={signs[connection]} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      </svg>
      {translate(hasSession ? `speaker.connection.${connection}` : 'speaker.connection.noSession')}
    </p>
  );
}
