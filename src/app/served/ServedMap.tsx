import type { CrossingId } from '../../facts/types.ts';
import { readLoadedGround } from '../../ground/ground.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { Legend } from '../../map/controls/Legend.tsx';
import { useNamedMarks } from '../../map/MarkerButtons.tsx';
import { describeMarks } from '../../map/marks.ts';
import { groundZoom } from '../../map/poster/frame.ts';
import { Poster } from '../../map/poster/Poster.tsx';
import { useDate, useFacts, useSelectedCrossing } from '../../state/store.ts';

/** The region of the map with its poster. */
export function ServedMap({ addressOf }: { addressOf: (crossing: CrossingId) => string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const date = useDate();
  const marks = describeMarks(facts, { date, selected: useSelectedCrossing(), hiddenStatuses: [], agency: null });
  return (
    <section className="map" data-map-state="poster" aria-label={translate('map.region')}>
      <Poster
        map={{ marks, ground: readLoadedGround(), locale, translate }}
        nameOf={useNamedMarks()}
        addressOf={addressOf}
      />
      <div className="map-foot served-foot">
        <p className="map-attribution">{translate('map.attribution')}</p>
      </div>
      <div className="map-legend served-legend">
        <Legend zoom={groundZoom} isOpen={false} />
      </div>
    </section>
  );
}
