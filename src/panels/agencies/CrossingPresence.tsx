import { presenceOn } from '../../facts/questions.ts';
import type { Agency, Crossing } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import styles from './agencies.module.css';
import { EvidenceMark } from './EvidenceMark.tsx';

function AgencyEntry({ crossing, agency }: { crossing: Crossing; agency: Agency }) {
  const translate = useTranslate();
  const date = useDate();
  const { evidence, span } = presenceOn(crossing, agency.id, date);
  return (
    <li className={styles.entry} data-crossing={crossing.id} data-agency={agency.id} data-evidence={evidence}>
      <EvidenceMark evidence={evidence} />
      <div>
        <h4>{agency.name}</h4>
        {agency.parent ? <p className={styles.parent}>{agency.parent}</p> : null}
        {span ? (
          <Said sources={span.sources} aside={<When span={span} date={date} />} note={span.note}>
            {translate(`evidence.${evidence}`)}
          </Said>
        ) : (
          <p className={styles.parent}>{translate('evidence.none')}</p>
        )}
        <Said sources={agency.sources}>
          <span className={styles.duty}>{agency.duty}</span>
        </Said>
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
