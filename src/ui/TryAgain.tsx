import { useTranslate } from '../i18n/translate.tsx';

/**
 * Offers another try, and once one was in vain, to load the page anew: not every browser asks twice for code that it
 * could not fetch. The address holds all that is chosen, so that nothing is lost.
 */
export function TryAgain({ onRetry, tries }: { onRetry: () => void; tries: number }) {
  const translate = useTranslate();
  return (
    <>
      <button type="button" className="try-again" onClick={onRetry}>
        {translate('app.retry')}
      </button>
      {tries > 0 ? (
        <>
          {' '}
          <button type="button" className="try-again" onClick={() => location.reload()}>
            {translate('app.reload')}
          </button>
        </>
      ) : null}
    </>
  );
}
