import {
  Component,
  type ComponentProps,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useState,
} from 'react';
import type { GlMap } from './gl/GlMap.tsx';
import type { StartFault } from './mapState.ts';

/** The live map's code could not be had. */
class FetchFault extends Error {}

/** Fetches the live map's code when it is shown. */
const fetchGlMap = (): LazyExoticComponent<typeof GlMap> =>
  lazy(() =>
    import('./gl/GlMap.tsx').then(
      (module) => ({ default: module.GlMap }),
      (cause: unknown) => {
        // React remembers a failed fetch for good: who comes next asks anew.
        shared = fetchGlMap();
        throw new FetchFault('The code of the live map could not be fetched.', { cause });
      },
    ),
  );

let shared = fetchGlMap();

/** Fetches the live map's code while what it is to draw is still on its way. A failure is left to the showing. */
export function prefetchGlMap(): void {
  import('./gl/GlMap.tsx').catch(() => {});
}

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
  const [LazyGlMap] = useState(() => shared);
  return (
    <MapBoundary onGone={onGone}>
      <Suspense fallback={null}>
        <LazyGlMap {...props} />
      </Suspense>
    </MapBoundary>
  );
}
