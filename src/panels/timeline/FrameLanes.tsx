import { type Day, readDate } from '../../facts/edtf.ts';
import { at } from '../../facts/spans.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { SourceReferences } from '../../ui/SourceReferences.tsx';
import type { Axis } from './EventYears.tsx';
import { LaneRow } from './LaneRow.tsx';
import styles from './timeline.module.css';

function Tick({ left, colour }: { left: number; colour: string }) {
  return <line x1={`${left}%`} x2={`${left}%`} y1="1" y2="11" stroke={colour} strokeWidth="1.6" />;
}

/** Agreement and protocol as two marks, above the crossings they concern. */
export function AgreementLane({ axis, day }: { axis: Axis; day: Day }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { agreement } = useFacts();
  const documents = [
    { ...agreement.agreement, kind: translate('shared.label.agreement') },
    { ...agreement.protocol, kind: translate('shared.label.protocol') },
  ];
  const name = translate('timeline.agreement');
  const steps = documents.map((document) =>
    translate('timeline.dated', { name: document.name, date: formatDate(document.date, locale, translate) }),
  );
  const latest = documents.findLast(({ date }) => readDate(date).latest <= day);
  return (
    <LaneRow
      axis={axis}
      day={day}
      name={<span className={styles.laneName}>{name}</span>}
      state={
        latest ? (
          <>
            {latest.kind} <PartialDate date={latest.date} style="short" />
            <SourceReferences ids={latest.sources} />
          </>
        ) : null
      }
    >
      <FrameImage label={translate('timeline.steps', { name, steps: steps.join('; ') })}>
        {documents.map(({ name: title, date }) => (
          <Tick key={title} left={axis.scale(readDate(date).earliest)} colour="var(--ink)" />
        ))}
      </FrameImage>
    </LaneRow>
  );
}

/** The mandates of EULEX as steps; each begins where the one before it ends. */
export function MandateLane({ axis, day }: { axis: Axis; day: Day }) {
  const translate = useTranslate();
  const locale = useLocale();
  const date = useDate();
  const { mandates } = useFacts().eulex;
  const name = translate('timeline.mandate');
  const steps = mandates.map(({ title, from }) =>
    translate('timeline.dated', { name: title, date: formatDate(from, locale, translate) }),
  );
  const { current } = at(mandates, date);
  return (
    <LaneRow
      axis={axis}
      day={day}
      name={<span className={styles.laneName}>{name}</span>}
      state={
        current ? (
          <>
            {current.title}
            <SourceReferences ids={current.sources} />
          </>
        ) : null
      }
    >
      <FrameImage label={translate('timeline.steps', { name, steps: steps.join('; ') })}>
        <line x1="0" x2="100%" y1="6" y2="6" stroke="var(--quiet)" strokeWidth="1.4" />
        {mandates.map(({ from, title }) => (
          <Tick key={title} left={axis.scale(readDate(from).earliest)} colour="var(--quiet)" />
        ))}
      </FrameImage>
    </LaneRow>
  );
}

function FrameImage({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <svg className={styles.frameImage} width="100%" height="12" role="img" aria-label={label} focusable="false">
      {children}
    </svg>
  );
}
