import type { Statement } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { RecordRow } from '../shared/RecordList.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import { type Subject, toldOn } from './told.ts';

/** How many statements of a row stand open: all that hold and, up to this number, the latest reports; at least one. */
const SHOWN = 3;

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
    const latest = over.slice(0, Math.max(1, SHOWN - holding.length));
    const earlier = over.slice(latest.length);
    return (
      <RecordRow key={subject} label={translate(`shared.label.${subject}`)}>
        <Reports statements={[...holding, ...latest]} date={date} />
        {earlier.length > 0 ? (
          <Disclosure summary={translate('overview.earlier', { count: earlier.length })}>
            {() => <Reports statements={earlier} date={date} />}
          </Disclosure>
        ) : null}
      </RecordRow>
    );
  });
}
