import type { CrossingId } from '../../facts/types.ts';
import { readLoadedGround } from '../../ground/ground.ts';
import { formatDate } from '../../i18n/dates.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { Legend } from '../../map/controls/Legend.tsx';
import { type CrossingMark, describeMarks } from '../../map/marks.ts';
import { Poster } from '../../map/poster/Poster.tsx';
import { useDate, useFacts, useSelectedCrossing } from '../../state/store.ts';

/** The region of the map with its poster. */
export function ServedMap({ addressOf }: { addressOf: (crossing: CrossingId) => string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const date = useDate();
  const marks = describeMarks(facts, { date, selected: useSelectedCrossing(), hiddenStatuses: [], agency: null });
  const describeMark = ({ crossing, status, isClosed }: CrossingMark) =>
    translate(isClosed ? 'map.marker.closed' : 'map.marker', {
      names: crossingName(crossing.names, locale),
      status: translate(`status.${status}`),
      date: formatDate(date, locale, translate),
    });
  return (
    <section className="map" data-map-state="poster" aria-label={translate('map.region')}>
      <Poster
        map={{ marks, ground: readLoadedGround(), locale, translate }}
        describeMark={describeMark}
        addressOf={addressOf}
      />
      <div className="map-foot served-foot">
        <p className="map-attribution">{translate('map.attribution')}</p>
      </div>
      <div className="map-legend served-legend">
        <Legend zoom={8.4} isOpen={false} />
      </div>
    </section>
  );
}
