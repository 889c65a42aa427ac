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
import { useMode, useRole, useView } from '../state/store.ts';
import { useIsWide, useThemeAttribute } from '../ui/useTheme.ts';
import { columnsFrom } from './breakpoints.ts';
import { ColumnsLayout } from './ColumnsLayout.tsx';
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
  useDocumentTitle();
  usePrefetchedParts();
  useInPageLinks();
  useWayBackFromSource();
  return null;
}

/** The explorer: one of three layouts over one state. */
export function App() {
  return (
    <PartBoundary part="app.part.page">
      <PageEffects />
      <Layout />
      <Layer />
      <UpdateNotice />
    </PartBoundary>
  );
}

/** What lies over the explorer for a moment; the stage has its own. */
function Layer() {
  const isOpen = useOverlay() === 'take-away';
  const isExplorer = useMode() === 'explore';
  return isOpen && isExplorer ? (
    <PartBoundary part="app.part.takeAway">
      <Suspense fallback={null}>
        <Part part={lazyParts.takeAway} />
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
  const isTable = useView() === 'table';
  const role = useRole();
  if (useMode() === 'present')
    return (
      <PartBoundary part="app.part.present">
        <Suspense fallback={null}>
          <Part part={lazyParts[role ?? 'present']} />
        </Suspense>
      </PartBoundary>
    );
  if (isTable)
    return (
      <PartBoundary part="app.part.table" surround={withMasthead}>
        <Suspense fallback={null}>
          <Part part={lazyParts.table} />
        </Suspense>
      </PartBoundary>
    );
  return hasColumns ? <ColumnsLayout /> : <PhoneLayout />;
}
