import { yearBefore } from '../facts/changed.ts';
import { useTranslate } from '../i18n/translate.tsx';
import { presenting } from '../present/presentation.ts';
import { StageOverlay } from '../present/stage/StageOverlay.tsx';
import { addressForOthers } from '../present/takeaway/describeShown.ts';
import { TakeAway } from '../present/takeaway/TakeAway.tsx';
import { Cite } from '../share/cite/Cite.tsx';
import { Downloads } from '../share/downloads/Downloads.tsx';
import { actions, readChoices, useFacts } from '../state/store.ts';
import { StepPictures } from './StepPictures.tsx';
import { siteRoot } from './siteRoot.ts';
import styles from './takeAwayLayer.module.css';

/** Where the downloads lie: beside a site on the web, and nowhere else. */
const root = siteRoot && /^https?:$/.test(siteRoot.protocol) ? siteRoot.href : null;

/** What can be taken away, over the explorer as over the stage, and the data with it. */
export function TakeAwayLayer() {
  const translate = useTranslate();
  const { asOf, from } = useFacts().dataset;
  const readChanges = () => {
    presenting.overlayOpened(null);
    const since = {
      view: 'compare',
      crossing: null,
      compare: null,
      date: null,
      against: yearBefore(asOf, from),
    } as const;
    actions.choicesRead({ ...readChoices(), ...since }, []);
  };
  return (
    <StepPictures isForPaper>
      <StageOverlay title={translate('takeaway.title')}>
        <div className={styles.layer}>
          <TakeAway />
          <Cite address={addressForOthers(location.href)} />
          <Downloads root={root} onReadChanges={readChanges} />
        </div>
      </StageOverlay>
    </StepPictures>
  );
}
