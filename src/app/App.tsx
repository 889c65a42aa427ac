import './columns.css';
import './masthead.css';
import './list.css';
import './panel.css';
import './tableLayout.css';
import './phone.css';
import './served/served.css';
import './print.css';
import { type ReactNode, Suspense } from 'react';
import { useOverlay } from '../present/presentation.ts';
import { useDoubted, useMode, useRole, useView } from '../state/store.ts';
import { useIsWide, useThemeAttribute } from '../ui/useTheme.ts';
import { columnsFrom } from './breakpoints.ts';
import { ColumnsLayout } from './ColumnsLayout.tsx';
import { useFaces } from './faces.ts';
import { useChosenLanguage } from './language.ts';
import { Part } from './lazyPart.tsx';
import { lazyParts, usePrefetchedParts } from './lazyParts.ts';
import { Masthead } from './Masthead.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { PhoneLayout } from './PhoneLayout.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useInPageLinks } from './useInPageLinks.ts';
import { useWayBackFromSource } from './useWayBackFromSource.ts';

/** What the page does beside what it shows; apart, so that a new title draws no layout anew. */
function PageEffects() {
  useChosenLanguage();
  useThemeAttribute();
  useFaces();
  useDocumentTitle();
  usePrefetchedParts();
  useInPageLinks();
  useWayBackFromSource();
  return null;
}

/** One layout over one state: the explorer's, the stage's, that of somebody else's page. */
export function App() {
  return (
    <PartBoundary part="app.part.page">
      <PageEffects />
      <Layout />
      <Layer />
      <Correction />
      <UpdateNotice />
    </PartBoundary>
  );
}

/** What lies over the explorer for a moment; the stage has its own. */
function Layer() {
  const overlay = useOverlay();
  const isExplorer = useMode() === 'explore';
  const part = overlay === 'take-away' ? lazyParts.takeAway : overlay === 'embed' ? lazyParts.snippet : null;
  return part && isExplorer ? (
    <PartBoundary part="app.part.takeAway" key={overlay}>
      <Suspense fallback={null}>
        <Part part={part} />
      </Suspense>
    </PartBoundary>
  ) : null;
}

/** What a correction is written with, over everything, wherever the statement stands. */
function Correction() {
  return useDoubted() ? (
    <PartBoundary part="app.part.panel">
      <Suspense fallback={null}>
        <Part part={lazyParts.correction} />
      </Suspense>
    </PartBoundary>
  ) : null;
}

/** Without its table the page still has its head, which leads back to the map. */
const withMasthead = (failure: ReactNode) => (
  <div className="table-layout">
    <Masthead />
    <main className="table-main">{failure}</main>
  </div>
);

function Layout() {
  const hasColumns = useIsWide(columnsFrom);
  const view = useView();
  const mode = useMode();
  const role = useRole();
  if (mode === 'present')
    return (
      <PartBoundary part="app.part.present">
        <Suspense fallback={null}>
          <Part part={lazyParts[role ?? 'present']} />
        </Suspense>
      </PartBoundary>
    );
  if (mode === 'embed')
    return (
      <PartBoundary part="app.part.map">
        <Suspense fallback={null}>
          <Part part={lazyParts.embed} />
        </Suspense>
      </PartBoundary>
    );
  if (view !== 'map')
    return (
      <PartBoundary part={view === 'table' ? 'app.part.table' : 'app.part.page'} surround={withMasthead} key={view}>
        <Suspense fallback={null}>
          <Part part={lazyParts[view]} />
        </Suspense>
      </PartBoundary>
    );
  return hasColumns ? <ColumnsLayout /> : <PhoneLayout />;
}
