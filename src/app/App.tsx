import './columns.css';
import './masthead.css';
import './list.css';
import './panel.css';
import './tableLayout.css';
import './phone.css';
import './served/served.css';
import './print.css';
import { Suspense } from 'react';
import { useView } from '../state/store.ts';
import { useIsWide, useThemeAttribute } from '../ui/useTheme.ts';
import { columnsFrom } from './breakpoints.ts';
import { ColumnsLayout } from './ColumnsLayout.tsx';
import { useChosenLanguage } from './language.ts';
import { Part } from './lazyPart.tsx';
import { lazyParts, usePrefetchedParts } from './lazyParts.ts';
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
    <>
      <PageEffects />
      <Layout />
      <UpdateNotice />
    </>
  );
}

function Layout() {
  const hasColumns = useIsWide(columnsFrom);
  if (useView() === 'table')
    return (
      <PartBoundary>
        <Suspense fallback={null}>
          <Part part={lazyParts.table} />
        </Suspense>
      </PartBoundary>
    );
  return hasColumns ? <ColumnsLayout /> : <PhoneLayout />;
}
