import './stageMap.css';
import { useMemo, useSyncExternalStore } from 'react';
import { handKeyBack } from '../embed/keys/handKeyBack.ts';
import { hasWebGl2 } from '../map/hasWebGl2.ts';
import { MapView } from '../map/MapView.tsx';
import { RehearsalCheck } from '../present/check/RehearsalCheck.tsx';
import { OwnDeckEditor } from '../present/own/OwnDeckEditor.tsx';
import { OwnDeckNotice } from '../present/own/OwnDeckNotice.tsx';
import { openSpeakerWindow } from '../present/speaker/openSpeakerWindow.ts';
import { SpeakerAddress } from '../present/speaker/SpeakerAddress.tsx';
import { useStageEnd } from '../present/speaker/useStageEnd.ts';
import { Stage } from '../present/stage/Stage.tsx';
import { TakeAway } from '../present/takeaway/TakeAway.tsx';
import { useHost, useSession } from '../state/store.ts';
import { Notice } from './Notice.tsx';
import { PanelView } from './PanelView.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { StepPictures } from './StepPictures.tsx';
import { scaleStage } from './stageScale.ts';
import { useDeck } from './useDeck.ts';
import { useKiosk } from './useKiosk.ts';

function useWindowSize(): { width: number; height: number } {
  const size = useSyncExternalStore(
    (listener) => {
      addEventListener('resize', listener);
      return () => removeEventListener('resize', listener);
    },
    () => `${innerWidth} ${innerHeight}`,
    () => '1280 800',
  );
  const [width = 1280, height = 800] = size.split(' ').map(Number);
  return useMemo(() => ({ width, height }), [width, height]);
}

/** The live map, as large as the room needs it. */
function StageMap() {
  const window = useWindowSize();
  const { scale, size, covered } = useMemo(() => scaleStage(window), [window]);
  return (
    <div className="stage-map" style={{ ...size, transform: `scale(${scale})` }}>
      <PartBoundary part="app.part.map">
        <MapView covered={covered} />
      </PartBoundary>
    </div>
  );
}

/** Presenting: the stage with the live map, the panel and what a talk takes along. */
export function PresentLayout() {
  useDeck();
  useKiosk();
  useStageEnd(useSession());
  const host = useHost();
  return (
    <StepPictures>
      <Stage
        map={<StageMap />}
        panel={<PanelView />}
        takeAway={
          <StepPictures isForPaper>
            <TakeAway />
          </StepPictures>
        }
        deck={<OwnDeckEditor />}
        check={<RehearsalCheck hasWebGl2={hasWebGl2} />}
        notice={
          <>
            <Notice />
            <OwnDeckNotice />
            <SpeakerAddress />
          </>
        }
        onSpeaker={openSpeakerWindow}
        onKeyBeyond={window.parent === window ? null : (event) => handKeyBack(event, host)}
      />
    </StepPictures>
  );
}
