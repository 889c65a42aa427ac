import { SnippetDialog } from '../embed/snippet/SnippetDialog.tsx';
import { useTranslate } from '../i18n/translate.tsx';
import { StageOverlay } from '../present/stage/StageOverlay.tsx';
import { siteAddress } from './siteRoot.ts';

/** How to put the map into one's own page, over the explorer. */
export function EmbedDialogLayer() {
  const translate = useTranslate();
  return (
    <StageOverlay title={translate('snippet.title')}>
      <SnippetDialog root={siteAddress('')} />
    </StageOverlay>
  );
}
