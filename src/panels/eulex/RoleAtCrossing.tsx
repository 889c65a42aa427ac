import { readDate } from '../../facts/edtf.ts';
import { eulexRoleOn } from '../../facts/questions.ts';
import { dayAskedFor, type Span } from '../../facts/spans.ts';
import type { Crossing, Statement } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate } from '../../state/store.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import styles from './eulex.module.css';
import { Period } from './Period.tsx';

/** How many reports stand open; the earlier ones can be unfolded. */
const SHOWN = 3;

const hasBegunBy = (date: string) => (span: Span) => readDate(span.from).latest <= dayAskedFor(date);

/** EULEX's role at one crossing up to a date, the latest first, and the reports of its work there. */
export function RoleAtCrossing({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const date = useDate();
  const begun = crossing.eulex.filter(hasBegunBy(date));
  const { span: current } = eulexRoleOn(crossing, date);
  return (
    <PanelSection title={translate('eulex.here')}>
      <ol className={styles.steps} reversed>
        {begun
          .map((span, index) => (
            <li key={span.from} aria-current={span === current ? 'step' : undefined}>
              <p className={styles.period}>
                {span === current ? <strong>{translate('eulex.thatDay')} · </strong> : null}
                <Period span={span} next={begun[index + 1]} date={date} />
              </p>
              <Said sources={span.sources} note={span.note}>
                <strong>{translate(`eulexRole.${span.value}`)}</strong>
              </Said>
            </li>
          ))
          .reverse()}
      </ol>
      <Reports crossing={crossing} date={date} />
    </PanelSection>
  );
}

function Reports({ crossing, date }: { crossing: Crossing; date: string }) {
  const translate = useTranslate();
  const told = crossing.statements
    .filter(({ about }) => about === 'eulex')
    .filter(hasBegunBy(date))
    .sort((a, b) => (readDate(a.from).latest < readDate(b.from).latest ? 1 : -1));
  const [latest, earlier] = [told.slice(0, SHOWN), told.slice(SHOWN)];
  if (latest.length === 0) return null;
  return (
    <>
      <h4 className={styles.subheading}>{translate('eulex.reports')}</h4>
      <ReportList statements={latest} date={date} />
      {earlier.length > 0 ? (
        <Disclosure summary={translate('eulex.earlier', { count: earlier.length })}>
          {() => <ReportList statements={earlier} date={date} />}
        </Disclosure>
      ) : null}
    </>
  );
}

function ReportList({ statements, date }: { statements: readonly Statement[]; date: string }) {
  return (
    <ul className={styles.reports}>
      {statements.map((statement) => (
        <li key={statement.from + statement.text}>
          <Said sources={statement.sources} aside={<When span={statement} date={date} />} note={statement.note}>
            {statement.text}
          </Said>
        </li>
      ))}
    </ul>
  );
}
