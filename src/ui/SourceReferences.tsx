import { parseDate } from '../facts/edtf.ts';
import type { Facts, Source } from '../facts/types.ts';
import { formatDate } from '../i18n/dates.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { actions, useFacts } from '../state/store.ts';

/** The number of a source: its place among all sources, from 1. The same wherever it is cited. */
export function sourceNumber(facts: Facts, id: Source['id']): number {
  return facts.sources.findIndex((source) => source.id === id) + 1;
}

/** Publisher and date of a source, as it is cited in a line. */
export function useSourceLabel(): (source: Source) => string {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  return (source) => {
    const publisher = facts.publishers.find(({ id }) => id === source.publisher)?.name ?? source.publisher;
    const date =
      source.date && parseDate(source.date) ? formatDate(source.date, locale, translate) : translate('source.undated');
    return `${publisher}, ${date}`;
  };
}

/** The small numbers behind a statement: one press leads to the source in the panel of sources. */
export function SourceReferences({ ids }: { ids: readonly Source['id'][] }) {
  const facts = useFacts();
  const translate = useTranslate();
  const label = useSourceLabel();
  const inOrder = ids
    .map((id) => ({ id, source: facts.sources.find((source) => source.id === id), number: sourceNumber(facts, id) }))
    .sort((a, b) => a.number - b.number);
  return (
    <span className="references">
      {inOrder.map(({ id, source, number }) => {
        if (!source) return null;
        return (
          <button
            key={id}
            type="button"
            className="reference"
            data-source={id}
            title={label(source)}
            aria-label={translate('source.reference', { number: String(number), source: label(source) })}
            onClick={() => actions.sourceOpened(id)}
          >
            {number}
          </button>
        );
      })}
    </span>
  );
}
