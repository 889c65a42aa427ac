import { Suspense } from 'react';
import { useTranslate } from '../i18n/translate.tsx';
import { MapView } from '../map/MapView.tsx';
import { usePanel } from '../state/store.ts';
import { TimeStrip } from '../time/TimeStrip.tsx';
import { useIsWide } from '../ui/useTheme.ts';
import { timelineFrom } from './breakpoints.ts';
import { Footnote } from './Footnote.tsx';
import { Headline } from './Headline.tsx';
import { ListAndSearch } from './ListAndSearch.tsx';
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
      <PartBoundary part="app.part.masthead">
        <Masthead />
      </PartBoundary>
      <section className="column-list scrolls" aria-label={translate('app.glance')}>
        <Notice />
        <PartBoundary part="app.part.summary">
          <Headline />
        </PartBoundary>
        <ListAndSearch />
        <PartBoundary part="app.part.footnote">
          <Footnote />
        </PartBoundary>
      </section>
      <main className="column-map">
        <PartBoundary part="app.part.map">
          <MapView />
        </PartBoundary>
      </main>
      <div className="column-panel scrolls">
        <PartBoundary part="app.part.panel">
          <PanelView />
        </PartBoundary>
      </div>
      {hasTimeline ? (
        <section className="column-timeline scrolls" aria-label={translate('panel.timeline')}>
          <PartBoundary part="panel.timeline">
            <Suspense fallback={null}>
              <Part part={lazyParts.timeline} />
            </Suspense>
          </PartBoundary>
        </section>
      ) : null}
      <div className="row-time">
        <PartBoundary part="app.part.date">
          <TimeStrip />
        </PartBoundary>
      </div>
    </div>
  );
}
