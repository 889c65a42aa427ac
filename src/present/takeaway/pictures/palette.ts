import { themes } from '../../../ui/tokens.ts';

/** What leaves the product is on white, whatever the theme of the page. */
export const palette = themes.light;

export const sans = 'Source Sans 3';
export const serif = 'Source Serif 4';

/** As an attribute: browsers pass over a family whose name has a word that begins with a digit, unless it is quoted. */
export const sansFamily = `'${sans}', Arial, sans-serif`;
export const serifFamily = `'${serif}', Georgia, serif`;
