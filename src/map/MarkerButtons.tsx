import { formatDate } from '../i18n/dates.ts';
import { crossingName } from '../i18n/names.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useDate } from '../state/store.ts';
import { type Point, type Position, projectToWorld } from './camera.ts';
import type { CrossingMark } from './marks.ts';

/** What each crossing's mark is called: "{both names}, {status}, {date}". */
export function useNamedMarks(): (mark: CrossingMark) => string {
  const translate = useTranslate();
  const locale = useLocale();
  const date = formatDate(useDate(), locale, translate);
  return ({ crossing, status, isClosed }) => {
    const values = { names: crossingName(crossing.names, locale), status: translate(`status.${status}`), date };
    return translate(isClosed ? 'map.marker.closed' : 'map.marker', values);
  };
}

/**
 * One real button for each crossing, over its mark.
 * In the order of the agreement, whatever the order of drawing.
 */
export function MarkerButtons({
  marks,
  zoom,
  origin,
  shift,
  onPoint,
  onSelect,
  onReach,
}: {
  marks: readonly CrossingMark[];
  zoom: number;
  origin: Point;
  shift: Point;
  onPoint: (crossing: string | null) => void;
  onSelect: (crossing: string) => void;
  /** The keyboard has reached the one at a position, which may lie outside of the picture. */
  onReach: (position: Position) => void;
}) {
  const nameOf = useNamedMarks();
  return (
    <div className="marker-buttons" style={{ transform: `translate(${shift.x}px, ${shift.y}px)` }}>
      {[...marks]
        .sort((a, b) => a.crossing.order - b.crossing.order)
        .map((mark) => {
          const at = projectToWorld(mark.position, zoom);
          return (
            <button
              key={mark.id}
              type="button"
              className="marker-button"
              data-crossing={mark.id}
              data-status={mark.status}
              aria-label={nameOf(mark)}
              aria-pressed={mark.isSelected}
              style={{ transform: `translate(${at.x - origin.x}px, ${at.y - origin.y}px)` }}
              onClick={() => onSelect(mark.id)}
              onPointerEnter={() => onPoint(mark.id)}
              onPointerLeave={() => onPoint(null)}
              onFocus={({ currentTarget }) => {
                onPoint(mark.id);
                // Not for the pointer: what it presses must not move away under it.
                if (currentTarget.matches(':focus-visible')) onReach(mark.position);
              }}
              onBlur={() => onPoint(null)}
            />
          );
        })}
    </div>
  );
}
