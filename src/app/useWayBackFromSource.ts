import { useEffect } from 'react';

/** What the history remembers of the reference that led away: its source, and which of those to it. */
type Reference = { readonly source: string; readonly index: number };

const referencesTo = (source: string) => [
  ...document.querySelectorAll<HTMLElement>(`button[data-source="${CSS.escape(source)}"]`),
];

function rememberReference(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-source]') : null;
  const source = button?.dataset.source;
  if (!button || !source) return;
  const reference: Reference = { source, index: referencesTo(source).indexOf(button) };
  try {
    history.replaceState({ ...history.state, reference }, '');
  } catch {
    // A browser that keeps no history has no way back either.
  }
}

function returnToReference({ state }: PopStateEvent): void {
  const reference: Reference | undefined = state?.reference;
  if (!reference) return;
  // The panel is drawn by then.
  requestAnimationFrame(() => referencesTo(reference.source)[reference.index]?.focus());
}

/** Going back from a source puts the focus on the reference that led there, and so brings it into sight. */
export function useWayBackFromSource(): void {
  useEffect(function followReferences() {
    // On the way down: before the press takes effect and makes an entry of its own.
    document.addEventListener('click', rememberReference, { capture: true });
    addEventListener('popstate', returnToReference);
    return () => {
      document.removeEventListener('click', rememberReference, { capture: true });
      removeEventListener('popstate', returnToReference);
    };
  }, []);
}
