import type { CSSProperties } from 'react';
import { presenceOn } from '../../facts/questions.ts';
import type { Agency, Crossing } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import {
  actions,
  useChosenAgency,
  useDate,
  useFacts,
  usePointedCrossing,
  useSelectedCrossing,
} from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import styles from './agencies.module.css';
import { EvidenceMark } from './EvidenceMark.tsx';

const sides = ['belgrade', 'pristina', 'eu'] as const;

const pointing = (crossing: Crossing['id']) => ({
  onPointerEnter: () => actions.crossingPointedAt(crossing),
  onPointerLeave: () => actions.crossingPointedAt(null),
});

function ColumnHeader({ crossing, isLit }: { crossing: Crossing; isLit: boolean }) {
  const isSelected = useSelectedCrossing() === crossing.id;
  return (
    <th scope="col" data-is-lit={isLit} {...pointing(crossing.id)}>
      <button
        type="button"
        aria-pressed={isSelected}
        onClick={() => (isSelected ? actions.selectionCleared() : actions.crossingSelected(crossing.id))}
        onFocus={() => actions.crossingPointedAt(crossing.id)}
        onBlur={() => actions.crossingPointedAt(null)}
      >
        <CrossingNamePair names={crossing.names} />
      </button>
    </th>
  );
}

function AgencyRow({ agency }: { agency: Agency }) {
  const translate = useTranslate();
  const date = useDate();
  const { crossings } = useFacts();
  const isChosen = useChosenAgency() === agency.id;
  return (
    <tr className={isChosen ? styles.chosenRow : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={translate('agencies.service', { service: agency.short, side: translate(`side.${agency.side}`) })}
          title={agency.name}
          onClick={() => actions.agencyChosen(isChosen ? null : agency.id)}
        >
          {agency.short}
        </button>
      </th>
      {crossings.map((crossing) => {
        const { evidence } = presenceOn(crossing, agency.id, date);
        return (
          <td
            key={crossing.id}
            data-crossing={crossing.id}
            data-agency={agency.id}
            data-evidence={evidence}
            {...pointing(crossing.id)}
          >
            <EvidenceMark evidence={evidence} />
            <span className="visually-hidden">{translate(`evidence.${evidence}`)}</span>
          </td>
        );
      })}
    </tr>
  );
}

/**
 * Crossings by agencies of both sides and of the European Union, each cell by its evidence on the date. A band from
 * top to bottom marks the column of the crossing that is selected or pointed at.
 */
export function PresenceMatrix({ caption }: { caption: string }) {
  const translate = useTranslate();
  const { crossings, agencies } = useFacts();
  const pointed = usePointedCrossing();
  const selected = useSelectedCrossing();
  const isLit = ({ id }: Crossing) => id === pointed || id === selected;
  return (
    <div className={styles.frame} style={{ '--columns': crossings.length } as CSSProperties}>
      {crossings.map((crossing, column) =>
        isLit(crossing) ? (
          <span
            key={crossing.id}
            className={styles.band}
            style={{ '--column': column } as CSSProperties}
            data-band={crossing.id}
          />
        ) : null,
      )}
      <table className={styles.matrix}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {crossings.map((crossing) => (
              <ColumnHeader key={crossing.id} crossing={crossing} isLit={isLit(crossing)} />
            ))}
          </tr>
        </thead>
        {sides.map((side) => (
          <tbody key={side}>
            <tr className={styles.side}>
              <th scope="rowgroup" colSpan={crossings.length + 1}>
                {translate(`side.${side}`)}
              </th>
            </tr>
            {agencies
              .filter((agency) => agency.side === side)
              .map((agency) => (
                <AgencyRow key={agency.id} agency={agency} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
