import 'virtual:accents.css';
import './mapInFrame.css';
import type { ReactNode } from 'react';
import { findCrossing } from '../../facts/questions.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useNamedMarks } from '../../map/MarkerButtons.tsx';
import { describeMarks } from '../../map/marks.ts';
import { useDate, useFacts, useInterface, useIsAutosized, useSelectedCrossing } from '../../state/store.ts';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedHead } from './EmbedHead.tsx';
import styles from './embed.module.css';

/** All that a picture says, for those who hear it. */
function PictureInWords() {
  const translate = useTranslate();
  const date = useDate();
  const nameOf = useNamedMarks();
  const marks = describeMarks(useFacts(), { date, selected: null, hiddenStatuses: [], agency: null });
  return (
    <div className="visually-hidden">
      <p>{translate('embed.title')}</p>
      <ul>
        {marks.map((mark) => (
          <li key={mark.id}>{nameOf(mark)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The name of what is shown, where nothing around the map says it. */
function HiddenTitle() {
  const translate = useTranslate();
  const locale = useLocale();
  const crossing = findCrossing(useFacts(), useSelectedCrossing());
  return (
    <h1 className="visually-hidden">{crossing ? crossingName(crossing.names, locale) : translate('embed.title')}</h1>
  );
}

/**
 * The map in somebody else's page: a head, the map, what goes with it, and a foot. The app and the page that is served
 * share it. `data-embed-root` is as high as its content where the frame is to follow that.
 */
export function EmbedFrame({
  map,
  list = null,
  panel = null,
  ways,
  tools = null,
  isStill = false,
}: {
  map: ReactNode;
  list?: ReactNode;
  /** What is open beside the map or over it. */
  panel?: ReactNode;
  /** What leads on from here. */
  ways: ReactNode;
  /** Buttons in the head. */
  tools?: ReactNode;
  /** A picture: nothing in it can be reached, and all of it is said. */
  isStill?: boolean;
}) {
  const ui = useInterface();
  const isAutosized = useIsAutosized();
  const names = [
    styles.frame,
    styles[ui],
    isAutosized ? styles.autosized : '',
    list ? styles.withList : '',
    panel ? styles.withPanel : '',
  ];
  return (
    <>
      {isStill ? <PictureInWords /> : null}
      <div
        className={names.filter(Boolean).join(' ')}
        data-embed-root=""
        data-ui={ui}
        data-autosized={isAutosized || undefined}
        inert={isStill}
      >
        {ui === 'none' ? <HiddenTitle /> : <EmbedHead>{tools}</EmbedHead>}
        <main className={styles.map}>{map}</main>
        {list ? <section className={`${styles.list} scrolls`}>{list}</section> : null}
        {panel ? (
          <div className={`${styles.panel} scrolls`} id="embed-panel">
            {panel}
          </div>
        ) : null}
        <EmbedFoot isStill={isStill} ways={isStill ? null : ways} />
      </div>
    </>
  );
}
