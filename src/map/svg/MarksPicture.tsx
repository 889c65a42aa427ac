import { StatusGlyph } from '../../ui/StatusMark.tsx';
import type { Palette } from '../../ui/tokens.ts';
import { type Point, projectToWorld } from '../camera.ts';
import type { CrossingMark } from '../marks.ts';

/** The ring that says by what evidence the chosen agency is present: as in the matrix. */
function PresenceRing({ presence, ink }: { presence: NonNullable<CrossingMark['presence']>; ink: string }) {
  if (presence === 'none') return null;
  const dash = presence === 'attested' ? undefined : presence === 'agreed' ? '9 5' : '2 4';
  return <circle r="16.5" fill="none" stroke={ink} strokeWidth="2.6" strokeDasharray={dash} />;
}

/** The marks of the crossings as SVG, in pixels from `origin` at a zoom. */
export function MarksPicture({
  marks,
  pointed,
  emphasised = [],
  zoom,
  origin,
  colours,
}: {
  marks: readonly CrossingMark[];
  pointed: string | null;
  /** Those with a ring of their own, to be looked at. */
  emphasised?: readonly string[];
  zoom: number;
  origin: Point;
  colours: Palette;
}) {
  return marks.map((mark) => {
    const at = projectToWorld(mark.position, zoom);
    const isFaint = !mark.isShown || mark.presence === 'none';
    return (
      <g
        key={mark.id}
        transform={`translate(${(at.x - origin.x).toFixed(1)} ${(at.y - origin.y).toFixed(1)})`}
        opacity={isFaint && !mark.isSelected ? 0.32 : 1}
      >
        {mark.isSelected ? (
          <>
            <circle r="20" fill={colours.land} fillOpacity="0.55" />
            <circle r="20" fill="none" stroke={colours.ink} strokeWidth="2.2" />
          </>
        ) : null}
        {mark.presence ? <PresenceRing presence={mark.presence} ink={colours.ink} /> : null}
        {emphasised.includes(mark.id) && !mark.isSelected ? (
          <circle r="16.5" fill="none" stroke={colours.ink} strokeWidth="2.6" />
        ) : null}
        {mark.id === pointed && !mark.isSelected ? (
          <circle r="16.5" fill="none" stroke={colours.ink} strokeWidth="1.6" />
        ) : null}
        <g transform={mark.isSelected ? 'scale(1.22)' : 'scale(1)'}>
          <StatusGlyph status={mark.status} isClosed={mark.isClosed} colours={colours} />
        </g>
      </g>
    );
  });
}
