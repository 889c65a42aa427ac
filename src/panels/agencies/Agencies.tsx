import { parseDate } from '../../facts/edtf.ts';
import { findCrossing } from '../../facts/questions.ts';
import { formatDate } from '../../i18n/dates.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts, useSelectedCrossing } from '../../state/store.ts';
import { HowDoWeKnow } from '../shared/HowDoWeKnow.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import styles from './agencies.module.css';
import { CrossingPresence } from './CrossingPresence.tsx';
import { countAttested, countPresence } from './countPresence.ts';
import { EvidenceLegend } from './EvidenceLegend.tsx';
import { knownPresence } from './knownPresence.ts';
import { PresenceMatrix } from './PresenceMatrix.tsx';

/** Who works there: the matrix of crossings and agencies; for a selected crossing the same as a list before it. */
export function Agencies() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const { crossings, agencies } = facts;
  const chosen = useDate();
  const date = formatDate(chosen, locale, translate);
  const precision = parseDate(chosen)?.precision ?? 'day';
  const crossing = findCrossing(facts, useSelectedCrossing());
  const matrix = (
    <>
      <PresenceMatrix caption={translate('agencies.caption', { date })} />
      <EvidenceLegend />
    </>
  );
  if (!crossing) {
    const { attested, all } = countAttested(crossings, agencies, chosen);
    return (
      <>
        <p className={styles.lede}>{translate('agencies.lede', { precision, date, attested, all: String(all) })}</p>
        <p className={styles.hint}>{translate('agencies.hint')}</p>
        {matrix}
        <HowDoWeKnow facts={knownPresence(crossings, agencies, chosen, locale)} />
      </>
    );
  }
  const { attested } = countPresence(crossing, agencies, chosen);
  return (
    <>
      <p className={styles.lede}>
        {translate('agencies.ledeAt', {
          precision,
          date,
          attested,
          all: String(agencies.length),
          crossing: crossingName(crossing.names, locale),
        })}
      </p>
      <CrossingPresence crossing={crossing} />
      <PanelSection title={translate('agencies.allSix')}>{matrix}</PanelSection>
      <HowDoWeKnow facts={knownPresence([crossing], agencies, chosen, locale)} />
    </>
  );
}
