import type { ReactNode } from 'react';
import { useTranslate } from '../i18n/translate.tsx';
import type { useSheet } from './useSheet.ts';

/** The sheet over the phone's map: a handle to pull or press, and a body that scrolls. */
export function Sheet({ sheet, children }: { sheet: ReturnType<typeof useSheet>; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <section
      className={sheet.isDragged ? 'sheet sheet-dragged' : 'sheet'}
      style={{ height: sheet.height }}
      aria-label={translate('app.glance')}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={sheet.stop === 'full'}
        aria-label={translate(`app.sheet.${sheet.stop}`)}
        onClick={sheet.onPress}
        onPointerDown={sheet.onPointerDown}
        onPointerMove={sheet.onPointerMove}
        onPointerUp={sheet.onPointerUp}
        onPointerCancel={sheet.onPointerUp}
      />
      <div className="sheet-body scrolls">{children}</div>
    </section>
  );
}
