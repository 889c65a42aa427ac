import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../../src/map/gl/worker.ts';
import { Map as MapLibreMap, Marker } from 'maplibre-gl';
import { loadFacts } from '../../../../src/facts/load.ts';
import { statusOn } from '../../../../src/facts/questions.ts';
import { loadGround } from '../../../../src/ground/ground.ts';
import { describeGround } from '../../../../src/map/description.ts';
import { toStyle } from '../../../../src/map/gl/style.ts';
import { themes } from '../../../../src/ui/tokens.ts';

/** The least a page with this map could do, written by hand: what the app is measured against. */
const palette = themes.light;
const [{ crossings, dataset }, ground] = await Promise.all([loadFacts('en'), loadGround()]);
const panel = document.querySelector('#panel');
const range = document.querySelector('input');
const map = new MapLibreMap({
  container: 'map',
  style: toStyle(describeGround(ground, palette), palette.water),
  center: [21.1, 42.8],
  zoom: 8.2,
  attributionControl: false,
});

const say = (text: string) => panel?.replaceChildren(text);
const dayOf = (days: number) => new Date(Date.parse(dataset.from) + days * 86_400_000).toISOString().slice(0, 10);

const buttons = crossings.map((crossing) => {
  const { longitude, latitude } = crossing.position;
  const button = document.createElement('button');
  button.textContent = '●';
  button.dataset.crossing = crossing.id;
  button.addEventListener('click', () => {
    say(crossing.names.sr);
    map.easeTo({ center: [longitude, latitude], zoom: 10.5, duration: 600 });
  });
  new Marker({ element: button }).setLngLat([longitude, latitude]).addTo(map);
  return { crossing, button };
});

range?.addEventListener('input', () => {
  const day = dayOf(Number(range.value));
  say(day);
  for (const { crossing, button } of buttons) button.dataset.status = statusOn(crossing, day).value;
});

map.once('idle', () => {
  document.body.dataset.mapState = 'live';
});
