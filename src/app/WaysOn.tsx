import './waysOn.css';
import { useTranslate } from '../i18n/translate.tsx';
import { actions } from '../state/store.ts';

/** What else can be done with the map; links, so that they lead there before the app has begun. */
export function WaysOn() {
  const translate = useTranslate();
  return (
    <nav className="ways-on" aria-label={translate('app.ways')}>
      <a
        href="?mode=present"
        onClick={(event) => {
          // With a key for a new tab or window it is the browser's.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          actions.presentingStarted();
        }}
      >
        {translate('present.start')}
      </a>
    </nav>
  );
}
