import { useId, useMemo } from 'react';
import { partiesByRole } from '../../facts/programmes.ts';
import type { Programme } from '../../facts/types.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { HowDoWeKnow } from '../shared/HowDoWeKnow.tsx';
import { RecordList, RecordRow } from '../shared/RecordList.tsx';
import { Lede, Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import { SourcesDiffer } from '../shared/SourcesDiffer.tsx';
import { knownOfRows } from './knownOfRows.ts';
import styles from './layers.module.css';
import { ArticlesRow, EventsRow, InstitutionsRow, ResultsRow } from './RecordRows.tsx';
import { rowsOf, withPart } from './rowsOf.ts';

type Label = 'layers.label.objective' | 'layers.label.action';

/** A list of statements under one label; nothing where there is none. */
function StatementsRow({ label, statements }: { label: Label; statements: Programme['objectives'] }) {
  const translate = useTranslate();
  if (statements.length === 0) return null;
  return (
    <RecordRow label={translate(label)}>
      {statements.map(({ id, text, sources, note }) => (
        <Said key={id} sources={sources} note={note}>
          {text}
        </Said>
      ))}
    </RecordRow>
  );
}

/** What the programme covers, each by today's name and, where it was another, by that of the time. */
function TerritoriesRow({ territories }: Pick<Programme, 'territories'>) {
  const translate = useTranslate();
  if (territories.length === 0) return null;
  return (
    <RecordRow label={translate('layers.label.covers')}>
      {territories.map(({ code, name, nameThen, sources, note }) => (
        <Said key={code} sources={sources} note={withPart(nameThen ?? '', note) || undefined}>
          {name}
        </Said>
      ))}
    </RecordRow>
  );
}

/** One programme of the wider record: since when, who, what for, what came of it, what is told and what is not known. */
export function LayerRecord({ programme }: { programme: Programme }) {
  const translate = useTranslate();
  const locale = useLocale();
  const date = useDate();
  const facts = useFacts();
  const heading = useId();
  const { lede, period, facts: told, unknown } = programme;
  const known = useMemo(
    () => knownOfRows(rowsOf(programme, facts.events, locale), translate),
    [programme, facts, locale, translate],
  );
  return (
    <article className={styles.layer} aria-labelledby={heading} data-layer={programme.id}>
      <h4 id={heading} className={styles.layerTitle}>
        {programme.title}
      </h4>
      <Lede sources={lede.sources}>{lede.text}</Lede>
      <RecordList>
        <RecordRow label={translate('layers.label.period')}>
          <Said sources={period.sources} note={period.note}>
            <When span={period} date={date} />
          </Said>
        </RecordRow>
        {partiesByRole(programme).map(({ role, parties }) => (
          <RecordRow key={role} label={translate(`layers.party.${role}`)}>
            {parties.map(({ id, name, part, sources }) => (
              <Said key={id} sources={sources} note={part}>
                {name}
              </Said>
            ))}
          </RecordRow>
        ))}
        <TerritoriesRow territories={programme.territories} />
        <StatementsRow label="layers.label.objective" statements={programme.objectives} />
        <StatementsRow label="layers.label.action" statements={programme.actions} />
        <ResultsRow results={programme.results} />
        <InstitutionsRow institutions={programme.institutions} />
        <ArticlesRow articles={programme.articles} />
        {told.length > 0 ? (
          <RecordRow label={translate('layers.label.fact')}>
            {told.map(({ id, date: day, text, sources, note }) => (
              <Said key={id} sources={sources} note={note} aside={day ? <PartialDate date={day} /> : undefined}>
                {text}
              </Said>
            ))}
          </RecordRow>
        ) : null}
        <EventsRow programme={programme} />
        {unknown.length > 0 ? (
          <RecordRow label={translate('layers.unknown')}>
            {unknown.map(({ id, text }) => (
              <p key={id} className={styles.text}>
                <Footnoted>{text}</Footnoted>
              </p>
            ))}
          </RecordRow>
        ) : null}
      </RecordList>
      <SourcesDiffer disputes={programme.disputed} />
      <HowDoWeKnow facts={known} />
    </article>
  );
}
