import type { Plugin } from 'vite';

const id = '\0maplibre-as-used';

/**
 * react-map-gl asks for the whole of MapLibre by itself; the build gives it the one class it makes here, so that what
 * nobody uses (globe, terrain, pop-ups, video …) stays out of the map's chunk.
 */
export function mapLibrePlugin(): Plugin {
  return {
    name: 'six-crossings-maplibre',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'maplibre-gl' && importer?.includes('@vis.gl/react-maplibre') ? id : undefined,
    load: (module) => (module === id ? "export { Map } from 'maplibre-gl';" : undefined),
  };
}
