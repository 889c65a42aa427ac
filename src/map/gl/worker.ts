import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** MapLibre looks for its worker beside itself; a bundled one must be told where it lies, or production is grey. */
setWorkerUrl(new URL(workerUrl, import.meta.url).href);
