import { presenceOn } from '../../facts/questions.ts';
import type { Agency, Crossing } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { SourceReferences } from '../../ui/SourceReferences.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import styles from './agencies.module.css';
import { EvidenceMark } from './EvidenceMark.tsx';

function AgencyEntry({ crossing, agency }: { crossing: Crossing; agency: Agency }) {
  const translate = useTranslate();
  const date = useDate();
  const { evidence, span } = presenceOn(crossing, agency.id, date);
  const hasOtherParent = agency.parent && !agency.name.includes(agency.parent);
  return (
    <li className={styles.entry} data-crossing={crossing.id} data-agency={agency.id} data-evidence={evidence}>
      <EvidenceMark evidence={evidence} />
      <div>
        <h4>{agency.name}</h4>
        {hasOtherParent ? <p className={styles.parent}>{agency.parent}</p> : null}
        <div className={styles.said}>
          {span ? (
            <Said sources={span.sources} aside={<When span={span} date={date} />} note={span.note}>
              {translate(`evidence.${evidence}`)}
            </Said>
          ) : (
            <p>{translate('evidence.none')}</p>
          )}
        </div>
        <p className={styles.duty}>
          <Footnoted>{agency.duty}</Footnoted>
          <SourceReferences ids={agency.sources} />
        </p>
      </div>
    </li>
  );
}

/** Who works at a crossing on a date: agency by agency, in equal weight for both sides. */
export function CrossingPresence({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const { agencies } = useFacts();
  return (['belgrade', 'pristina', 'eu'] as const).map((side) => (
    <PanelSection key={side} title={translate(`side.${side}`)}>
      <ul className={styles.entries}>
        {agencies
          .filter((agency) => agency.side === side)
          .map((agency) => (
            <AgencyEntry key={agency.id} crossing={crossing} agency={agency} />
          ))}
      </ul>
    </PanelSection>
  ));
}
