import { placeName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { CrossingNamePair, PlaceNamePair } from '../../ui/NamePair.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { namesOfPlace } from '../shared/namesOfPlace.ts';
import styles from './search.module.css';
import { type Hit, hitKinds } from './searchIndex.ts';

/** The id of a hit's option in the document. */
export const optionId = (listId: string, { kind, id }: Hit) => `${listId}-${kind}-${id}`;

function HitText({ hit }: { hit: Hit }) {
  const locale = useLocale();
  if (hit.kind === 'crossing') {
    const municipalities = hit.crossing.municipalities.map(({ names }) => placeName(names, locale));
    return (
      <>
        <CrossingNamePair names={hit.crossing.names} />{' '}
        <span className={styles.aside}>{municipalities.join(' – ')}</span>
      </>
    );
  }
  if (hit.kind === 'place') return <PlaceNamePair names={namesOfPlace(hit.place, locale)} />;
  return (
    <>
      <span className={styles.aside}>
        <PartialDate date={hit.event.date} />
      </span>{' '}
      {hit.event.title}
    </>
  );
}

type Props = {
  id: string;
  hits: readonly Hit[];
  active: Hit | undefined;
  onTake: (hit: Hit) => void;
};

/** What was found, in groups. The focus stays in the field; the active one is brought into view. */
export function SearchResults({ id, hits, active, onTake }: Props) {
  const translate = useTranslate();
  const groups = hitKinds
    .map((kind) => ({ kind, members: hits.filter((hit) => hit.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div id={id} role="listbox" aria-label={translate('search.results')}>
      {groups.map(({ kind, members }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
        <div key={kind} role="group" aria-label={translate(`search.group.${kind}`)} className={styles.group}>
          <div className={styles.groupTitle} aria-hidden="true">
            {translate(`search.group.${kind}`)}
          </div>
          {members.map((hit) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, where the focus is
            <div
              key={hit.id}
              id={optionId(id, hit)}
              ref={hit === active ? (option) => option?.scrollIntoView?.({ block: 'nearest' }) : undefined}
              role="option"
              tabIndex={-1}
              aria-selected={hit === active}
              className={styles.option}
              onClick={() => onTake(hit)}
            >
              <HitText hit={hit} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
