import { useTranslate } from '../../i18n/translate.tsx';
import { useKiosk } from '../../state/store.ts';
import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { presenting, tools, useHasPanel, useIsPlaying, useTool } from '../presentation.ts';
import styles from './stage.module.css';

type PlainMessage =
  | 'present.previous'
  | 'present.next'
  | 'present.overview'
  | 'present.panel'
  | 'present.black'
  | 'present.white'
  | 'present.speaker'
  | 'present.takeAway'
  | 'present.deck'
  | 'present.check'
  | 'present.help'
  | 'present.windowed'
  | 'present.fullscreen'
  | 'present.end';

/** What keys do, for the mouse and the finger. */
export function StageControls({
  isFull,
  onFullscreen,
  onSpeaker,
  onLeave,
}: {
  isFull: boolean;
  /** Null where the browser has no full screen. */
  onFullscreen: (() => void) | null;
  onSpeaker: () => void;
  onLeave: () => void;
}) {
  const translate = useTranslate();
  const tool = useTool();
  const hasPanel = useHasPanel();
  const isPlaying = useIsPlaying();
  const isKiosk = useKiosk() !== null;
  const press = (name: PlainMessage, onClick: () => void, isPressed?: boolean) => (
    <button type="button" onClick={onClick} aria-pressed={isPressed}>
      {translate(name)}
    </button>
  );
  return (
    <nav className={styles.controls} aria-label={translate('present.controls')}>
      {press('present.previous', presenting.previous)}
      {press('present.next', presenting.next)}
      <button type="button" data-plays aria-pressed={isPlaying} onClick={presenting.playingToggled}>
        {translate(isPlaying ? 'present.pause' : 'present.play')}
      </button>
      {isKiosk ? null : (
        <>
          {press('present.overview', () => presenting.overlayToggled('overview'))}
          {press('present.panel', presenting.panelToggled, hasPanel)}
          {press('present.black', () => presenting.screenToggled('black'))}
          {press('present.white', () => presenting.screenToggled('white'))}
          {tools.map((name) => (
            <button key={name} type="button" aria-pressed={tool === name} onClick={() => presenting.toolToggled(name)}>
              {translate(`present.${name}`)}
            </button>
          ))}
          {press('present.speaker', onSpeaker)}
          {press('present.takeAway', () => presenting.overlayToggled('take-away'))}
          {press('present.deck', () => presenting.overlayToggled('deck'))}
          {press('present.check', () => presenting.overlayToggled('check'))}
          {press('present.help', () => presenting.overlayToggled('help'))}
        </>
      )}
      {onFullscreen ? press(isFull ? 'present.windowed' : 'present.fullscreen', onFullscreen) : null}
      <LanguageSelect label={translate('app.language')} />
      {isKiosk ? null : press('present.end', onLeave)}
    </nav>
  );
}
