import { useTranslate } from '../../../i18n/translate.tsx';
import { useFacts } from '../../../state/store.ts';
import { type Step, sourcesOf } from '../../steps.ts';
import styles from './handout.module.css';
import { PrintedMap } from './PrintedMap.tsx';
import { Sheet } from './Sheet.tsx';
import { SourceList, SourceNumbers } from './SourceList.tsx';

const largeMap = { width: 720, height: 380 };
const smallMap = { width: 430, height: 280 };
const perPage = 3;
const rules = [1, 2, 3, 4, 5];

const linesSources = ({ lines }: Step) => lines.flatMap(({ sources }) => sources);

function Lines({ lines }: Pick<Step, 'lines'>) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ text, sources }) => (
        <li key={text}>
          {text}
          <SourceNumbers ids={sources} />
        </li>
      ))}
    </ul>
  );
}

/** Each step on a page of its own, with its sources. */
export function StepPages({ steps }: { steps: readonly Step[] }) {
  return steps.map((step, index) => (
    <Sheet key={step.id} title={step.title} place={`${index + 1}/${steps.length}`}>
      <PrintedMap view={step.view} size={largeMap} />
      <Lines lines={step.lines} />
      <SourceList ids={linesSources(step)} />
    </Sheet>
  ));
}

/** Three steps a page, with ruled lines to write on beside them; the sources of all of them at the end. */
export function StepTriples({ steps }: { steps: readonly Step[] }) {
  const translate = useTranslate();
  const { dataset } = useFacts();
  const pages = Array.from({ length: Math.ceil(steps.length / perPage) }, (_, page) => page * perPage);
  return (
    <>
      {pages.map((first) => {
        const shown = steps.slice(first, first + perPage);
        const place = `${first + 1}–${first + shown.length}/${steps.length}`;
        return (
          <Sheet key={first} title={dataset.title} place={place}>
            {shown.map((step, index) => (
              <article key={step.id} className={styles.row}>
                <div>
                  <h3>
                    {first + index + 1}. {step.title}
                  </h3>
                  <PrintedMap view={step.view} size={smallMap} />
                </div>
                <div>
                  <Lines lines={step.lines} />
                  <div className={styles.rules} aria-hidden="true">
                    {rules.map((rule) => (
                      <div key={rule} />
                    ))}
                  </div>
                </div>
              </article>
            ))}
          </Sheet>
        );
      })}
      <Sheet title={translate('panel.sources')}>
        <SourceList ids={steps.flatMap(sourcesOf)} isBrief />
      </Sheet>
    </>
  );
}
