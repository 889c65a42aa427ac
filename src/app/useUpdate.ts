import { useEffect, useState } from 'react';
import { readChoices } from '../state/store.ts';
import { canKeepSite, readPage } from './canKeepSite.ts';
import { whenQuiet } from './whenQuiet.ts';

/** Only the built site has a service worker; the single file and the development server have none. */
const hasServiceWorker = import.meta.env.PROD && import.meta.env.MODE !== 'offline';

type ApplyUpdate = () => void;

/**
 * Has the site kept for use without a network, and tells of a newer version of it: what changes to that, or null; and
 * what puts it off.
 */
export function useUpdate(): readonly [ApplyUpdate | null, () => void] {
  const [applyUpdate, setApplyUpdate] = useState<ApplyUpdate | null>(null);
  useEffect(function keepSite() {
    if (
      !hasServiceWorker ||
      readChoices().mode === 'embed' ||
      !canKeepSite(readPage(window)) ||
      !('serviceWorker' in navigator)
    )
      return undefined;
    return whenQuiet(() => {
      import('./serviceWorker.ts')
        .then(({ registerServiceWorker }) => registerServiceWorker((applyNewest) => setApplyUpdate(() => applyNewest)))
        // Without it the site works as before, as long as there is a network.
        .catch(() => {});
    });
  }, []);
  return [applyUpdate, () => setApplyUpdate(null)];
}
