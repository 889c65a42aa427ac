import { type ReactNode, useEffect, useRef } from 'react';
import { formatBareDate, formatDate } from '../../i18n/dates.ts';
import { writeFootnote } from '../../i18n/footnote.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useChosenDate, useFacts, useIsAutosized } from '../../state/store.ts';
import { useMedia } from '../../ui/useTheme.ts';
import { AboutLinks } from '../AboutLinks.tsx';
import styles from './around.module.css';

/** A frame with room for the notes; one that is as high as its content has it at any height. The style sheet has the same. */
const wide = '(min-width: 30em)';
const roomy = `${wide} and (min-height: 34em)`;

function Notes() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  return (
    <>
      <p>{translate('map.attribution')}</p>
      <p>{writeFootnote(facts, locale, translate)}</p>
    </>
  );
}

/** The notes behind a line that opens them, where there is no room for more. */
function FoldedNotes() {
  const translate = useTranslate();
  const { asOf } = useFacts().dataset;
  const isRoomy = useMedia(useIsAutosized() ? wide : roomy);
  return (
    <details className={styles.notes} open={isRoomy}>
      <summary>{translate('embed.notes', { date: formatBareDate(asOf, useLocale(), 'short') })}</summary>
      <Notes />
      <AboutLinks />
    </details>
  );
}

/**
 * What belongs below every picture of the map: whose data, the note to the asterisk, as of when; and the `ways` on from
 * here. A picture has nothing to press.
 */
export function EmbedFoot({ isStill, ways }: { isStill: boolean; ways: ReactNode }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { asOf } = useFacts().dataset;
  const chosen = useChosenDate();
  const foot = useRef<HTMLElement>(null);
  useEffect(function unfoldForAsterisk() {
    const node = foot.current;
    const unfold = () => node?.querySelector('details')?.setAttribute('open', '');
    node?.addEventListener('focus', unfold);
    return () => node?.removeEventListener('focus', unfold);
  }, []);
  return (
    <footer ref={foot} className={styles.foot} id="footnote-status" tabIndex={-1}>
      {isStill ? (
        <div className={styles.notes}>
          <Notes />
        </div>
      ) : (
        <FoldedNotes />
      )}
      <div className={styles.ways}>
        {chosen ? <strong>{translate('embed.on', { date: formatDate(chosen, locale, translate) })}</strong> : null}
        <span className={styles.asOf}>{translate('embed.asOf', { date: formatDate(asOf, locale, translate) })}</span>
        {ways}
      </div>
    </footer>
  );
}
