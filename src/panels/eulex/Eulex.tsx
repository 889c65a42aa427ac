import { findCrossing } from '../../facts/questions.ts';
import { at } from '../../facts/spans.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts, useSelectedCrossing } from '../../state/store.ts';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { HowDoWeKnow } from '../shared/HowDoWeKnow.tsx';
import { NobodyHasPublished } from '../shared/NobodyHasPublished.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { Lede, Said } from '../shared/Said.tsx';
import { SourcesDiffer } from '../shared/SourcesDiffer.tsx';
import { knownOfEulex } from './knownOfEulex.ts';
import { Mandates } from './Mandates.tsx';
import { RoleAtCrossing } from './RoleAtCrossing.tsx';
import { RoleMeanings } from './RoleMeanings.tsx';
import { RolesByCrossing } from './RolesByCrossing.tsx';

/** EULEX's role: on the date, by crossing and over time, its mandates, the hand-over, and what is not known. */
export function Eulex() {
  const translate = useTranslate();
  const facts = useFacts();
  const date = useDate();
  const crossing = findCrossing(facts, useSelectedCrossing());
  const { summary, handover, disputed, unknown } = facts.eulex;
  const { current } = at(summary, date);
  return (
    <>
      {current ? <Lede sources={current.sources}>{current.text}</Lede> : null}
      {crossing ? <RoleAtCrossing crossing={crossing} /> : null}
      <PanelSection title={translate('eulex.byCrossing')}>
        <RolesByCrossing />
      </PanelSection>
      <RoleMeanings />
      <PanelSection title={translate('eulex.handover')}>
        <Said sources={handover.sources} aside={<PartialDate date={handover.date} />} note={handover.note}>
          {handover.text}
        </Said>
      </PanelSection>
      <Mandates />
      <SourcesDiffer disputes={disputed} />
      <NobodyHasPublished gaps={unknown} />
      <HowDoWeKnow facts={knownOfEulex(facts, crossing, date, translate)} />
    </>
  );
}
