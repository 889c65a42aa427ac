import { formatKilometres } from '../../i18n/numbers.ts';
import { useLocale } from '../../i18n/translate.tsx';
import type { Camera } from '../../state/parameters.ts';
import { kilometresPerPixel } from '../camera.ts';

const mostPixels = 96;

/** The longest round length (1, 2 or 5 times a power of ten, km) that is no longer than so many pixels. */
export function chooseScale(kilometresInPixel: number): { kilometres: number; pixels: number } {
  const most = kilometresInPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, pixels: kilometres / kilometresInPixel };
}

/** How long a round number of kilometres is on the map, true at the middle of it. */
export function ScaleBar({ camera }: { camera: Camera }) {
  const locale = useLocale();
  const { kilometres, pixels } = chooseScale(kilometresPerPixel(camera));
  const label = kilometres < 1 ? `${kilometres * 1000}\u00a0m` : formatKilometres(kilometres, locale);
  return (
    <div className="scale-bar">
      <span>{label}</span>
      <svg width={pixels + 2} height="7" aria-hidden="true" focusable="false">
        <path d={`M1 0V6H${pixels + 1}V0`} fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </div>
  );
}
