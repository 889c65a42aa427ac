import { useTranslate } from '../../i18n/translate.tsx';

const icons = {
  zoomIn: 'M4 10H16M10 4V16',
  zoomOut: 'M4 10H16',
  fitAll: 'M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12',
  panNorth: 'M5 12.5 10 7.5 15 12.5',
  panSouth: 'M5 7.5 10 12.5 15 7.5',
  panWest: 'M12.5 5 7.5 10 12.5 15',
  panEast: 'M7.5 5 12.5 10 7.5 15',
} as const;

/** A button of the map, an icon with a name. */
export function ControlButton({ name, onPress }: { name: keyof typeof icons; onPress: () => void }) {
  const translate = useTranslate();
  const label = translate(`map.${name}`);
  return (
    <button
      type="button"
      className={`control-button control-${name}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path
          d={icons[name]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
