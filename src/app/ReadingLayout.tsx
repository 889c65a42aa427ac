import type { ComponentType, ReactNode } from 'react';
import { Footnote } from './Footnote.tsx';
import { Masthead } from './Masthead.tsx';
import { Notice } from './Notice.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import styles from './readingLayout.module.css';
import { WaysOn } from './WaysOn.tsx';

/** What is read like a page of a book, in the place of the map. `after`: what a served page says beside it. */
export function ReadingLayout({ children, after }: { children: ReactNode; after?: ReactNode }) {
  return (
    <div className={`table-layout ${styles.layout}`}>
      <PartBoundary part="app.part.masthead">
        <Masthead />
      </PartBoundary>
      <Notice />
      <main className={`table-main ${styles.main}`}>
        <PartBoundary part="app.part.page">{children}</PartBoundary>
      </main>
      {after}
      <div className={styles.ways}>
        <WaysOn isServed={after !== undefined} />
      </div>
      <PartBoundary part="app.part.footnote">
        <Footnote />
      </PartBoundary>
    </div>
  );
}

/** A view within that layout. */
export const layOut =
  (View: ComponentType): ComponentType =>
  () => (
    <ReadingLayout>
      <View />
    </ReadingLayout>
  );
