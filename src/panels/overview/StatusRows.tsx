import { closureOn, goodsOn, jointUseOn, statusOn } from '../../facts/questions.ts';
import type { Crossing } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { RecordRow } from '../shared/RecordList.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import { useCourse } from '../shared/useCourse.ts';
import styles from './overview.module.css';

type Shown = { crossing: Crossing; date: string };

/** The status, since when and how surely; and what it may be about to become. */
export function StatusRow({ crossing, date }: Shown) {
  const translate = useTranslate();
  const course = useCourse();
  const { value, span, becoming } = statusOn(crossing, date);
  return (
    <RecordRow label={translate('shared.label.status')}>
      <Said sources={span?.sources ?? []} aside={span ? <When span={span} date={date} /> : null} note={span?.note}>
        <span className={styles.status}>
          <StatusMark status={value} size={20} />
          <strong>{translate(`status.${value}`)}</strong>
        </span>
      </Said>
      {becoming ? (
        <Said sources={becoming.sources} note={becoming.note}>
          {translate('overview.becoming', { status: becoming.value, ...course(becoming.from) })}
        </Said>
      ) : null}
    </RecordRow>
  );
}

/** Whether both sides' staff work in the finished facility; nothing where there is none that day. */
export function JointUseRow({ crossing, date }: Shown) {
  const translate = useTranslate();
  const course = useCourse();
  const answer = jointUseOn(crossing, date);
  if (!answer) return null;
  const { value, span, becoming } = answer;
  return (
    <RecordRow label={translate('shared.label.jointUse')}>
      {span ? (
        <Said sources={span.sources} aside={<When span={span} date={date} />} note={span.note}>
          {translate(`jointUse.${value}`)}
        </Said>
      ) : null}
      {becoming ? (
        <Said sources={becoming.sources} note={becoming.note}>
          {translate('overview.mayHaveBegun', {
            value: translate(`jointUse.${becoming.value}`),
            ...course(becoming.from),
          })}
        </Said>
      ) : null}
    </RecordRow>
  );
}

/** The closure in force that day, if one is reported. */
export function ClosureRow({ crossing, date }: Shown) {
  const translate = useTranslate();
  const closure = closureOn(crossing, date);
  if (!closure) return null;
  return (
    <RecordRow label={translate('shared.label.closure')}>
      <Said sources={closure.sources} aside={<When span={closure} date={date} />} note={closure.note}>
        <strong>{translate(`closure.${closure.value}`)}</strong>
      </Said>
    </RecordRow>
  );
}

/** What goods may cross; said to be unpublished where no source says. */
export function GoodsRow({ crossing, date }: Shown) {
  const translate = useTranslate();
  const course = useCourse();
  const { value, span, becoming } = goodsOn(crossing, date);
  return (
    <RecordRow label={translate('shared.label.goods')}>
      <Said sources={span?.sources ?? []} aside={span ? <When span={span} date={date} /> : null} note={span?.note}>
        {translate(`goods.${value}`)}
      </Said>
      {becoming ? (
        <Said sources={becoming.sources} note={becoming.note}>
          {translate('overview.mayHaveBegun', {
            value: translate(`goods.${becoming.value}`),
            ...course(becoming.from),
          })}
        </Said>
      ) : null}
    </RecordRow>
  );
}
