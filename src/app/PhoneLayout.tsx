import { useMemo } from 'react';
import { findCrossing } from '../facts/questions.ts';
import { MapView } from '../map/MapView.tsx';
import { useFacts, useSelectedCrossing } from '../state/store.ts';
import { DateControl } from '../time/DateControl.tsx';
import { Footnote } from './Footnote.tsx';
import { Headline } from './Headline.tsx';
import { ListAndSearch } from './ListAndSearch.tsx';
import { Masthead } from './Masthead.tsx';
import { Notice } from './Notice.tsx';
import { PanelView } from './PanelView.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { Sheet } from './Sheet.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useSheet } from './useSheet.ts';

const topBars = 52;

/** The map fills the screen; everything else is in a sheet over it that one pulls up. */
export function PhoneLayout() {
  const crossing = findCrossing(useFacts(), useSelectedCrossing());
  const sheet = useSheet(crossing?.id ?? null);
  const covered = useMemo(
    () => ({ top: topBars, right: 0, bottom: sheet.restingHeight, left: 0 }),
    [sheet.restingHeight],
  );
  return (
    <div className="phone">
      <SkipLinks />
      <PartBoundary part="app.part.masthead">
        <Masthead />
      </PartBoundary>
      <main className="phone-map">
        <PartBoundary part="app.part.map">
          <MapView covered={covered} />
        </PartBoundary>
      </main>
      <Sheet sheet={sheet}>
        <Notice />
        <PartBoundary part="app.part.date">
          <DateControl />
        </PartBoundary>
        {crossing ? null : (
          <>
            <PartBoundary part="app.part.summary">
              <Headline />
            </PartBoundary>
            <ListAndSearch />
          </>
        )}
        <PartBoundary part="app.part.panel">
          <PanelView />
        </PartBoundary>
        {crossing ? <ListAndSearch /> : null}
        <PartBoundary part="app.part.footnote">
          <Footnote />
        </PartBoundary>
      </Sheet>
    </div>
  );
}
