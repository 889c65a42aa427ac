import { findCrossing } from '../../facts/questions.ts';
import { useDate, useFacts, useSelectedCrossing } from '../../state/store.ts';
import { AgreementOverview } from './AgreementOverview.tsx';
import { CrossingOverview } from './CrossingOverview.tsx';

/** The panel "Overview": of the selected crossing, or of the agreement where none is selected. */
export function Overview() {
  const facts = useFacts();
  const date = useDate();
  const crossing = findCrossing(facts, useSelectedCrossing());
  return crossing ? <CrossingOverview crossing={crossing} date={date} /> : <AgreementOverview date={date} />;
}
