import type { EventKind } from '../../facts/types.ts';
import { eventKinds } from '../../facts/vocabulary.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { actions } from '../../state/store.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { EventMark } from './EventMark.tsx';
import styles from './timeline.module.css';

/** Which kinds of event are shown; it explains their marks as well. */
export function KindFilter({ hidden }: { hidden: readonly EventKind[] }) {
  const translate = useTranslate();
  return (
    <Disclosure summary={translate('timeline.kinds', { hidden: hidden.length })}>
      {() => (
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">{translate('timeline.kindsLegend')}</legend>
          {eventKinds.map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => actions.eventKindToggled(kind)} />
              <EventMark kind={kind} />
              {translate(`eventKind.${kind}`)}
            </label>
          ))}
        </fieldset>
      )}
    </Disclosure>
  );
}
