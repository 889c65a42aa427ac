import { useEffect, useRef } from 'react';
import type { Facts, Locale } from '../../facts/types.ts';
import { useLocale } from '../../i18n/translate.tsx';
import { knownFrom } from '../../state/knownFrom.ts';
import { useFacts, useHost, useIsAutosized } from '../../state/store.ts';
import type { Opening } from './heightDialects.ts';
import { type EmbeddedStep, type HostChannel, openHostChannel } from './hostChannel.ts';
import { observeHeight } from './observeHeight.ts';

/** Before anything else writes the address. */
const opening: Opening =
  typeof location === 'undefined'
    ? { href: '', search: '', hash: '' }
    : { href: location.href, search: location.search, hash: location.hash };

/**
 * Talks with the page around this one, where there is one. The height that it is told is that of the element with
 * `data-embed-root`. `loadSteps` fetches the deck when a step is asked for.
 */
export function useHostMessages(loadSteps: (locale: Locale, facts: Facts) => Promise<readonly EmbeddedStep[]>): void {
  const host = useHost();
  const isAutosized = useIsAutosized();
  const facts = useFacts();
  const locale = useLocale();
  const latest = useRef({ facts, locale, loadSteps });
  latest.current = { facts, locale, loadSteps };
  const channel = useRef<HostChannel>(null);

  useEffect(
    function talkWithHost() {
      if (window.parent === window) return;
      channel.current = openHostChannel({
        parent: window.parent,
        host,
        opening,
        readKnown: () => knownFrom(latest.current.facts),
        loadSteps: () => latest.current.loadSteps(latest.current.locale, latest.current.facts),
      });
      return () => channel.current?.close();
    },
    [host],
  );

  useEffect(
    function tellHeight() {
      const content = document.querySelector('[data-embed-root]');
      if (!isAutosized || !content) return;
      return observeHeight(content, (height) => channel.current?.heightChanged(height));
    },
    [isAutosized],
  );
}
