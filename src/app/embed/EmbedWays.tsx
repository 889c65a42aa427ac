import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useIsFullscreen } from '../../map/useIsCooperative.ts';
import { useWritten } from '../../state/store.ts';
import { mayOpenWindows } from '../siteRoot.ts';
import { writeFullMapAddress } from './fullMapAddress.ts';

function toggleFullscreen(isFullscreen: boolean): void {
  const change = isFullscreen ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  change.catch(() => {});
}

/** What leads out of the frame: to the full map with all that is chosen, and over the whole screen. */
export function EmbedWays() {
  const translate = useTranslate();
  const locale = useLocale();
  const isFullscreen = useIsFullscreen();
  const address = useWritten((choices) => writeFullMapAddress(choices, locale));
  return (
    <>
      {address ? (
        <a href={address} {...(mayOpenWindows() ? { target: '_blank', rel: 'noopener' } : {})}>
          {translate('embed.open')}
        </a>
      ) : null}
      {document.fullscreenEnabled ? (
        <button type="button" onClick={() => toggleFullscreen(isFullscreen)}>
          {translate(isFullscreen ? 'embed.fullscreen.leave' : 'embed.fullscreen')}
        </button>
      ) : null}
    </>
  );
}
