import { readDate } from '../../facts/edtf.ts';
import { allAt, dayAskedFor, type Span } from '../../facts/spans.ts';
import type { Crossing } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate } from '../../state/store.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { RecordList, RecordRow } from '../shared/RecordList.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';

/** EULEX's role at one crossing up to a date, step by step, and what else is told of its work there. */
export function RoleAtCrossing({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const date = useDate();
  const hasBegun = ({ from }: Span) => readDate(from).latest <= dayAskedFor(date);
  const begun = crossing.eulex.filter(hasBegun);
  /** A role that another has followed is told with its end, also where only the beginning of the other is known. */
  const told = begun.map((span, index) => ({ ...span, to: span.to ?? begun[index + 1]?.from }));
  const statements = allAt(crossing.statements, date).filter(({ about }) => about === 'eulex');
  return (
    <PanelSection title={translate('eulex.here')}>
      <RecordList>
        {told.toReversed().map((span) => (
          <RecordRow key={span.from} label={<When span={span} date={date} />}>
            <Said sources={span.sources} note={span.note}>
              {translate(`eulexRole.${span.value}`)}
            </Said>
          </RecordRow>
        ))}
        {statements.map((statement) => (
          <RecordRow key={statement.text} label={<When span={statement} date={date} />}>
            <Said sources={statement.sources} note={statement.note}>
              {statement.text}
            </Said>
          </RecordRow>
        ))}
      </RecordList>
    </PanelSection>
  );
}
