import { useMemo } from 'react';
import type { Day } from '../../facts/edtf.ts';
import { closureOn, statusOn } from '../../facts/questions.ts';
import type { Crossing } from '../../facts/types.ts';
import { formatDate } from '../../i18n/dates.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate } from '../../state/store.ts';
import { LaneBar } from '../../ui/lanes/LaneBar.tsx';
import { readLane } from '../../ui/lanes/lanes.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { SourceReferences } from '../../ui/SourceReferences.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import type { Axis } from './EventYears.tsx';
import { LaneRow } from './LaneRow.tsx';
import styles from './timeline.module.css';

/** The lane of a crossing; its name selects it, unless it is the selected one. */
export function CrossingLane({
  crossing,
  axis,
  day,
  isLarge,
}: {
  crossing: Crossing;
  axis: Axis;
  day: Day;
  isLarge: boolean;
}) {
  const { firstDay, lastDay, scale } = axis;
  const lane = useMemo(() => readLane(crossing, firstDay, lastDay), [crossing, firstDay, lastDay]);
  const name = <CrossingNamePair names={crossing.names} />;
  return (
    <LaneRow
      axis={axis}
      day={day}
      state={<StateOnDate crossing={crossing} />}
      name={
        isLarge ? (
          <span className={styles.laneName}>{name}</span>
        ) : (
          <button
            type="button"
            className={styles.laneName}
            data-crossing={crossing.id}
            onClick={() => actions.crossingSelected(crossing.id)}
            onPointerEnter={() => actions.crossingPointedAt(crossing.id)}
            onPointerLeave={() => actions.crossingPointedAt(null)}
            onFocus={() => actions.crossingPointedAt(crossing.id)}
            onBlur={() => actions.crossingPointedAt(null)}
          >
            {name}
          </button>
        )
      }
    >
      <LaneBar lane={lane} scale={scale} height={isLarge ? 16 : 9} label={useLaneLabel(crossing)} />
    </LaneRow>
  );
}

function StateOnDate({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const date = useDate();
  const { value, span } = statusOn(crossing, date);
  return (
    <>
      <StatusMark status={value} isClosed={closureOn(crossing, date) !== undefined} size={16} />
      {translate(`status.${value}`)}
      {span ? <SourceReferences ids={span.sources} /> : null}
    </>
  );
}

/** The lane in words: each status with its first day. */
function useLaneLabel({ names, status }: Crossing): string {
  const translate = useTranslate();
  const locale = useLocale();
  const steps = status.map(({ value, from }) =>
    translate('timeline.dated', { name: translate(`status.${value}`), date: formatDate(from, locale, translate) }),
  );
  return translate('timeline.steps', { name: crossingName(names, locale), steps: steps.join('; ') });
}
