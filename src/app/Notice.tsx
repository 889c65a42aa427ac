import { useTranslate } from '../i18n/translate.tsx';
import { actions, useRejectedValues } from '../state/store.ts';

/** Says once which values of the link meant nothing here. */
export function Notice() {
  const translate = useTranslate();
  const rejected = useRejectedValues();
  return (
    <div role="status" className="notice-place">
      {rejected.length > 0 ? (
        <p className="notice">
          <span>
            {translate('app.rejected', {
              count: rejected.length,
              values: rejected.map(({ name, value }) => `${name}=${value}`).join(', '),
            })}
          </span>
          <button type="button" onClick={actions.noticeDismissed}>
            {translate('app.dismiss')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
