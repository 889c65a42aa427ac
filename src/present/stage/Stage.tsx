import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useStep } from '../../state/store.ts';
import {
  indexOfStep,
  presenting,
  useAwayness,
  useHasPanel,
  useIsPlaying,
  useOverlay,
  useScreen,
  useSteps,
} from '../presentation.ts';
import { Blank } from './Blank.tsx';
import { Help } from './Help.tsx';
import { Jump } from './Jump.tsx';
import { Overview } from './Overview.tsx';
import { Pen } from './Pen.tsx';
import { PointerLight } from './PointerLight.tsx';
import { StageControls } from './StageControls.tsx';
import { StageFoot } from './StageFoot.tsx';
import { StageKey } from './StageKey.tsx';
import { StageOverlay } from './StageOverlay.tsx';
import { StepText } from './StepText.tsx';
import styles from './stage.module.css';
import { useAutoplay } from './useAutoplay.ts';
import { useFullscreen } from './useFullscreen.ts';
import { useStageKeys } from './useStageKeys.ts';
import { useStillCursor } from './useStillCursor.ts';
import { useWakeLock } from './useWakeLock.ts';

/** What the stage is lent by whoever puts features side by side. */
export type StageParts = {
  readonly map: ReactNode;
  readonly panel: ReactNode;
  readonly takeAway: ReactNode;
  readonly deck: ReactNode;
  readonly check: ReactNode;
  /** Lines that must not be missed, over everything. */
  readonly notice: ReactNode;
  readonly onSpeaker: () => void;
  /** Takes a key that turns beyond the first or the last step, for the page around; without it, none does. */
  readonly onKeyBeyond?: ((event: KeyboardEvent) => void) | null;
};

/** The stage: the live map as the slide, the step’s words beside it, and everything a talk needs at a key’s press. */
export function Stage({ map, panel, takeAway, deck, check, notice, onSpeaker, onKeyBeyond = null }: StageParts) {
  const translate = useTranslate();
  const steps = useSteps();
  const index = indexOfStep(steps ?? [], useStep());
  const step = steps?.[index];
  const overlay = useOverlay();
  const hasPanel = useHasPanel();
  const isBlank = useScreen() !== 'deck';
  const isPlaying = useIsPlaying();
  const isAway = useAwayness(step);
  const isStill = useStillCursor();
  const stage = useRef<HTMLDivElement>(null);
  const { isPossible, isFull, toggle } = useFullscreen(stage);
  useStageKeys({
    leave: actions.presentingEnded,
    openSpeaker: onSpeaker,
    toggleFullscreen: toggle,
    handBack: onKeyBeyond,
  });
  useAutoplay();
  useWakeLock();
  const point = step?.view.point;
  useEffect(
    function pointAtCrossings() {
      actions.crossingsEmphasised(point ?? []);
      return () => actions.crossingsEmphasised([]);
    },
    [point],
  );
  useEffect(function focusStage() {
    stage.current?.focus();
  }, []);
  return (
    <div
      ref={stage}
      tabIndex={-1}
      className={styles.stage}
      data-stage={step?.id}
      data-is-still={isStill}
      data-has-panel={hasPanel}
    >
      <div className={styles.content} inert={isBlank}>
        <main aria-label={translate('present.stage')}>
          <div className={styles.map}>{map}</div>
          <div className={styles.veil} />
          {step ? <StepText key={step.id} step={step} /> : null}
          {hasPanel ? <div className={`${styles.panel} scrolls`}>{panel}</div> : null}
        </main>
        {step && steps ? (
          <StageFoot step={step} index={index} count={steps.length} above={hasPanel ? null : <StageKey />} />
        ) : null}
        {isAway ? (
          <button type="button" className={styles.back} onClick={presenting.back}>
            {translate('present.back')}
          </button>
        ) : null}
        <StageControls
          isFull={isFull}
          onFullscreen={isPossible ? toggle : null}
          onSpeaker={onSpeaker}
          onLeave={actions.presentingEnded}
        />
        <p className="visually-hidden" role="status">
          {step && steps
            ? translate('present.announce', {
                number: String(index + 1),
                count: String(steps.length),
                title: step.title,
              })
            : ''}
          {isPlaying ? ` ${translate('present.isPlaying')}` : ''}
        </p>
        <PointerLight />
        <Pen />
        {notice}
      </div>
      {steps && overlay === 'overview' ? (
        <StageOverlay title={translate('present.overview')}>
          <Overview steps={steps} />
        </StageOverlay>
      ) : null}
      {steps && overlay === 'jump' ? (
        <StageOverlay title={translate('present.jump')}>
          <Jump steps={steps} />
        </StageOverlay>
      ) : null}
      {overlay === 'help' ? (
        <StageOverlay title={translate('present.help')}>
          <Help />
        </StageOverlay>
      ) : null}
      {overlay === 'take-away' ? <StageOverlay title={translate('takeaway.title')}>{takeAway}</StageOverlay> : null}
      {overlay === 'deck' ? <StageOverlay title={translate('present.deck')}>{deck}</StageOverlay> : null}
      {overlay === 'check' ? <StageOverlay title={translate('present.check')}>{check}</StageOverlay> : null}
      <Blank />
    </div>
  );
}
