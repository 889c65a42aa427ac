import { NearestCrossings } from '../panels/search/NearestCrossings.tsx';
import { Search } from '../panels/search/Search.tsx';
import { CrossingList } from './CrossingList.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { WaysOn } from './WaysOn.tsx';

/** The six, and what finds them: each a part of its own. */
export function ListAndSearch() {
  return (
    <>
      <PartBoundary part="app.part.list">
        <CrossingList />
      </PartBoundary>
      <PartBoundary part="app.part.search">
        <Search />
      </PartBoundary>
      <PartBoundary part="app.part.nearest">
        <NearestCrossings />
      </PartBoundary>
      <WaysOn />
    </>
  );
}
