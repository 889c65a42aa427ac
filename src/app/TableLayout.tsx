import { TableView } from '../panels/table/TableView.tsx';
import { useSelectedCrossing } from '../state/store.ts';
import { TimeStrip } from '../time/TimeStrip.tsx';
import { Footnote } from './Footnote.tsx';
import { Headline } from './Headline.tsx';
import { Masthead } from './Masthead.tsx';
import { Notice } from './Notice.tsx';
import { PanelView } from './PanelView.tsx';
import { PartBoundary } from './PartBoundary.tsx';

/** The table in place of the map; the panel of a selected crossing below it. */
export function TableLayout() {
  const selected = useSelectedCrossing();
  return (
    <div className="table-layout">
      <Masthead />
      <Notice />
      <main className="table-main">
        <Headline />
        <PartBoundary>
          <TableView />
        </PartBoundary>
        {selected ? (
          <div className="table-panel">
            <PanelView />
          </div>
        ) : null}
      </main>
      <div className="row-time">
        <PartBoundary>
          <TimeStrip />
        </PartBoundary>
      </div>
      <Footnote />
    </div>
  );
}
