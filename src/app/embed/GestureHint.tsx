import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { useIsCooperative } from '../../map/useIsCooperative.ts';

/** How long the line stays, in milliseconds. */
const readingTime = 1400;

const isMac = () => navigator.userAgent.includes('Mac');

/** Says over the map how it is moved, when somebody tries what is left to the page around it. */
export function GestureHint({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const isCooperative = useIsCooperative();
  const [hint, setHint] = useState<'control' | 'command' | 'fingers' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (next: NonNullable<typeof hint>) => {
    if (!isCooperative) return;
    clearTimeout(timer.current);
    setHint(next);
    timer.current = setTimeout(() => setHint(null), readingTime);
  };
  return (
    <div
      className="cooperating-map"
      onWheel={({ ctrlKey, metaKey }) => {
        if (!ctrlKey && !metaKey) show(isMac() ? 'command' : 'control');
      }}
      onTouchMove={({ touches }) => {
        if (touches.length === 1) show('fingers');
      }}
    >
      {children}
      {/* The instructions of the map say the same to those who cannot see it. */}
      <p className="gesture-hint" aria-hidden="true" data-shown={hint !== null}>
        {hint ? translate(`embed.gestures.${hint}`) : null}
      </p>
    </div>
  );
}
