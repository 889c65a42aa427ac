import { renderToStaticMarkup } from 'react-dom/server';
import { loadFacts } from '../../../../src/facts/load.ts';
import { statusOn } from '../../../../src/facts/questions.ts';
import type { Facts } from '../../../../src/facts/types.ts';
import { type Ground, loadGround } from '../../../../src/ground/ground.ts';
import { activateLocale, translate } from '../../../../src/i18n/translate.tsx';
import type { Padding, Point, Size } from '../../../../src/map/camera.ts';
import { describeGround, type Layer, opacityAt } from '../../../../src/map/description.ts';
import { cameraFor } from '../../../../src/map/framing.ts';
import { keepLabelsWithin } from '../../../../src/map/labels.ts';
import { describeMarks } from '../../../../src/map/marks.ts';
import { type Frame, frameAround } from '../../../../src/map/poster/frame.ts';
import { writePosterPath } from '../../../../src/map/poster/posterPath.ts';
import { LayerPicture } from '../../../../src/map/svg/GroundPicture.tsx';
import { LabelsPicture } from '../../../../src/map/svg/LabelsPicture.tsx';
import { MarksPicture } from '../../../../src/map/svg/MarksPicture.tsx';
import { useOrigin } from '../../../../src/map/useOrigin.ts';
import { usePlacedLabels } from '../../../../src/map/usePlacedLabels.ts';
import { themes } from '../../../../src/ui/tokens.ts';

/** Where the map lies on the page, and what of it is covered. */
export type MapBox = { readonly left: number; readonly size: Size; readonly covered: Padding };

const colours = themes.light;

/** The ground with as few points as the app's own poster has, which is written in half pixels. */
function PosterGround({
  layers,
  zoom,
  frame,
  origin,
}: {
  layers: readonly Layer[];
  zoom: number;
  frame: Frame;
  origin: Point;
}) {
  const scale = 2 ** zoom;
  const drawn = layers.filter((layer) => opacityAt(layer, zoom) > 0);
  return (
    <g transform={`translate(${frame.left * scale - origin.x} ${frame.top * scale - origin.y}) scale(0.5)`}>
      {drawn.map((layer) => (
        <LayerPicture
          key={layer.id}
          layer={
            layer.kind === 'line'
              ? { ...layer, width: layer.width * 2, dash: layer.dash?.map((length) => length * 2) }
              : layer
          }
          path={writePosterPath(layer.data, zoom, frame, layer.id.startsWith('line') ? 3 : 1)}
          opacity={opacityAt(layer, zoom)}
        />
      ))}
    </g>
  );
}

/** The picture as the still hand draws it, at the size that the app's map has. */
function StillMap({ facts, ground, map: { size, covered } }: { facts: Facts; ground: Ground; map: MapBox }) {
  const marks = describeMarks(facts, { date: facts.dataset.asOf, selected: null, hiddenStatuses: [], agency: null });
  const crossings = marks.map(({ position }) => position);
  const camera = cameraFor({ crossings, selected: null, size, covered });
  const { origin, shift } = useOrigin(camera, size);
  const { zoom } = camera;
  const labels = usePlacedLabels({ marks, ground, zoom, locale: 'en', translate });
  const corner = { x: origin.x - shift.x, y: origin.y - shift.y };
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <rect width="100%" height="100%" fill={colours.water} />
      <g transform={`translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})`}>
        <PosterGround
          layers={describeGround(ground, colours)}
          zoom={zoom}
          frame={frameAround(crossings)}
          origin={origin}
        />
        <LabelsPicture
          labels={keepLabelsWithin(labels, corner, size, zoom)}
          zoom={zoom}
          origin={origin}
          colours={colours}
        />
        <g id="marks" data-statuses={marks.map(({ status }) => status).join(' ')}>
          <MarksPicture marks={marks} pointed={null} zoom={zoom} origin={origin} colours={colours} />
        </g>
      </g>
    </svg>
  );
}

function StillPage({ facts, ground, map }: { facts: Facts; ground: Ground; map: MapBox }) {
  const { dataset, crossings } = facts;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{dataset.title}</title>
      </head>
      <body style={{ margin: 0, font: '16px/1.4 sans-serif' }}>
        <div
          style={{
            position: 'relative',
            boxSizing: 'border-box',
            width: map.left || undefined,
            padding: 16,
            zIndex: 1,
            marginTop: map.left ? 0 : map.size.height - map.covered.bottom,
            background: colours.panel,
          }}
        >
          <h1>{dataset.title}</h1>
          <ul>
            {crossings.map((crossing) => (
              <li key={crossing.id}>
                {crossing.names.sr} / {crossing.names.sq}:{' '}
                {translate(`status.${statusOn(crossing, dataset.asOf).value}`)}
              </li>
            ))}
          </ul>
          <p>{dataset.footnote}</p>
        </div>
        <div style={{ position: 'absolute', left: map.left, top: 0 }}>
          <StillMap facts={facts} ground={ground} map={map} />
        </div>
      </body>
    </html>
  );
}

/** The six as a plain page needs them, for the reference with Leaflet. */
export async function readSix() {
  await activateLocale('en');
  const { crossings, dataset } = await loadFacts('en');
  return crossings.map((crossing) => ({
    id: crossing.id,
    name: `${crossing.names.sr} / ${crossing.names.sq}`,
    position: [crossing.position.latitude, crossing.position.longitude] as const,
    text: translate(`status.${statusOn(crossing, dataset.asOf).value}`),
  }));
}

/** The least that could show the same: title, list, footnote and the picture, as HTML without a script. */
export async function renderStillPage(map: MapBox): Promise<string> {
  await activateLocale('en');
  const [facts, ground] = await Promise.all([loadFacts('en'), loadGround()]);
  return `<!doctype html>${renderToStaticMarkup(<StillPage facts={facts} ground={ground} map={map} />)}`;
}
