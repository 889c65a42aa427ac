import { useCallback, useEffect, useRef } from 'react';
import { useLocale } from '../i18n/translate.tsx';
import { useKioskReset } from '../present/stage/useAutoplay.ts';
import { actions, readChoices, useKiosk as useKioskSeconds } from '../state/store.ts';

/** How long a lost map is left to recover by itself before the page is loaded anew, in milliseconds. */
const patience = 20_000;

/** A kiosk that nobody looks after: puts back what visitors change, and begins anew where the map is lost for good. */
export function useKiosk(): void {
  const isKiosk = useKioskSeconds() !== null;
  const first = useRef(useLocale());
  const reset = useCallback(() => {
    const { theme } = readChoices();
    actions.languageChosen(first.current);
    if (theme !== 'auto') actions.themeChosen('auto');
  }, []);
  useKioskReset(reset);
  useEffect(
    function watchMap() {
      if (!isKiosk) return;
      let wasLive = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = () => {
        const isLive = document.querySelector('[data-map-state="live"]') !== null;
        wasLive ||= isLive;
        if (isLive) {
          clearTimeout(timer);
          timer = undefined;
        } else if (wasLive) timer ??= setTimeout(() => location.reload(), patience);
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-map-state'] });
      return () => {
        observer.disconnect();
        clearTimeout(timer);
      };
    },
    [isKiosk],
  );
}
