/**
 * What the checks of the schema's texts come to as patterns of JSON Schema. Where a check can say more than a pattern,
 * the pattern is the wider of the two: nothing that `npm run seeds:check` lets through is refused in an editor.
 */

const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|1\\d|2\\d|30|31)';
const short = '-(0[469]|11)-31|-02-3[01]';
const plain = `(?!\\d{4}(${short}))\\d{4}(-${month}(-${day})?)?`;
const qualifier = '[~?%]?';

/** `2012`, `2012-12`, `2012-12-10`. The 29 February of a year without one is let through. */
export const plainDate = `^${plain}$`;
export const date = `^${plain}${qualifier}$`;
/** A date, or `[..2018-08]`. */
export const start = `^(${plain}${qualifier}|\\[\\.\\.${plain}${qualifier}\\])$`;

/** Something to read. */
export const text = '\\S';

const foreign = 'ЁЙЩЪЫЬЭЮЯёйщъыьэюя';
/** At least one Serbian letter, and none of those that only a Russian keyboard has. */
export const cyrillic = `^[^${foreign}]*[ЂЈЉЊЋЏА-Шђјљњћџа-ш][^${foreign}]*$`;

/** The same with space around it, which the check takes away. */
export const spaced = (pattern: string) => pattern.replace(/^\^/, '^\\s*').replace(/\$$/, '\\s*$');
