import { useId, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { Magnifier } from './Magnifier.tsx';
import { measureRoom, type Room } from './measureRoom.ts';
import { optionId, SearchResults } from './SearchResults.tsx';
import styles from './search.module.css';
import { searchFieldId } from './searchFieldId.ts';
import { useSearch } from './useSearch.ts';

/** Finds crossings, places and events in any of the languages and scripts, with or without accents. */
export function Search() {
  const translate = useTranslate();
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ side: 'below', height: 420 });
  const { query, hits, active, isOpen, isWithoutPlaces, type, take, pressKey, open, close } = useSearch();
  const hasList = isOpen && hits.length > 0;
  const measure = () => box.current && setRoom(measureRoom(box.current));
  const found =
    hits.length > 0
      ? translate('search.found', { count: hits.length })
      : translate('search.nothing', { query: query.trim() });
  return (
    <search className={styles.search}>
      <label htmlFor={searchFieldId}>{translate('search.label')}</label>
      <div ref={box} className={styles.field}>
        <Magnifier />
        <input
          id={searchFieldId}
          type="search"
          role="combobox"
          aria-expanded={hasList}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hasList && active ? optionId(listId, active) : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onFocus={open}
          onBlur={close}
          onChange={(event) => {
            measure();
            type(event.currentTarget.value);
          }}
          onKeyDown={pressKey}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the field while one clicks or scrolls */}
        <div
          className={styles.popup}
          data-side={room.side}
          hidden={!isOpen}
          style={{ maxHeight: room.height }}
          onMouseDown={(event) => event.preventDefault()}
        >
          {hasList ? <SearchResults id={listId} hits={hits} active={active} onTake={take} /> : null}
          {isOpen && hits.length === 0 ? <p className={styles.nothing}>{found}</p> : null}
          {isWithoutPlaces ? <p className={styles.nothing}>{translate('search.withoutPlaces')}</p> : null}
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {isOpen ? found : ''}
      </p>
    </search>
  );
}
