import type { ReactNode } from 'react';
import { LayerRows } from '../panels/layers/LayerRows.tsx';
import { TableView } from '../panels/table/TableView.tsx';
import { useSelectedCrossing } from '../state/store.ts';
import { DateControl } from '../time/DateControl.tsx';
import { TimeStrip } from '../time/TimeStrip.tsx';
import { useIsWide } from '../ui/useTheme.ts';
import { columnsFrom } from './breakpoints.ts';
import { Footnote } from './Footnote.tsx';
import { Headline } from './Headline.tsx';
import { Masthead } from './Masthead.tsx';
import { Notice } from './Notice.tsx';
import { PanelView } from './PanelView.tsx';
import { PartBoundary } from './PartBoundary.tsx';

/** Date and time below the table, as wide as the screen is. */
function TimeRow() {
  const hasColumns = useIsWide(columnsFrom);
  return (
    <div className={hasColumns ? 'row-time' : 'row-time row-time-narrow'}>
      <PartBoundary part="app.part.date">{hasColumns ? <TimeStrip /> : <DateControl />}</PartBoundary>
    </div>
  );
}

/** The table in place of the map; the panel of a selected crossing below it. */
export function TableLayout({ time = <TimeRow /> }: { time?: ReactNode }) {
  const selected = useSelectedCrossing();
  return (
    <div className="table-layout">
      <PartBoundary part="app.part.masthead">
        <Masthead />
      </PartBoundary>
      <Notice />
      <main className="table-main">
        <PartBoundary part="app.part.summary">
          <Headline />
        </PartBoundary>
        <PartBoundary part="app.part.table">
          <TableView />
        </PartBoundary>
        <PartBoundary part="app.part.table">
          <LayerRows />
        </PartBoundary>
        {selected ? (
          <div className="table-panel">
            <PartBoundary part="app.part.panel">
              <PanelView />
            </PartBoundary>
          </div>
        ) : null}
      </main>
      {time}
      <PartBoundary part="app.part.footnote">
        <Footnote />
      </PartBoundary>
    </div>
  );
}
