import './waysOn.css';
import { useTranslate } from '../i18n/translate.tsx';
import { presenting } from '../present/presentation.ts';
import { readingViews } from '../state/parameters.ts';
import { actions } from '../state/store.ts';

/**
 * What else can be done with the map. A link leads there before the app has begun; what cannot be had before is not
 * in a page as it `isServed`.
 */
export function WaysOn({ isServed = false }: { isServed?: boolean }) {
  const translate = useTranslate();
  return (
    <nav className="ways-on" aria-label={translate('app.ways')}>
      {readingViews.map((view) => (
        <a
          key={view}
          href={`?view=${view}`}
          data-view={view}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            actions.viewChosen(view);
          }}
        >
          {translate(`app.view.${view}`)}
        </a>
      ))}
      <a
        href="?mode=present"
        onClick={(event) => {
          // With a key for a new tab or window it is the browser's.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          actions.presentingStarted();
        }}
      >
        {translate('app.ways.present')}
      </a>
      {isServed ? null : (
        <>
          <button type="button" onClick={() => presenting.overlayOpened('take-away')}>
            {translate('app.ways.takeAway')}
          </button>
          <button type="button" onClick={() => presenting.overlayOpened('embed')}>
            {translate('app.ways.embed')}
          </button>
        </>
      )}
    </nav>
  );
}
