import type { CrossingId, Locale } from '../../facts/types.ts';

const poster = typeof document === 'undefined' ? null : document.querySelector<HTMLElement>('.map > .poster');

/** The poster that came with the page, and what it shows; null where the page came without one. */
export const servedPoster: {
  readonly node: HTMLElement;
  readonly crossing: CrossingId | null;
  readonly locale: Locale;
} | null = poster && {
  node: poster,
  crossing: poster.dataset.crossingShown || null,
  locale: poster.dataset.langShown as Locale,
};

/** The region of the map that came with the page, as long as it stands there. */
export const findServedRegion = (): Element | null => poster?.closest('.served .map') ?? null;
