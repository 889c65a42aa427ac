import { useId, useRef, useState } from 'react';
import type { Day } from '../../facts/edtf.ts';
import { readDate } from '../../facts/edtf.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import type { FactEvent } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate } from '../../state/store.ts';
import type { PercentScale } from '../../ui/lanes/LaneBar.tsx';
import { DateLine, TimeAxis } from '../../ui/lanes/TimeAxis.tsx';
import { EventItem } from './EventItem.tsx';
import { EventMark } from './EventMark.tsx';
import { type Bin, binEvents } from './groupEvents.ts';
import styles from './timeline.module.css';
import { useWidth } from './useWidth.ts';

/** The smallest target that a finger finds. */
const TARGET = 24;
/** A mark with the space beside and above it. */
const MARK = 11;
const DAYS_A_YEAR = 365.25;

export type Axis = {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly length: number;
  readonly scale: PercentScale;
};

/** The events as marks in columns of years on the common scale; a column opens to what happened in it. */
export function EventYears({ events, axis, day }: { events: readonly FactEvent[]; axis: Axis; day: Day }) {
  const translate = useTranslate();
  const chart = useRef<HTMLDivElement>(null);
  const width = useWidth(chart, 360);
  const detailsId = useId();
  const [openYear, setOpenYear] = useState<number | null>(null);
  const widthOfYear = (width / axis.length) * DAYS_A_YEAR;
  const yearsABin = Math.max(1, Math.ceil(TARGET / widthOfYear - 0.01));
  const bins = binEvents(events, axis.firstDay, axis.lastDay, yearsABin);
  const marksARow = Math.max(2, Math.floor((yearsABin * widthOfYear - 2) / MARK));
  const rows = Math.ceil(Math.max(...bins.map((bin) => bin.events.length)) / marksARow);
  const open = bins.find((bin) => openYear !== null && bin.first <= openYear && openYear <= bin.last);
  return (
    <>
      <div ref={chart} className={styles.columns} style={{ height: rows * MARK + 12 }}>
        <TimeAxis {...axis} />
        <DateLine day={day} scale={axis.scale} />
        {bins.map((bin) => (
          <Column
            key={bin.first}
            bin={bin}
            left={axis.scale(bin.from)}
            right={axis.scale(`${bin.last}-12-31`)}
            isOpen={bin === open}
            controls={detailsId}
            onToggle={() => setOpenYear(bin === open ? null : bin.last)}
          />
        ))}
      </div>
      <div id={detailsId}>
        {open && open.events.length > 0 ? (
          <div className={styles.opened}>
            <h4>
              <BinYears bin={open} />
            </h4>
            <button type="button" onClick={() => setOpenYear(null)}>
              {translate('timeline.close')}
            </button>
            <ol>
              {open.events.map((event) => (
                <EventItem key={event.id} event={event} canShowDate />
              ))}
            </ol>
          </div>
        ) : null}
      </div>
    </>
  );
}

function useBinYears({ first, last }: Bin): string {
  const translate = useTranslate();
  return first === last ? String(first) : translate('timeline.years', { first: String(first), last: String(last) });
}

function BinYears({ bin }: { bin: Bin }) {
  return useBinYears(bin);
}

function Column({
  bin,
  left,
  right,
  isOpen,
  controls,
  onToggle,
}: {
  bin: Bin;
  left: number;
  right: number;
  isOpen: boolean;
  controls: string;
  onToggle: () => void;
}) {
  const translate = useTranslate();
  const years = useBinYears(bin);
  const asked = dayAskedFor(useDate());
  if (bin.events.length === 0) return null;
  return (
    <button
      type="button"
      className={styles.column}
      style={{ left: `${left}%`, width: `${right - left}%` }}
      aria-label={translate('timeline.year', { years, count: bin.events.length })}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {bin.events.map((event) => (
        <span key={event.id} data-is-later={readDate(event.date).latest > asked}>
          <EventMark kind={event.kind} size={10} />
        </span>
      ))}
    </button>
  );
}
