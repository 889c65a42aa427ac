import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useChosenAgency, useFacts } from '../../state/store.ts';

/** Says which agency the rings on the map stand for, and lets it go. */
export function AgencyNote() {
  const translate = useTranslate();
  const chosen = useChosenAgency();
  const agency = useFacts().agencies.find(({ id }) => id === chosen);
  if (!agency) return null;
  return (
    <p className="map-note">
      <span>{translate('map.agency', { agency: agency.name })}</span>
      <button type="button" onClick={() => actions.agencyChosen(null)}>
        {translate('map.agency.clear')}
      </button>
    </p>
  );
}
