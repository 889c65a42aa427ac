import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import styles from './snippet.module.css';
import { type FrameSize, heightBefore } from './writeSnippet.ts';

/** How wide the pages are in which the frame is tried; in pixels. */
const pageWidths = { phone: 360, desktop: 1024 } as const;
type PageWidth = keyof typeof pageWidths;

/** The height that the frame's content has told; null until it has, and of another frame. */
function useToldHeight(frame: React.RefObject<HTMLIFrameElement | null>, address: string): number | null {
  const [told, setTold] = useState<{ readonly address: string; readonly height: number } | null>(null);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (!frame.current || source !== frame.current.contentWindow) return;
      const { ns, type, payload } = (data ?? {}) as { ns?: unknown; type?: unknown; payload?: { height?: unknown } };
      const height = payload?.height;
      if (ns === 'six-crossings' && type === 'resize' && typeof height === 'number') setTold({ address, height });
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [frame, address]);
  return told?.address === address ? told.height : null;
}

/** The frame as it will be, in a page as wide as a phone's or a desk's. */
export function FramePreview({ address, title, size }: { address: string; title: string; size: FrameSize }) {
  const translate = useTranslate();
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<PageWidth>('phone');
  const [room, setRoom] = useState<number>(pageWidths.phone);
  const told = useToldHeight(frame, address);
  useEffect(function measureRoom() {
    const node = place.current;
    if (!node || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setRoom(node.clientWidth));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  const width = Math.min(size.width ?? pageWidths[page], pageWidths[page]);
  const height = size.height ?? told ?? heightBefore;
  const scale = Math.min(1, room / width);
  return (
    <section className={styles.preview} aria-label={translate('snippet.preview')}>
      <fieldset className={styles.forms}>
        <legend>{translate('snippet.preview')}</legend>
        {(Object.keys(pageWidths) as PageWidth[]).map((one) => (
          <label key={one}>
            <input type="radio" name="snippet-page" value={one} checked={page === one} onChange={() => setPage(one)} />
            {translate(`snippet.preview.${one}`)}
          </label>
        ))}
      </fieldset>
      <div ref={place} className={styles.place} style={{ height: Math.ceil(height * scale) }}>
        {/* Another address is another frame: changed in place, it would be an entry in the history. */}
        <iframe
          key={address}
          ref={frame}
          src={address}
          title={title}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </section>
  );
}
