import { parseDate } from '../../facts/edtf.ts';
import { formatDate } from '../../i18n/dates.ts';
import { sourceNumber } from '../../ui/SourceReferences.tsx';
import type { Telling } from './telling.ts';

/** A source as paper and slides cite it. */
export type CitedSource = {
  readonly id: string;
  /** The same as in the interface. */
  readonly number: number;
  readonly publisher: string;
  readonly subject: string;
  readonly date: string;
  readonly url: string | undefined;
};

/** The sources with these ids, each once, by their numbers. */
export function citeSources(ids: Iterable<string>, { facts, locale, translate }: Telling): readonly CitedSource[] {
  const wanted = new Set(ids);
  return facts.sources
    .filter(({ id }) => wanted.has(id))
    .map(({ id, publisher, subject, date, url }) => ({
      id,
      number: sourceNumber(facts, id),
      publisher: facts.publishers.find((candidate) => candidate.id === publisher)?.name ?? publisher,
      subject,
      date: date && parseDate(date) ? formatDate(date, locale, translate) : translate('source.undated'),
      url,
    }));
}

/** The numbers of sources, as they stand behind a line: `3, 17`. */
export const writeNumbers = (ids: readonly string[], { facts }: Pick<Telling, 'facts'>): string =>
  ids
    .map((id) => sourceNumber(facts, id))
    .filter((number) => number > 0)
    .sort((a, b) => a - b)
    .join(', ');
