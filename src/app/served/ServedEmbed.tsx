import type { CrossingId } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useSelectedCrossing } from '../../state/store.ts';
import { CrossingList } from '../CrossingList.tsx';
import { EmbedFrame } from '../embed/EmbedFrame.tsx';
import styles from '../embed/embed.module.css';
import { PanelView } from '../PanelView.tsx';
import { CitedSources } from './CitedSources.tsx';
import { Languages } from './Languages.tsx';
import { ServedMap } from './ServedMap.tsx';

/** The facts below the map, for frames in which no script may run. */
function FactsInWords() {
  const crossing = useSelectedCrossing();
  return (
    <noscript>
      <div className={styles.facts}>
        <CrossingList />
        {crossing ? <PanelView /> : null}
      </div>
    </noscript>
  );
}

/**
 * The page for somebody else's as it is served: the same frame around the poster. The link leads on within the frame
 * until the app knows that it may open a window.
 */
export function ServedEmbed({
  addressOf,
  fullAddress,
}: {
  addressOf: (crossing: CrossingId) => string;
  /** The full page, from here. */
  fullAddress: string;
}) {
  const translate = useTranslate();
  return (
    <>
      <EmbedFrame
        map={<ServedMap addressOf={addressOf} />}
        ways={<a href={fullAddress}>{translate('embed.open')}</a>}
      />
      <FactsInWords />
      <Languages />
      <CitedSources />
    </>
  );
}
