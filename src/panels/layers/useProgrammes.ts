import { useEffect, useState } from 'react';
import { loadProgrammes } from '../../facts/load.ts';
import type { Locale, Programme } from '../../facts/types.ts';
import { useLocale } from '../../i18n/translate.tsx';

/** What has been read, by language: the programmes are fetched once, by whoever first asks. */
const readBefore = new Map<Locale, readonly Programme[]>();

async function readProgrammes(locale: Locale): Promise<readonly Programme[]> {
  const { programmes } = await loadProgrammes(locale);
  readBefore.set(locale, programmes);
  return programmes;
}

/**
 * The programmes as the language of the interface reads them; null until they have come, and after a change of
 * language those of the one before. They are fetched once they are wanted. Where they cannot be had, throws, so that what contains the part says so.
 */
export function useProgrammes(isWanted = true): readonly Programme[] | null {
  const locale = useLocale();
  const [read, setRead] = useState<readonly Programme[] | null>(null);
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(
    function fetchProgrammes() {
      if (!isWanted) return;
      let isAwaited = true;
      const arrive = (act: () => void) => isAwaited && act();
      readProgrammes(locale).then(
        (programmes) => arrive(() => setRead(programmes)),
        (cause: unknown) => arrive(() => setFault({ cause })),
      );
      return () => {
        isAwaited = false;
      };
    },
    [locale, isWanted],
  );
  if (fault) throw new Error('The wider record could not be fetched.', fault);
  return readBefore.get(locale) ?? read;
}
