import { useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { crossingName } from '../../i18n/names.ts';
import { Handout } from './handout/Handout.tsx';
import { type Paper, type Printing, papers } from './handout/Printing.ts';
import { printHandout } from './print.ts';
import styles from './takeAway.module.css';
import { useTelling } from './telling.ts';
import { getSteps } from './useShown.ts';
import type { Task } from './useTask.ts';

/** Handout and fact sheets, for the printer: laid out in the page, which prints them in its own place. */
export function PrintChoices({ task }: { task: Task }) {
  const telling = useTelling();
  const [paper, setPaper] = useState<Paper>('a4');
  const [printing, setPrinting] = useState<Printing | null>(null);
  const id = useId();
  const { facts, locale, translate } = telling;

  useEffect(function clearAwayWhatWasPrinted() {
    const clear = () => setPrinting(null);
    window.addEventListener('afterprint', clear);
    return () => window.removeEventListener('afterprint', clear);
  }, []);

  const print = (prepare: () => Printing | Promise<Printing>) =>
    task.run(async () => {
      const prepared = await prepare();
      flushSync(() => setPrinting(prepared));
      try {
        await printHandout();
      } catch (error) {
        setPrinting(null);
        throw error;
      }
      return '';
    }, translate('takeaway.failed.print'));

  const choice = (text: string, prepare: () => Printing | Promise<Printing>) => (
    <li key={text}>
      <button type="button" aria-disabled={task.isBusy} onClick={() => print(prepare)}>
        {text}
      </button>
    </li>
  );

  return (
    <>
      <section className={styles.part} aria-labelledby={`${id}-handout`}>
        <h3 id={`${id}-handout`}>{translate('takeaway.print')}</h3>
        <p>{translate('takeaway.print.hint')}</p>
        <fieldset className={styles.papers}>
          <legend>{translate('takeaway.paper')}</legend>
          {papers.map((size) => (
            <label key={size}>
              <input type="radio" name={`${id}-paper`} checked={paper === size} onChange={() => setPaper(size)} />{' '}
              {translate(`takeaway.paper.${size}`)}
            </label>
          ))}
        </fieldset>
        <ul className={styles.choices}>
          {choice(translate('takeaway.print.one'), async () => ({ kind: 'one', steps: await getSteps(telling) }))}
          {choice(translate('takeaway.print.three'), async () => ({ kind: 'three', steps: await getSteps(telling) }))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby={`${id}-sheets`}>
        <h3 id={`${id}-sheets`}>{translate('takeaway.sheets')}</h3>
        <ul className={styles.choices}>
          {choice(translate('takeaway.sheet.all'), () => ({ kind: 'sheet', crossing: null }))}
          {facts.crossings.map((crossing) =>
            choice(crossingName(crossing.names, locale), () => ({ kind: 'sheet', crossing })),
          )}
        </ul>
      </section>
      {printing ? <Handout printing={printing} paper={paper} /> : null}
    </>
  );
}
