import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLocale } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { choose } from './choose.ts';
import { buildSearchIndex, type Hit, search } from './searchIndex.ts';
import { usePlaces } from './usePlaces.ts';

/** What is typed and found, which of it is active, and what the keys do. The first that is found is active. */
export function useSearch() {
  const facts = useFacts();
  const locale = useLocale();
  const { places, hasFailed, askForPlaces } = usePlaces();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const index = useMemo(() => buildSearchIndex(facts, places), [facts, places]);
  const hits = useMemo(() => search(index, query), [index, query]);

  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    setIsOpen(text.trim() !== '');
  };
  const take = (hit: Hit) => {
    type('');
    choose(hit, facts, locale);
  };
  const move = (step: number) => {
    setIsOpen(hits.length > 0);
    setActive(isOpen && hits.length > 0 ? (active + step + hits.length) % hits.length : 0);
  };
  const takeActive = () => {
    const hit = isOpen ? hits[active] : undefined;
    if (hit) take(hit);
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
    active: hits[active],
    isOpen,
    isWithoutPlaces: hasFailed,
    type,
    take,
    pressKey,
    open,
    close: () => setIsOpen(false),
  };
}
