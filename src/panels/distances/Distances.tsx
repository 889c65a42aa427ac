import { memo, useDeferredValue } from 'react';
import { findCrossing } from '../../facts/questions.ts';
import type { CrossingId } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { DistanceTable, positionOf } from './DistanceTable.tsx';
import styles from './distances.module.css';
import { NearestTowns } from './NearestTowns.tsx';
import { useGroundForDistances } from './useGroundForDistances.ts';

/** How far a crossing is from the other five and from the nearest towns; nothing of none. */
export const Distances = memo(function Distances({ of: id }: { of: CrossingId | null }) {
  const translate = useTranslate();
  const crossing = findCrossing(useFacts(), id);
  const loaded = useGroundForDistances();
  const hasFailed = loaded === 'failed';
  // Measuring along the line takes a while: the panel is painted first.
  const measurable = useDeferredValue(hasFailed ? null : loaded, null);
  if (!crossing) return null;
  return (
    <PanelSection title={translate('distances.title')}>
      <DistanceTable from={crossing} measurable={measurable} />
      {hasFailed ? (
        <p className={styles.note}>{translate('distances.failed')}</p>
      ) : (
        <NearestTowns from={positionOf(crossing)} ground={measurable?.ground ?? null} />
      )}
      <p className={styles.note}>{translate('distances.note')}</p>
    </PanelSection>
  );
});
