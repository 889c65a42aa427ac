import { useTranslate } from '../../i18n/translate.tsx';
import { formatDuration, type Pace, paceOf } from './plan.ts';
import styles from './timing.module.css';

const signs: Readonly<Record<Pace['kind'], string>> = {
  onTime: 'M4 11.5 8 15.5 16.5 5.5',
  behind: 'M10 3.5 18 17H2ZM10 8.5v4M10 15h.01',
  ahead: 'M4 4.5 10 10 4 15.5M10.5 4.5 16.5 10 10.5 15.5',
};

/** Whether the talk is behind its plan, ahead of it or on time: a sign and words. Nothing before it has begun. */
export function PaceMark({
  elapsed,
  planned,
  index,
  hasRun,
}: {
  elapsed: number;
  planned: readonly number[];
  index: number;
  hasRun: boolean;
}) {
  const translate = useTranslate();
  if (!hasRun) return <p className={styles.pace}>{translate('speaker.pace.notBegun')}</p>;
  const { kind, by } = paceOf(elapsed, planned, index);
  return (
    <p className={styles.pace} data-pace={kind}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path
          d={signs[kind]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {kind === 'onTime'
        ? translate('speaker.pace.onTime')
        : translate(`speaker.pace.${kind}`, { time: formatDuration(by) })}
    </p>
  );
}
