import { statuses } from '../../facts/vocabulary.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { LaneBar } from '../../ui/lanes/LaneBar.tsx';
import type { Bar, Lane } from '../../ui/lanes/lanes.ts';
import { timeScale } from '../../ui/timeScale.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import styles from './timeline.module.css';

const scale = timeScale('2000-01-01', '2000-12-31', 100);
const whole: Omit<Bar, 'status'> = {
  softFrom: '2000-01-01',
  from: '2000-01-01',
  to: '2000-12-31',
  softTo: '2000-12-31',
  lastReported: undefined,
};
const laneOf = (bar: Bar, notches: Lane['notches'] = []): Lane => ({ bars: [bar], notches });

/** What the patterns of the lanes mean. */
export function LaneKey() {
  const translate = useTranslate();
  const rows = [
    ...statuses.map((status) => ({ label: translate(`status.${status}`), lane: laneOf({ ...whole, status }) })),
    {
      label: translate('timeline.key.closed'),
      lane: laneOf({ ...whole, status: 'interim' }, [{ kind: 'closed', from: '2000-06-15', to: '2000-07-10' }]),
    },
    {
      label: translate('timeline.key.fading'),
      lane: laneOf({ ...whole, status: 'building', from: '2000-12-01' }),
    },
    {
      label: translate('timeline.key.thin'),
      lane: laneOf({ ...whole, status: 'building', lastReported: '2000-05-01' }),
    },
  ];
  return (
    <Disclosure summary={translate('timeline.key')}>
      {() => (
        <ul className={styles.key}>
          {rows.map(({ label, lane }) => (
            <li key={label}>
              <span className={styles.swatch}>
                <LaneBar lane={lane} scale={scale} height={9} />
              </span>
              {label}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
