/** The middle one of a list of numbers, of an even count the mean of the two in the middle; `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The median of each number in a list of records with the same keys; a key that is missing somewhere is left out. */
export function mediansOf<Key extends string>(
  records: readonly Partial<Readonly<Record<Key, number>>>[],
): Partial<Record<Key, number>> {
  const keys = Object.keys(records[0] ?? {}) as Key[];
  const everywhere = keys.filter((key) => records.every((record) => record[key] !== undefined));
  return Object.fromEntries(
    everywhere.map((key) => [key, median(records.map((record) => record[key] ?? Number.NaN))]),
  ) as Partial<Record<Key, number>>;
}
