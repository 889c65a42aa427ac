import { useInsertionEffect, useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../state/parameters.ts';
import { useThemeChoice } from '../state/store.ts';
import type { ThemeName } from './tokens.ts';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/** The theme that a choice comes to on a system that prefers dark, or more contrast. */
export function resolveTheme(choice: ThemeChoice, system: { isDark: boolean; wantsContrast: boolean }): ThemeName {
  if (choice !== 'auto') return choice;
  if (system.wantsContrast) return 'contrast';
  return system.isDark ? 'dark' : 'light';
}

/** The theme in force. */
export function useTheme(): ThemeName {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const wantsContrast = useMedia('(prefers-contrast: more), (forced-colors: active)');
  return resolveTheme(useThemeChoice(), { isDark, wantsContrast });
}

/** True where the reader has asked for less motion. */
export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}

/** Keeps `<html data-theme>` with the theme in force. */
export function useThemeAttribute(): void {
  const theme = useTheme();
  // With the first picture, not after it: all of the page is styled anew for another theme.
  useInsertionEffect(
    function writeThemeAttribute() {
      document.documentElement.dataset.theme = theme;
    },
    [theme],
  );
}

/** True while the window is at least so many CSS pixels wide for a text size of 16; larger text needs more of them. */
export function useIsWide(pixels: number): boolean {
  return useMedia(`(min-width: ${pixels / 16}em)`);
}
