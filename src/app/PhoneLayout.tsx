import { useMemo } from 'react';
import { findCrossing } from '../facts/questions.ts';
import { MapView } from '../map/MapView.tsx';
import { NearestCrossings } from '../panels/search/NearestCrossings.tsx';
import { Search } from '../panels/search/Search.tsx';
import { useFacts, useSelectedCrossing } from '../state/store.ts';
import { DateControl } from '../time/DateControl.tsx';
import { CrossingList } from './CrossingList.tsx';
import { Footnote } from './Footnote.tsx';
import { Headline } from './Headline.tsx';
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
      <Masthead />
      <main className="phone-map">
        <PartBoundary>
          <MapView covered={covered} />
        </PartBoundary>
      </main>
      <Sheet sheet={sheet}>
        <Notice />
        <PartBoundary>
          <DateControl />
        </PartBoundary>
        {crossing ? null : (
          <>
            <Headline />
            <CrossingList />
            <Search />
            <NearestCrossings />
          </>
        )}
        <PanelView />
        {crossing ? (
          <>
            <CrossingList />
            <Search />
            <NearestCrossings />
          </>
        ) : null}
        <Footnote />
      </Sheet>
    </div>
  );
}
