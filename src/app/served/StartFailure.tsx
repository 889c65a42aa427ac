import '../update.css';
import { useTranslate } from '../../i18n/translate.tsx';
import { startFailureId } from './startFailureId.ts';

/** What the page says where its script cannot start; hidden until then. */
export function StartFailure() {
  const translate = useTranslate();
  return (
    <div role="status" className="update-place">
      <div id={startFailureId} hidden>
        <p className="notice">
          <span>{translate('app.notStarted')}</span>
          <button type="button">{translate('app.retry')}</button>
        </p>
      </div>
    </div>
  );
}
