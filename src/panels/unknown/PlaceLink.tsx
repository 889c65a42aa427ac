import type { ReactNode } from 'react';
import { findCrossing } from '../../facts/questions.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import type { Panel } from '../../state/parameters.ts';
import { actions, readChoices, useFacts } from '../../state/store.ts';
import { serialiseUrl } from '../../state/url.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { useProgrammes } from '../../ui/useProgrammes.ts';
import { type Place, programmeOf } from './places.ts';
import styles from './unknown.module.css';

const panelOf = { agreement: 'overview', eulex: 'eulex', agencies: 'agencies', events: 'timeline' } as const;

/** What a place is called. */
export function PlaceName({ place }: { place: Place }) {
  const translate = useTranslate();
  const crossing = findCrossing(useFacts(), place);
  const programme = programmeOf(place);
  const programmes = useProgrammes(programme !== undefined);
  if (crossing) return <CrossingNamePair names={crossing.names} />;
  if (programme) return <Footnoted>{programmes?.find(({ id }) => id === programme)?.short ?? ''}</Footnoted>;
  return place === 'agreement' ? translate('app.view.agreement') : translate(`unknown.${place as 'eulex'}`);
}

/** Where something at a place is read: the crossing and its panel, on the map, in one step of the history. */
export function PlaceLink({
  place,
  panel,
  date = null,
  children,
}: {
  place: Place;
  panel?: Panel;
  /** A day on which it is shown; the date of the data where none is given. */
  date?: string | null;
  children: ReactNode;
}) {
  const crossing = findCrossing(useFacts(), place)?.id ?? null;
  const programme = programmeOf(place);
  const target = {
    view: 'map',
    provision: null,
    crossing,
    panel: panel ?? (place in panelOf ? panelOf[place as keyof typeof panelOf] : 'overview'),
    date,
    at: null,
    ...(programme ? { layers: [programme] } : {}),
  } as const;
  const go = () => actions.choicesRead({ ...readChoices(), ...target }, []);
  // Served, a button with a crossing becomes a link to its page, and a link with a view one to the page of that.
  return crossing ? (
    <button type="button" className={styles.link} data-crossing={crossing} onClick={go}>
      {children}
    </button>
  ) : (
    <a
      className={styles.link}
      data-view="map"
      href={`?view=map&${serialiseUrl({ ...readChoices(), ...target }).slice(1)}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go();
      }}
    >
      {children}
    </a>
  );
}
