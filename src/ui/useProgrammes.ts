import { useEffect, useState } from 'react';
import { loadProgrammes } from '../facts/load.ts';
import type { Locale, Programme } from '../facts/types.ts';
import { readLocale, useLocale } from '../i18n/translate.tsx';

/** What has been read, by language: the programmes are fetched once, by whoever first asks. */
const readBefore = new Map<Locale, readonly Programme[]>();

/** Always the very same of a language, since a statement is known again by the very list of its sources. */
async function readProgrammes(locale: Locale): Promise<readonly Programme[]> {
  const known = readBefore.get(locale);
  if (known) return known;
  const { programmes } = await loadProgrammes(locale);
  // Somebody else may have asked meanwhile.
  const first = readBefore.get(locale) ?? programmes;
  readBefore.set(locale, first);
  return first;
}

/** Fetches them in the language of the interface, so that what shows them need not wait. Rejects where they cannot be had. */
export async function prepareProgrammes(): Promise<void> {
  await readProgrammes(readLocale());
}

type Asked = { readonly programmes: readonly Programme[] | null; readonly fault: { readonly cause: unknown } | null };

function useAskedProgrammes(isWanted: boolean): Asked {
  const locale = useLocale();
  const [read, setRead] = useState<readonly Programme[] | null>(null);
  const [fault, setFault] = useState<Asked['fault']>(null);
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
  return { programmes: readBefore.get(locale) ?? read, fault };
}

/**
 * The programmes as the language of the interface reads them; null until they have come, and after a change of language
 * those of the one before. They are fetched once they are wanted. Where they cannot be had, throws, so that what
 * contains the part says so.
 */
export function useProgrammes(isWanted = true): readonly Programme[] | null {
  const { programmes, fault } = useAskedProgrammes(isWanted);
  if (fault) throw new Error('The wider record could not be fetched.', fault);
  return programmes;
}

/** The same for what is of use without them, too: null also where they cannot be had. */
export const usePossibleProgrammes = (): readonly Programme[] | null => useAskedProgrammes(true).programmes;
