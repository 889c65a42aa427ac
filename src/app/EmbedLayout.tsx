import { MapView } from '../map/MapView.tsx';
import { Footnote } from './Footnote.tsx';

export function EmbedLayout() {
  return (
    <>
      <MapView />
      <Footnote />
    </>
  );
}
