import { themes } from '../../../ui/tokens.ts';

/** What leaves the product is on white, whatever the theme of the page. */
export const palette = themes.light;

export const sans = 'Source Sans 3';
export const serif = 'Source Serif 4';
