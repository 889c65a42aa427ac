import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLocale } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { choose } from './choose.ts';
import { buildSearchIndex, type Hit, search } from './searchIndex.ts';
import { usePlaces } from './usePlaces.ts';

/** What is typed and found, which of it is active, and what the keys do. What fits best is active first. */
export function useSearch() {
  const facts = useFacts();
  const locale = useLocale();
  const { places, hasFailed, askForPlaces } = usePlaces();
  const [query, setQuery] = useState('');
  const [reached, setReached] = useState<Hit | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isAsked = query.trim() !== '';
  const index = useMemo(() => (isAsked ? buildSearchIndex(facts, places) : []), [isAsked, facts, places]);
  const { hits, best } = useMemo(() => search(index, query), [index, query]);
  const active = reached && hits.includes(reached) ? reached : best;

  const type = (text: string) => {
    setQuery(text);
    setReached(null);
    setIsOpen(text.trim() !== '');
  };
  const take = (hit: Hit) => {
    type('');
    choose(hit, facts, locale);
  };
  const move = (step: number) => {
    if (!active) return;
    setIsOpen(true);
    const next = isOpen ? hits.indexOf(active) + step : hits.indexOf(active);
    setReached(hits.at(next % hits.length) ?? null);
  };
  const takeActive = () => {
    if (isOpen && active) take(active);
  };
  const keys = new Map([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', takeActive],
    ['Escape', () => type('')],
  ]);
  const pressKey = (event: KeyboardEvent) => {
    const act = keys.get(event.key);
    if (!act || event.nativeEvent.isComposing || (event.key === 'Escape' && query === '')) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const open = () => {
    askForPlaces();
    setIsOpen(query.trim() !== '');
  };
  return {
    query,
    hits,
    active,
    isOpen,
    isWithoutPlaces: hasFailed,
    type,
    take,
    pressKey,
    open,
    close: () => setIsOpen(false),
  };
}
