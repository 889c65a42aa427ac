import { useTranslate } from '../i18n/translate.tsx';
import { StageOverlay } from '../present/stage/StageOverlay.tsx';
import { TakeAway } from '../present/takeaway/TakeAway.tsx';
import { StepPictures } from './StepPictures.tsx';

/** What can be taken away, over the explorer as over the stage. */
export function TakeAwayLayer() {
  const translate = useTranslate();
  return (
    <StepPictures isForPaper>
      <StageOverlay title={translate('takeaway.title')}>
        <TakeAway />
      </StageOverlay>
    </StepPictures>
  );
}
