import { useTranslate } from '../i18n/translate.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import type { FallbackReason } from './mapState.ts';

/** Says in a small line why the map is not what it could be, and offers another try where that may help. */
export function MapNotice({
  reason,
  onRetry = null,
  tries,
  top,
}: {
  reason: FallbackReason | 'no-ground' | 'no-layers';
  onRetry?: (() => void) | null;
  /** How often another try was in vain. */
  tries: number;
  /** Where it stands, in pixels from the upper edge of the map. */
  top: number;
}) {
  const translate = useTranslate();
  return (
    <p className="map-notice" style={{ top }}>
      {translate(`map.fallback.${reason}`)} {onRetry ? <TryAgain onRetry={onRetry} tries={tries} /> : null}
    </p>
  );
}
