import { useEffect, useState } from 'react';
import { loadChangelog } from '../../facts/loadChangelog.ts';
import type { ResolvedChangelog } from '../../facts/types.ts';
import { useLocale } from '../../i18n/translate.tsx';

/**
 * What each version of the data changed; null until it has come, and after a change of language that of the one before.
 * Where it cannot be had, throws, so that what contains the part says so.
 */
export function useChangelog(): ResolvedChangelog | null {
  const locale = useLocale();
  const [changelog, setChangelog] = useState<ResolvedChangelog | null>(null);
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(
    function fetchChangelog() {
      let isAwaited = true;
      loadChangelog(locale).then(
        (loaded) => isAwaited && setChangelog(loaded),
        (cause: unknown) => isAwaited && setFault({ cause }),
      );
      return () => {
        isAwaited = false;
      };
    },
    [locale],
  );
  if (fault) throw new Error('What changed in the data could not be fetched.', fault);
  return changelog;
}
