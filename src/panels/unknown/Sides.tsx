import { type Room, symmetryOf } from '../../facts/report/symmetry.ts';
import type { Programme } from '../../facts/types.ts';
import { sides } from '../../facts/vocabulary.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import reading from '../shared/reading.module.css';
import styles from './unknown.module.css';

const counted = ['sources', 'statements', 'events', 'presences', 'words'] as const satisfies readonly (keyof Room)[];

/** How much room each of the two sides has in the record, beside the other. */
export function Sides({ programmes }: { programmes: readonly Programme[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const rooms = [...symmetryOf(useFacts(), programmes)];
  return (
    <table className={`${reading.table} ${styles.sides}`}>
      <thead>
        <tr>
          <th scope="col">{translate('unknown.sides.what')}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {translate(`side.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counted.map((what) => (
          <tr key={what} data-counted={what}>
            <th scope="row">{translate(`unknown.sides.${what}`)}</th>
            {rooms.map(([side, room]) => (
              <td key={side}>{formatNumber(room[what], locale)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
