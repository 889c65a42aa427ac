import { useKeysHandedBack } from '../embed/keys/useKeysHandedBack.ts';
import { MapView } from '../map/MapView.tsx';
import { Footnote } from './Footnote.tsx';

export function EmbedLayout() {
  useKeysHandedBack();
  return (
    <>
      <MapView />
      <Footnote />
    </>
  );
}
