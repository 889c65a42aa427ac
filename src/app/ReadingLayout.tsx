import { type ComponentType, type ReactNode, useRef } from 'react';
import { useTranslate } from '../i18n/translate.tsx';
import { SourcesCited } from '../panels/sources/SourcesCited.tsx';
import { Footnote } from './Footnote.tsx';
import { Masthead } from './Masthead.tsx';
import { Notice } from './Notice.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import styles from './readingLayout.module.css';
import { useCitedSources } from './useCitedSources.ts';
import { WaysOn } from './WaysOn.tsx';

/** The sources of what is read, at its end: a reference leads to one, and from there a way leads back to it. */
function WithSources({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const text = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { ids, open, goBack } = useCitedSources(text, heading);
  return (
    <>
      <div ref={text}>{children}</div>
      {ids.length > 0 ? (
        <section className={styles.sources} aria-labelledby="reading-sources">
          <h2 id="reading-sources">{translate('panel.sources')}</h2>
          <SourcesCited ids={ids} open={open} openHeading={heading} onBack={goBack} />
        </section>
      ) : null}
    </>
  );
}

/** What is read like a page of a book, in the place of the map. `after`: what a served page says beside it. */
export function ReadingLayout({ children, after }: { children: ReactNode; after?: ReactNode }) {
  return (
    <div className={`table-layout ${styles.layout}`}>
      <PartBoundary part="app.part.masthead">
        <Masthead />
      </PartBoundary>
      <Notice />
      <main className={`table-main ${styles.main}`}>
        <PartBoundary part="app.part.page">
          {after === undefined ? <WithSources>{children}</WithSources> : children}
        </PartBoundary>
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
