import { Component, type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import type { GlMap } from './gl/GlMap.tsx';

const LazyGlMap = lazy(() => import('./gl/GlMap.tsx').then((module) => ({ default: module.GlMap })));

/** Contains what creating or drawing the live map throws; the still picture lies below. */
class MapBoundary extends Component<
  { onFailure: (error: unknown) => void; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFailure(error);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** The live map, fetched when it is wanted; whatever fails in it fails alone. */
export function LiveMap(props: ComponentProps<typeof GlMap>) {
  return (
    <MapBoundary onFailure={props.onFailure}>
      <Suspense fallback={null}>
        <LazyGlMap {...props} />
      </Suspense>
    </MapBoundary>
  );
}
