import { useEffect } from 'react';

function followInPageLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/**
 * Follows links within the page without touching the address, whose hash belongs to whoever embeds the page: the
 * target takes the focus and so comes into sight.
 */
export function useInPageLinks(): void {
  useEffect(function listenToInPageLinks() {
    document.addEventListener('click', followInPageLink);
    return () => document.removeEventListener('click', followInPageLink);
  }, []);
}
