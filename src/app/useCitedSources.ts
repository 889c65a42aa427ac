import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

type SourceId = string;

/** The sources that what is read cites, the one that a reference has led to, and the ways there and back. */
type CitedSources = { readonly ids: readonly SourceId[]; readonly open: SourceId | null; readonly goBack: () => void };

const referencesIn = (text: HTMLElement) => [...text.querySelectorAll<HTMLElement>('button[data-source]')];

const isSame = (a: readonly SourceId[], b: readonly SourceId[]) =>
  a.length === b.length && a.every((id) => b.includes(id));

/**
 * Follows the references in a text to the entries of their sources: the heading of the entry takes the focus and so
 * comes into sight. `heading`: that of the open entry, as soon as it is drawn.
 */
export function useCitedSources(
  text: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): CitedSources {
  const [ids, setIds] = useState<readonly SourceId[]>([]);
  const [reference, setReference] = useState<HTMLElement | null>(null);

  useEffect(
    function watchReferences() {
      const element = text.current;
      if (!element) return undefined;
      const read = () => {
        const cited = [...new Set(referencesIn(element).map(({ dataset }) => dataset.source ?? ''))];
        setIds((before) => (isSame(before, cited) ? before : cited));
      };
      const follow = ({ target }: MouseEvent) => {
        const pressed = target instanceof Element ? target.closest<HTMLElement>('button[data-source]') : null;
        if (!pressed) return;
        flushSync(() => setReference(pressed));
        heading.current?.focus();
      };
      read();
      const observer = new MutationObserver(read);
      observer.observe(element, { childList: true, subtree: true });
      element.addEventListener('click', follow);
      return () => {
        observer.disconnect();
        element.removeEventListener('click', follow);
      };
    },
    [text, heading],
  );

  return { ids, open: reference?.dataset.source ?? null, goBack: () => reference?.focus() };
}
