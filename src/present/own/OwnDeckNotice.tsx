import { useTranslate } from '../../i18n/translate.tsx';
import styles from './notice.module.css';
import { type DeckNews, ownDeckActions, useOwnDeck } from './ownDeckStore.ts';
import { useFaultText } from './useFaultText.ts';

/** Tells of a deck that an address has brought, and of one that could not be read. Until it is read, and no longer. */
export function OwnDeckNotice() {
  const { news, before } = useOwnDeck();
  return (
    <div role="status" className={styles.place}>
      {news ? <News news={news} hasBefore={before !== null} /> : null}
    </div>
  );
}

function News({ news, hasBefore }: { readonly news: DeckNews; readonly hasBefore: boolean }) {
  const translate = useTranslate();
  const faultText = useFaultText();
  const write = () => {
    if (!news.fault) return translate('owndeck.news.address');
    return translate(`owndeck.news.${news.from}Fault`, { reason: faultText(news.fault) });
  };
  const bringBack = () => {
    ownDeckActions.broughtBack();
    ownDeckActions.newsRead();
  };
  return (
    <div className={styles.notice}>
      <p>{write()}</p>
      {!news.fault && hasBefore ? (
        <button type="button" onClick={bringBack}>
          {translate('owndeck.back')}
        </button>
      ) : null}
      <button type="button" onClick={ownDeckActions.newsRead}>
        {translate('owndeck.news.dismiss')}
      </button>
    </div>
  );
}
