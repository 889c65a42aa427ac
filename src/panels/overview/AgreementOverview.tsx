import { readDate } from '../../facts/edtf.ts';
import { countStatuses } from '../../facts/questions.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { HowDoWeKnow } from '../shared/HowDoWeKnow.tsx';
import { NobodyHasPublished } from '../shared/NobodyHasPublished.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { RecordList } from '../shared/RecordList.tsx';
import { Lede } from '../shared/Said.tsx';
import { SourcesDiffer } from '../shared/SourcesDiffer.tsx';
import { Documents, People, Provisions, Readings, Titles } from './AgreementText.tsx';
import { knownOfAgreement } from './knownFacts.tsx';
import styles from './overview.module.css';
import { StateByCrossing } from './StateByCrossing.tsx';
import { StatementRows } from './StatementRows.tsx';
import { subjects } from './told.ts';

/** The agreement on a date: how far it has come, what it asks, who made it, what is disputed and what unpublished. */
export function AgreementOverview({ date }: { date: string }) {
  const translate = useTranslate();
  const { agreement, crossings } = useFacts();
  const { completed } = countStatuses(crossings, date);
  const documents = [agreement.agreement, agreement.protocol].filter(
    (document) => readDate(document.date).earliest <= dayAskedFor(date),
  );
  return (
    <>
      <p className={styles.date}>
        <PartialDate date={date} />
      </p>
      <h2 className={styles.headline}>{translate('overview.headline', { completed, total: crossings.length })}</h2>
      <Lede sources={agreement.summary.sources}>{agreement.summary.text}</Lede>
      <PanelSection title={translate('overview.dates')}>
        <Documents documents={documents} />
      </PanelSection>
      <PanelSection title={translate('overview.asks')}>
        <Provisions provisions={agreement.provisions} />
      </PanelSection>
      <PanelSection title={translate('overview.readings')}>
        <Readings readings={agreement.readings} />
      </PanelSection>
      <PanelSection title={translate('overview.people')}>
        <People people={agreement.people} />
      </PanelSection>
      <PanelSection title={translate('overview.titles')}>
        <Titles titles={agreement.titles} />
      </PanelSection>
      <PanelSection title={translate('overview.since')}>
        <RecordList>
          <StatementRows statements={agreement.statements} subjects={subjects} date={date} />
        </RecordList>
      </PanelSection>
      <PanelSection title={translate('overview.crossings')}>
        <StateByCrossing date={date} />
      </PanelSection>
      <SourcesDiffer disputes={agreement.disputed} />
      <NobodyHasPublished gaps={agreement.unknown} />
      <HowDoWeKnow facts={knownOfAgreement(agreement, documents, date, translate)} />
    </>
  );
}
