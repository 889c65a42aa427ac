import type { ReactNode } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { presenting } from '../presentation.ts';

/** What lies over the stage: a dialog that the presentation knows to be open. */
export function StageOverlay({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Dialog title={title} close={translate('present.close')} onClose={() => presenting.overlayOpened(null)}>
      {children}
    </Dialog>
  );
}
