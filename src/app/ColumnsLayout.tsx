import { Suspense } from 'react';
import { useTranslate } from '../i18n/translate.tsx';
import { MapView } from '../map/MapView.tsx';
import { NearestCrossings } from '../panels/search/NearestCrossings.tsx';
import { Search } from '../panels/search/Search.tsx';
import { usePanel } from '../state/store.ts';
import { TimeStrip } from '../time/TimeStrip.tsx';
import { useIsWide } from '../ui/useTheme.ts';
import { timelineFrom } from './breakpoints.ts';
import { CrossingList } from './CrossingList.tsx';
import { Footnote } from './Footnote.tsx';
import { Headline } from './Headline.tsx';
import { Part } from './lazyPart.tsx';
import { lazyParts } from './lazyParts.ts';
import { Masthead } from './Masthead.tsx';
import { Notice } from './Notice.tsx';
import { PanelView } from './PanelView.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { SkipLinks } from './SkipLinks.tsx';

/** List, map and panel side by side, the strip of time below; on a wide screen the timeline as well. */
export function ColumnsLayout() {
  const translate = useTranslate();
  const isWide = useIsWide(timelineFrom);
  const hasTimeline = usePanel() !== 'timeline' && isWide;
  return (
    <div className={hasTimeline ? 'columns columns-wide' : 'columns'}>
      <SkipLinks />
      <Masthead />
      <section className="column-list scrolls" aria-label={translate('app.glance')}>
        <Notice />
        <Headline />
        <CrossingList />
        <Search />
        <NearestCrossings />
        <Footnote />
      </section>
      <main className="column-map">
        <PartBoundary>
          <MapView />
        </PartBoundary>
      </main>
      <div className="column-panel scrolls">
        <PanelView />
      </div>
      {hasTimeline ? (
        <section className="column-timeline scrolls" aria-label={translate('panel.timeline')}>
          <PartBoundary>
            <Suspense fallback={null}>
              <Part part={lazyParts.timeline} />
            </Suspense>
          </PartBoundary>
        </section>
      ) : null}
      <div className="row-time">
        <PartBoundary>
          <TimeStrip />
        </PartBoundary>
      </div>
    </div>
  );
}
