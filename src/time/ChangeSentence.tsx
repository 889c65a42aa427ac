import { useEffect, useState } from 'react';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useDate, useFacts, useIsDateMoving } from '../state/store.ts';
import styles from './time.module.css';
import { writeChanges, writeState } from './writeChanges.ts';

/** Quick steps one after the other are said once, when they rest. */
const MILLISECONDS_OF_REST = 350;

/** The last date that was settled and the one before it; while it is dragged both stay. */
function useSettledDates(isHeld: boolean) {
  const date = useDate();
  const [settled, setSettled] = useState({ from: date, to: date });
  if (isHeld || settled.to === date) return settled;
  const next = { from: settled.to, to: date };
  setSettled(next);
  return next;
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(
    function waitForRest() {
      const timer = setTimeout(() => setRested(text), MILLISECONDS_OF_REST);
      return () => clearTimeout(timer);
    },
    [text],
  );
  return rested;
}

/**
 * What became different with the last change of the date, in one sentence: seen at once, and said politely once the
 * date rests. While it is dragged or played nothing is said but that it plays, and where it stopped.
 */
export function ChangeSentence({ isPlaying }: { isPlaying: boolean }) {
  const translate = useTranslate();
  const writer = { locale: useLocale(), translate };
  const { crossings } = useFacts();
  const date = useDate();
  const isMoving = useIsDateMoving();
  const isDragged = isMoving && !isPlaying;
  const { from, to } = useSettledDates(isDragged);
  const sentence =
    isDragged || from === to ? writeState(crossings, date, writer) : writeChanges(crossings, from, to, writer);
  const said = isPlaying ? translate('time.playing') : isDragged ? null : sentence;
  return (
    <>
      <p className={styles.sentence} title={sentence} aria-hidden="true">
        {sentence}
      </p>
      <SaidSentence text={said} />
    </>
  );
}

/** What is said last stays until something else is to be said: `null` is silence. */
function SaidSentence({ text }: { text: string | null }) {
  const [last, setLast] = useState(text ?? '');
  if (text !== null && text !== last) setLast(text);
  return (
    <p className="visually-hidden" role="status">
      {useRested(text ?? last)}
    </p>
  );
}
