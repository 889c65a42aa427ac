import { parseDate } from '../facts/edtf.ts';
import type { Facts, Source } from '../facts/types.ts';
import { formatDate } from '../i18n/dates.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { actions, useFacts } from '../state/store.ts';

const numbers = new WeakMap<Facts, ReadonlyMap<Source['id'], number>>();

/** The number of a source: its place among all sources, from 1. The same wherever it is cited; 0 for one unknown. */
export function sourceNumber(facts: Facts, id: Source['id']): number {
  const known = numbers.get(facts) ?? new Map(facts.sources.map((source, index) => [source.id, index + 1]));
  numbers.set(facts, known);
  return known.get(id) ?? 0;
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
    .map((id) => {
      const number = sourceNumber(facts, id);
      return { id, source: facts.sources[number - 1], number };
    })
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
