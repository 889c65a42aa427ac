import { useCallback, useEffect, useRef, useState } from 'react';
import { type CheckName, checkNames, type Machine, runCheck } from './checks.ts';

/** What is known of one thing: it works, it does not, it is being tried, or it waits for a press. */
export type Verdict = 'works' | 'fails' | 'trying' | 'untried';
export type Verdicts = Readonly<Record<CheckName, Verdict>>;

/** A browser opens windows only at a press. */
const needsPress = (name: CheckName) => name === 'popUp';

const none = Object.fromEntries(checkNames.map((name) => [name, needsPress(name) ? 'untried' : 'trying'])) as Verdicts;

/** Tries everything at once, but for what needs a press; `tryOne` tries one thing, `tryAgain` everything. */
export function useChecks(machine: Machine): {
  verdicts: Verdicts;
  tryOne: (name: CheckName) => void;
  tryAgain: () => void;
} {
  const [verdicts, setVerdicts] = useState(none);
  const isThere = useRef(true);
  const tryOne = useCallback(
    (name: CheckName) => {
      setVerdicts((now) => ({ ...now, [name]: 'trying' }));
      runCheck(name, machine).then((works) => {
        if (isThere.current) setVerdicts((now) => ({ ...now, [name]: works ? 'works' : 'fails' }));
      });
    },
    [machine],
  );
  const tryAgain = useCallback(() => {
    for (const name of checkNames) if (!needsPress(name)) tryOne(name);
  }, [tryOne]);
  useEffect(
    function tryAtOnce() {
      isThere.current = true;
      tryAgain();
      return () => {
        isThere.current = false;
      };
    },
    [tryAgain],
  );
  return { verdicts, tryOne, tryAgain };
}
