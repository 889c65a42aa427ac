import type { ReactNode } from 'react';
import type { CrossingId } from '../../facts/types.ts';
import { cssPalette } from '../../ui/tokens.ts';
import { type Point, type Position, projectToWorld } from '../camera.ts';
import { describeGround, type Layer } from '../description.ts';
import type { CrossingMark } from '../marks.ts';
import type { LabelledMap } from '../placedLabels.ts';
import { LayerPicture } from '../svg/GroundPicture.tsx';
import { LabelsPicture } from '../svg/LabelsPicture.tsx';
import { MarksPicture } from '../svg/MarksPicture.tsx';
import { bandLabels, classOfRuns } from './bands.ts';
import { closestZoom, type Frame, frameAround, groundZoom, percent, placeInFrame, sizeAt } from './frame.ts';
import { writePosterPath } from './posterPath.ts';

/** All pages show the same ground. */
const written = new Map<string, string>();
function writeOnce(layer: Layer, frame: Frame): string {
  const path =
    written.get(layer.id) ?? writePosterPath(layer.data, groundZoom, frame, layer.id.startsWith('line') ? 3 : 1);
  written.set(layer.id, path);
  return path;
}

/** Draws something around a position as large as it is, wherever that lies in a frame of any size. */
function At({
  position,
  frame,
  className,
  children,
}: {
  position: Position;
  frame: Frame;
  className?: string | undefined;
  children: (zoom: number, origin: Point) => ReactNode;
}) {
  const { x, y } = placeInFrame(position, frame);
  return (
    <svg x={percent(x)} y={percent(y)} overflow="visible" className={className} role="presentation">
      {children(groundZoom, projectToWorld(position, groundZoom))}
    </svg>
  );
}

/**
 * The map as it is served, before any script: the still hand's picture of all six or, of the one that is selected, of
 * its surroundings, for a region of any size. The style sheet gives the frame its size as `cameraFor` would; whatever
 * has a place of its own in it is placed by percentages. Each mark is a link.
 */
export function Poster({
  map,
  nameOf,
  addressOf,
}: {
  map: LabelledMap;
  nameOf: (mark: CrossingMark) => string;
  addressOf: (crossing: CrossingId) => string;
}) {
  const { marks, ground } = map;
  const frame = frameAround(marks.map(({ position }) => position));
  const selected = marks.find(({ isSelected }) => isSelected);
  const centre = selected ? placeInFrame(selected.position, frame) : { x: 0, y: 0 };
  const fit = sizeAt(frame, selected ? closestZoom.selected : closestZoom.all);
  const drawn = sizeAt(frame, groundZoom);
  return (
    <div className="poster" data-crossing-shown={selected?.id ?? ''} data-lang-shown={map.locale}>
      <div className={selected ? 'poster-frame poster-frame-selected' : 'poster-frame'}>
        {/* Nothing is drawn on it: of all elements it alone fits its own proportions into what room there is. */}
        <canvas className="poster-fit" width={Math.round(fit.width)} height={Math.round(fit.height)} />
        <div className="poster-sight">
          <svg className="poster-picture" width="100%" height="100%" role="presentation">
            <svg
              x={percent(-centre.x)}
              y={percent(-centre.y)}
              width="100%"
              height="100%"
              overflow="visible"
              role="presentation"
            >
              <svg
                className="poster-ground"
                viewBox={`0 0 ${(drawn.width * 2).toFixed(1)} ${(drawn.height * 2).toFixed(1)}`}
                width="100%"
                height="100%"
                preserveAspectRatio="none"
                overflow="visible"
                aria-hidden="true"
              >
                {ground
                  ? describeGround(ground, cssPalette).map((layer) => (
                      <LayerPicture
                        key={layer.id}
                        layer={layer}
                        path={writeOnce(layer, frame)}
                        opacity={layer.opacity ?? 1}
                      />
                    ))
                  : null}
              </svg>
              <svg width="100%" height="100%" overflow="visible" aria-hidden="true">
                {bandLabels(map).map(({ label, runs }) => (
                  <At
                    key={`${label.id} ${label.side}`}
                    position={label.position}
                    frame={frame}
                    className={classOfRuns(runs)}
                  >
                    {(zoom, corner) => (
                      <LabelsPicture labels={[label]} zoom={zoom} origin={corner} colours={cssPalette} />
                    )}
                  </At>
                ))}
              </svg>
              {marks.map((mark) => (
                <a
                  key={mark.id}
                  href={addressOf(mark.id)}
                  className="poster-mark"
                  aria-label={nameOf(mark)}
                  aria-current={mark.isSelected ? 'page' : undefined}
                  data-crossing={mark.id}
                  data-status={mark.status}
                >
                  <At position={mark.position} frame={frame}>
                    {(zoom, corner) => (
                      <>
                        <circle r="20" fill="transparent" />
                        <MarksPicture marks={[mark]} pointed={null} zoom={zoom} origin={corner} colours={cssPalette} />
                      </>
                    )}
                  </At>
                </a>
              ))}
            </svg>
          </svg>
        </div>
      </div>
    </div>
  );
}
