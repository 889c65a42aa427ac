/** The columns in reading order: what changes in the first line of a row, what stays in the second. */
export const columns = [
  'crossing',
  'status',
  'since',
  'jointUse',
  'closed',
  'goods',
  'eulex',
  'services',
  'host',
  'roads',
  'posts',
  'position',
  'traffic',
] as const;

export type Column = (typeof columns)[number];
