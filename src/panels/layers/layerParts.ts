/** What is fetched together: the layers’ choice and records, their lanes, and their rows. */
export { LayerLanes } from './LayerLanes.tsx';
export { LayerRows } from './LayerRows.tsx';
export { Layers } from './Layers.tsx';
