import { type ComponentType, lazy } from 'react';
import { blameSheet, noteFailedSheets, renewFailedSheets } from './failedSheets.ts';

/** A part that is fetched when it is first shown. */
export type LazyPart = {
  Content: ComponentType;
  /** Fetches it before it is shown, so that nothing has to be waited for then. A failure is left to the showing. */
  prepare: () => Promise<void>;
  /** Has the browser fetch it, for when it is shown; settles either way. */
  prefetch: () => Promise<void>;
};

/** Those whose fetch has failed, and how to have it forgotten: React itself remembers a failed fetch for good. */
const failed = new Map<LazyPart, () => void>();

/** Fetches a part, and its looks, where those could not be had when it was fetched before. */
async function fetchWhole<Content>(load: () => Promise<Content>): Promise<Content> {
  await renewFailedSheets(load);
  return load();
}

if (typeof document !== 'undefined') noteFailedSheets();

/** Makes a part of what fetches it. */
export function createLazyPart(fetchContent: () => Promise<{ default: ComponentType }>): LazyPart {
  const load = () =>
    fetchContent().catch((error: unknown) => {
      blameSheet(error, load);
      throw error;
    });
  const fetchPart = () =>
    lazy(() =>
      fetchWhole(load).catch((error: unknown) => {
        failed.set(part, () => {
          part.Content = fetchPart();
        });
        throw error;
      }),
    );
  const part: LazyPart = {
    Content: fetchPart(),
    prepare: () =>
      load().then(
        ({ default: Content }) => {
          part.Content = Content;
        },
        () => {},
      ),
    prefetch: () =>
      load().then(
        () => {},
        () => {},
      ),
  };
  return part;
}

/** Lets every part that could not be fetched be fetched again. */
export function renewFailedParts(): void {
  for (const renew of failed.values()) renew();
  failed.clear();
}

/** Shows a part; a `Suspense` and a `PartBoundary` around it wait for it and bear its failure. */
export function Part({ part: { Content } }: { part: LazyPart }) {
  return <Content />;
}
