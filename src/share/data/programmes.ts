import type { ProgrammeSeeds } from '../../facts/programmeSchema.ts';
import type { Dataset } from './datasetSchema.ts';
import { spreadNames, spreadText } from './texts.ts';

const isText = (value: object): value is Parameters<typeof spreadText>[0] => 'en' in value && 'sq' in value;
const isNames = (value: object): value is Parameters<typeof spreadNames>[0] => 'sq' in value && 'sr' in value;

/** The same value with every text in each language and script, however deep it lies. */
function spread(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spread);
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return spreadText(value);
  if (isNames(value)) return spreadNames(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spread(part)]));
}

/** The arrangements around that of the six crossings, as the seeds have them, in every language and script. */
export function describeProgrammes(
  { programmes }: ProgrammeSeeds,
  { title, version, dataAsOf, licence, footnote, disclaimer, programmes: named }: Dataset,
) {
  const linksOf = new Map(named.map(({ id, permalink }) => [id, permalink]));
  const described = programmes.map((programme) => {
    const { id, ...told } = spread(programme) as Readonly<Record<string, unknown>>;
    return { id, permalink: linksOf.get(programme.id), ...told };
  });
  return { title, version, dataAsOf, licence, footnote, disclaimer, programmes: described };
}
