import { useMemo } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import styles from './check.module.css';
import { type CheckName, checkNames, type Machine, nameRatio } from './checks.ts';
import { KeyTester } from './KeyTester.tsx';
import { thisMachine } from './thisMachine.ts';
import { useChecks, type Verdict } from './useChecks.ts';
import { VerdictMark } from './VerdictMark.tsx';

/**
 * Says, before the room fills, what will work on this machine, and what to do about what will not. `hasWebGl2`: whether
 * the live map is drawn here. `machine` stands for another one in tests.
 */
export function RehearsalCheck({
  hasWebGl2,
  machine: other,
}: {
  readonly hasWebGl2: () => boolean;
  readonly machine?: Machine;
}) {
  const translate = useTranslate();
  const machine = useMemo(() => other ?? thisMachine(hasWebGl2), [other, hasWebGl2]);
  const { verdicts, tryOne, tryAgain } = useChecks(machine);
  const working = checkNames.filter((name) => verdicts[name] === 'works').length;
  const isDone = checkNames.every((name) => verdicts[name] !== 'trying');

  return (
    <div className={styles.check}>
      <p>{translate('rehearsal.lede')}</p>
      <p role="status" className={styles.summary}>
        {isDone ? translate('rehearsal.summary', { working: String(working), all: String(checkNames.length) }) : null}
      </p>
      <ul aria-label={translate('rehearsal.checks')}>
        {checkNames.map((name) => (
          <CheckRow key={name} name={name} verdict={verdicts[name]} machine={machine} onTry={() => tryOne(name)} />
        ))}
      </ul>
      <p>{translate(machine.hasReducedMotion() ? 'rehearsal.motion.reduced' : 'rehearsal.motion.full')}</p>
      <button type="button" className={styles.again} onClick={tryAgain}>
        {translate('rehearsal.again')}
      </button>
      <KeyTester />
    </div>
  );
}

type Row = {
  readonly name: CheckName;
  readonly verdict: Verdict;
  readonly machine: Machine;
  readonly onTry: () => void;
};

function CheckRow({ name, verdict, machine, onTry }: Row) {
  const translate = useTranslate();
  return (
    <li className={styles.row} data-check={name} data-verdict={verdict}>
      <VerdictMark verdict={verdict} />
      <p>
        <b>{translate(`rehearsal.${name}`)}</b>
        {name === 'screen' ? ` (${describeScreen(machine)})` : null}
        {': '}
        <strong>{translate(`rehearsal.verdict.${verdict}`)}</strong>
        {verdict === 'fails' ? <span className={styles.advice}>{translate(`rehearsal.${name}.advice`)}</span> : null}
      </p>
      {name === 'popUp' ? (
        <button type="button" onClick={onTry}>
          {translate('rehearsal.popUp.try')}
        </button>
      ) : null}
    </li>
  );
}

/** In the screen’s own pixels: `1920 × 1080, 16:9`. */
function describeScreen({ screen }: Machine): string {
  const { width, height, density } = screen();
  return `${Math.round(width * density)} × ${Math.round(height * density)}, ${nameRatio(width, height)}`;
}
