import { Component, type ComponentProps, lazy, type ReactNode, Suspense, useState } from 'react';
import type { GlMap } from './gl/GlMap.tsx';
import type { StartFault } from './mapState.ts';

/** The live map's code could not be had. */
class FetchFault extends Error {}

/** Asks for the live map's code: anew each time, since React remembers a failed fetch for good. */
const fetchGlMap = () =>
  lazy(() =>
    import('./gl/GlMap.tsx').then(
      (module) => ({ default: module.GlMap }),
      (cause: unknown) => {
        throw new FetchFault('The code of the live map could not be fetched.', { cause });
      },
    ),
  );

type OnGone = (error: unknown, fault: StartFault) => void;

/** Contains what creating or drawing the live map throws; the still picture lies below. */
class MapBoundary extends Component<{ onGone: OnGone; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onGone(error, error instanceof FetchFault ? 'not-fetched' : 'failed');
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** The live map, fetched when it is wanted; whatever fails in it fails alone. `onGone`: nothing of it is left. */
export function LiveMap({ onGone, ...props }: ComponentProps<typeof GlMap> & { onGone: OnGone }) {
  const [LazyGlMap] = useState(fetchGlMap);
  return (
    <MapBoundary onGone={onGone}>
      <Suspense fallback={null}>
        <LazyGlMap {...props} />
      </Suspense>
    </MapBoundary>
  );
}
