import { writeFootnote } from '../../i18n/footnote.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts, useSession } from '../../state/store.ts';
import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { indexOfStep, useSteps } from '../presentation.ts';
import { ConnectionLine } from './ConnectionLine.tsx';
import { DriveButtons } from './DriveButtons.tsx';
import { NextStep } from './NextStep.tsx';
import { Notes } from './Notes.tsx';
import { StageNow } from './StageNow.tsx';
import { StepList } from './StepList.tsx';
import styles from './speaker.module.css';
import { Timing } from './Timing.tsx';
import { useSpeakerEnd } from './useSpeakerEnd.ts';
import { useSpeakerKeys } from './useSpeakerKeys.ts';

/** The page for the speaker: what the room sees, what comes next, notes and time. It drives the stage and follows it. */
export function SpeakerWindow() {
  const session = useSession();
  return <WindowOfSession key={session} session={session} />;
}

function WindowOfSession({ session }: { session: string | null }) {
  const translate = useTranslate();
  const steps = useSteps();
  const { end, drive } = useSpeakerEnd(session);
  const { connection, stage, timer } = end;
  const screen = (connection === 'connected' && stage?.screen) || 'deck';
  useSpeakerKeys(drive, steps, screen);
  const index = steps ? indexOfStep(steps, end.step) : 0;
  const step = steps?.[index];
  return (
    <div className={styles.window}>
      <header className={styles.head}>
        <h1>{translate('speaker.heading')}</h1>
        <ConnectionLine connection={connection} hasSession={session !== null} />
        <LanguageSelect className={styles.language} label={translate('speaker.language')} />
      </header>
      <main className={styles.main}>
        {steps && step ? (
          <>
            <Timing steps={steps} index={index} timer={timer} onChange={drive.changeTimer} />
            <StageNow step={step} index={index} total={steps.length} shown={end.step} stage={stage} screen={screen} />
            <NextStep step={steps[index + 1]} />
            <Notes step={step} />
            <StepList steps={steps} current={step.id} onChoose={drive.goTo} />
          </>
        ) : (
          <p className={styles.loading}>{translate('speaker.loading')}</p>
        )}
        <DriveButtons
          drive={drive}
          screen={screen}
          isFirst={index === 0}
          isLast={!steps || index === steps.length - 1}
          hasStage={connection === 'connected'}
        />
      </main>
      <SpeakerFootnote />
    </div>
  );
}

/** The note to the asterisk of the texts. */
function SpeakerFootnote() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  return (
    <footer className={styles.footnote} id="footnote-status">
      <p>{writeFootnote(facts, locale, translate)}</p>
    </footer>
  );
}
