import 'leaflet/dist/leaflet.css';
import { divIcon, geoJSON, map as makeMap, marker } from 'leaflet';
import { loadGround } from '../../../../src/ground/ground.ts';
import { describeGround, opacityAt } from '../../../../src/map/description.ts';
import { themes } from '../../../../src/ui/tokens.ts';

type Crossing = {
  readonly id: string;
  readonly name: string;
  readonly position: [number, number];
  readonly text: string;
};

/** What many would have built: Leaflet, the same GeoJSON, six markers, and a text beside the map for the pressed one. */
const panel = document.querySelector('#panel');
const crossings: readonly Crossing[] = JSON.parse(document.querySelector('#six')?.textContent ?? '[]');
const zoom = 8;
const map = makeMap('map', { center: [42.8, 21.1], zoom, preferCanvas: true, attributionControl: false });

function open({ id, name, text }: Crossing) {
  const heading = document.createElement('h2');
  heading.textContent = name;
  panel?.replaceChildren(heading, text);
  panel?.setAttribute('data-panel', id);
}

for (const layer of describeGround(await loadGround(), themes.light)) {
  const common = { color: layer.colour, opacity: opacityAt(layer, zoom), fillOpacity: 1 };
  const style =
    layer.kind === 'fill'
      ? { ...common, stroke: false, fill: true }
      : { ...common, fill: false, weight: layer.width, dashArray: layer.dash?.join(' ') };
  geoJSON(layer.data, { interactive: false, style }).addTo(map);
}
for (const crossing of crossings)
  marker(crossing.position, { title: crossing.name, icon: divIcon() })
    .on('click', () => open(crossing))
    .addTo(map);

document.body.dataset.mapState = 'live';
