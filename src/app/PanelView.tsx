import { Suspense, useDeferredValue, useEffect, useRef, useState } from 'react';
import { Distances } from '../panels/distances/Distances.tsx';
import { Overview } from '../panels/overview/Overview.tsx';
import { useLayers, usePanel, useSelectedCrossing } from '../state/store.ts';
import { Part } from './lazyPart.tsx';
import { lazyParts } from './lazyParts.ts';
import { PanelHeading } from './PanelHeading.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { whenQuiet } from './whenQuiet.ts';

function OverviewWithDistances() {
  const crossing = useSelectedCrossing();
  // Distances lie far below: they follow once the rest is painted.
  const following = useDeferredValue(crossing);
  return (
    <>
      <Overview />
      {crossing ? (
        <div hidden={following !== crossing}>
          <Distances of={following} />
        </div>
      ) : null}
    </>
  );
}

/** What the layers add: far below, it waits until the page has nothing else to fetch, unless a layer is asked for. */
function LayersBelow() {
  const isAskedFor = useLayers().length > 0;
  const [isDue, setIsDue] = useState(false);
  useEffect(() => whenQuiet(() => setIsDue(true)), []);
  return isDue || isAskedFor ? (
    <PartBoundary part="app.part.panel">
      <Suspense fallback={null}>
        <Part part={lazyParts.layers} />
      </Suspense>
    </PartBoundary>
  ) : null;
}

/** The panel: what it is about, its tabs, and the tab that is open. */
export function PanelView() {
  const panel = usePanel();
  const crossing = useSelectedCrossing();
  const body = useRef<HTMLDivElement>(null);
  useEffect(
    function startAtTop() {
      // What it shows has changed: read it from its beginning. A source that was asked for scrolls itself into view.
      if (crossing !== undefined && panel !== 'sources') body.current?.closest('.scrolls')?.scrollTo({ top: 0 });
    },
    [panel, crossing],
  );
  return (
    <section className="panel" id="panel" tabIndex={-1} data-panel={panel} aria-labelledby={`tab-${panel}`}>
      <PanelHeading />
      <PanelTabs />
      <div ref={body} id="panel-body" role="tabpanel" aria-labelledby={`tab-${panel}`} className="panel-body">
        <PartBoundary key={panel} part={`panel.${panel}`}>
          <Suspense fallback={null}>
            {panel === 'overview' ? <OverviewWithDistances /> : <Part part={lazyParts[panel]} />}
          </Suspense>
        </PartBoundary>
        <LayersBelow />
      </div>
    </section>
  );
}
