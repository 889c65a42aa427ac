import type { ReactNode } from 'react';
import type { Span } from '../../facts/spans.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate } from '../../state/store.ts';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import { useCourse } from '../shared/useCourse.ts';
import { Cell } from './Cell.tsx';
import type { TableRow } from './describeRow.ts';
import styles from './table.module.css';

type Backed = Span & { readonly sources: readonly string[] };

/** What holds, since when, and who says so. */
function Holds({ words, span }: { words: ReactNode; span: Backed | undefined }) {
  const date = useDate();
  return (
    <Said sources={span?.sources ?? []} aside={span ? <When span={span} date={date} /> : null}>
      {words}
    </Said>
  );
}

/** What may have begun although that is not sure on the date. */
function MayHold({ words, span }: { words: string; span: Backed | undefined }) {
  const translate = useTranslate();
  const course = useCourse();
  if (!span) return null;
  return (
    <Said sources={span.sources}>{translate('overview.mayHaveBegun', { value: words, ...course(span.from) })}</Said>
  );
}

/** Since when the status holds, and the one it may be about to become. */
export function SinceCell({ row: { status } }: { row: TableRow }) {
  const translate = useTranslate();
  const date = useDate();
  const course = useCourse();
  const { span, becoming } = status;
  return (
    <Cell column="since">
      {span ? (
        <Said sources={span.sources}>
          <When span={span} date={date} />
        </Said>
      ) : (
        <p>{translate('table.notPublished')}</p>
      )}
      {becoming ? (
        <Said sources={becoming.sources}>
          {translate('overview.becoming', { status: becoming.value, ...course(becoming.from) })}
        </Said>
      ) : null}
    </Cell>
  );
}

/** Whether both sides' staff work in the finished facility; that there is none, where there is none. */
export function JointUseCell({ row: { status, jointUse } }: { row: TableRow }) {
  const translate = useTranslate();
  const words = jointUse ? translate(`jointUse.${jointUse.value}`) : translate('jointUse.unknown');
  return (
    <Cell column="jointUse">
      {status.value !== 'completed' && !jointUse ? (
        <p className={styles.none}>{translate('table.noFacility')}</p>
      ) : (
        <Holds words={words} span={jointUse?.span} />
      )}
      {jointUse?.becoming ? (
        <MayHold words={translate(`jointUse.${jointUse.becoming.value}`)} span={jointUse.becoming} />
      ) : null}
    </Cell>
  );
}

/** The closure in force on the date. */
export function ClosureCell({ row: { closure } }: { row: TableRow }) {
  const translate = useTranslate();
  return (
    <Cell column="closed">
      {closure ? (
        <Holds words={<strong>{translate(`closure.${closure.value}`)}</strong>} span={closure} />
      ) : (
        <p className={styles.none}>{translate('table.noClosure')}</p>
      )}
    </Cell>
  );
}

/** What goods may cross, and the role of EULEX. */
export function RegimeCells({ row: { goods, eulex } }: { row: TableRow }) {
  const translate = useTranslate();
  return (
    <>
      <Cell column="goods">
        <Holds words={translate(`goods.${goods.value}`)} span={goods.span} />
        {goods.becoming ? <MayHold words={translate(`goods.${goods.becoming.value}`)} span={goods.becoming} /> : null}
      </Cell>
      <Cell column="eulex">
        <Holds words={translate(`eulexRole.${eulex.value}`)} span={eulex.span} />
        {eulex.becoming ? (
          <MayHold words={translate(`eulexRole.${eulex.becoming.value}`)} span={eulex.becoming} />
        ) : null}
      </Cell>
    </>
  );
}
