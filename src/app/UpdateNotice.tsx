import './update.css';
import { useTranslate } from '../i18n/translate.tsx';
import { useUpdate } from './useUpdate.ts';

/** Says that a newer version of the site is ready, and leaves it to the reader when to change to it. */
export function UpdateNotice() {
  const translate = useTranslate();
  const [applyUpdate, putOff] = useUpdate();
  return (
    <div role="status" className="update-place">
      {applyUpdate ? (
        <p className="notice">
          <span>{translate('app.update')}</span>
          <button type="button" onClick={applyUpdate}>
            {translate('app.update.use')}
          </button>
          <button type="button" onClick={putOff}>
            {translate('app.update.later')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
