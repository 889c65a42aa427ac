import type { Statement } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { RecordRow } from '../shared/RecordList.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import { type Subject, toldOn } from './told.ts';

/** How many reports of what is over stand open; the earlier ones are one press away. */
const REPORTS_SHOWN = 2;

function Reports({ statements, date }: { statements: readonly Statement[]; date: string }) {
  return statements.map((statement) => (
    <Said
      key={`${statement.from} ${statement.text}`}
      sources={statement.sources}
      aside={<When span={statement} date={date} />}
      note={statement.note}
    >
      {statement.text}
    </Said>
  ));
}

/** A row for each subject about which something is told on a date: what holds, then the latest dated reports. */
export function StatementRows({
  statements,
  subjects,
  date,
}: {
  statements: readonly Statement[];
  subjects: readonly Subject[];
  date: string;
}) {
  const translate = useTranslate();
  return subjects.map((subject) => {
    const { holding, over } = toldOn(statements, subject, date);
    if (holding.length + over.length === 0) return null;
    const earlier = over.slice(REPORTS_SHOWN);
    return (
      <RecordRow key={subject} label={translate(`shared.label.${subject}`)}>
        <Reports statements={[...holding, ...over.slice(0, REPORTS_SHOWN)]} date={date} />
        {earlier.length > 0 ? (
          <Disclosure summary={translate('overview.earlier', { count: earlier.length })}>
            {() => <Reports statements={earlier} date={date} />}
          </Disclosure>
        ) : null}
      </RecordRow>
    );
  });
}
