import { useEffect, useState } from 'react';
import { useKeysHandedBack } from '../embed/keys/useKeysHandedBack.ts';
import { useHostMessages } from '../embed/messages/useHostMessages.ts';
import { useTranslate } from '../i18n/translate.tsx';
import { MapView } from '../map/MapView.tsx';
import { StillView } from '../map/StillView.tsx';
import { useIsCooperative } from '../map/useIsCooperative.ts';
import { useAccent, useInterface, useIsAutosized, useIsStill, usePanel, useSelectedCrossing } from '../state/store.ts';
import { DateControl } from '../time/DateControl.tsx';
import { useMedia } from '../ui/useTheme.ts';
import { CrossingList } from './CrossingList.tsx';
import { EmbedFrame } from './embed/EmbedFrame.tsx';
import { EmbedWays } from './embed/EmbedWays.tsx';
import { GestureHint } from './embed/GestureHint.tsx';
import { loadSteps } from './loadSteps.ts';
import { Notice } from './Notice.tsx';
import { PanelView } from './PanelView.tsx';
import { PartBoundary } from './PartBoundary.tsx';

/** A frame with room for the map or the panel, and not for both; the style sheet has the same. */
const tiny = '(max-width: 44.99em) and (max-height: 27.49em)';

/** Keeps `<html data-accent>` with the choice. */
function useAccentAttribute(): void {
  const accent = useAccent();
  useEffect(
    function writeAccentAttribute() {
      document.documentElement.dataset.accent = accent;
      return () => {
        delete document.documentElement.dataset.accent;
      };
    },
    [accent],
  );
}

/** Whether there is a panel to be opened, whether it is, and what changes that. What is asked for anew opens it. */
function useOpenPanel() {
  const ui = useInterface();
  const crossing = useSelectedCrossing();
  const panel = usePanel();
  const isAutosized = useIsAutosized();
  const isTiny = useMedia(tiny) && !isAutosized;
  const [isFolded, setFolded] = useState(isTiny);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice opens it, the old one does not.
  useEffect(
    function openWhatIsAsked() {
      setFolded(isTiny);
    },
    [isTiny, crossing, panel],
  );
  const hasPanel = ui !== 'none' && (crossing !== null || panel !== 'overview');
  return { hasPanel, isOpen: hasPanel && !isFolded, isTiny, toggle: () => setFolded(!isFolded) };
}

function MovableMap() {
  const translate = useTranslate();
  const isCooperative = useIsCooperative();
  return (
    <PartBoundary part="app.part.map">
      <GestureHint>
        <MapView isTight help={isCooperative ? translate('embed.gestures.help') : ''} />
      </GestureHint>
    </PartBoundary>
  );
}

function List() {
  return (
    <>
      <PartBoundary part="app.part.date">
        <DateControl />
      </PartBoundary>
      <PartBoundary part="app.part.list">
        <CrossingList />
      </PartBoundary>
    </>
  );
}

/** The map in somebody else's page, at any size. */
export function EmbedLayout() {
  const translate = useTranslate();
  const ui = useInterface();
  const isStill = useIsStill();
  const { hasPanel, isOpen, isTiny, toggle } = useOpenPanel();
  useAccentAttribute();
  useKeysHandedBack();
  useHostMessages(loadSteps);
  if (isStill)
    return (
      <PartBoundary part="app.part.map">
        <EmbedFrame isStill map={<StillView />} ways={null} />
      </PartBoundary>
    );
  return (
    <EmbedFrame
      map={<MovableMap />}
      list={ui === 'full' ? <List /> : null}
      panel={
        isOpen ? (
          <PartBoundary part="app.part.panel">
            <PanelView />
          </PartBoundary>
        ) : null
      }
      tools={
        <>
          {hasPanel ? (
            <button type="button" aria-expanded={isOpen} aria-controls="embed-panel" onClick={toggle}>
              {translate(isOpen ? (isTiny ? 'embed.back' : 'embed.hide') : 'embed.details')}
            </button>
          ) : null}
          <Notice />
        </>
      }
      ways={<EmbedWays />}
    />
  );
}
