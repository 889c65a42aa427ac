import { useEffect } from 'react';

/** Keeps the screen from going dark while the page is seen. A browser that cannot, or will not, is left alone. */
export function useWakeLock(): void {
  useEffect(function keepAwake() {
    let lock: WakeLockSentinel | undefined;
    let isWanted = true;
    async function ask() {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock?.request('screen');
        if (!isWanted) await lock?.release();
      } catch {
        // Refused, on a low battery for one.
      }
    }
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
