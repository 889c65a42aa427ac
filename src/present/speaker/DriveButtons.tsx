import { useTranslate } from '../../i18n/translate.tsx';
import type { Screen } from '../presentation.ts';
import styles from './drive.module.css';
import shared from './speaker.module.css';
import type { Drive } from './useSpeakerEnd.ts';

/** To the step before and the next, and the black and the white screen. */
export function DriveButtons({
  drive,
  screen,
  isFirst,
  isLast,
  hasStage,
}: {
  drive: Drive;
  screen: Screen;
  isFirst: boolean;
  isLast: boolean;
  hasStage: boolean;
}) {
  const translate = useTranslate();
  const toggle = (wanted: 'black' | 'white') => drive.chooseScreen(screen === wanted ? 'deck' : wanted);
  return (
    <fieldset className={`${styles.drive} ${shared.buttons}`} aria-label={translate('speaker.drive')}>
      {(['black', 'white'] as const).map((wanted) => (
        <button
          key={wanted}
          type="button"
          aria-pressed={screen === wanted}
          aria-disabled={!hasStage}
          onClick={() => hasStage && toggle(wanted)}
        >
          {translate(`speaker.${wanted}`)}
        </button>
      ))}
      {/* From a detour both lead back, so that neither is ever switched off on stage. */}
      <button type="button" aria-disabled={isFirst && !hasStage} onClick={() => drive.go('previous')}>
        <span aria-hidden="true">‹ </span>
        {translate('speaker.previous')}
      </button>
      <button
        type="button"
        className={styles.onward}
        aria-disabled={isLast && !hasStage}
        onClick={() => drive.go('next')}
      >
        {translate('speaker.next')}
        <span aria-hidden="true"> ›</span>
      </button>
    </fieldset>
  );
}
