import { type ReactNode, useCallback, useMemo } from 'react';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { StillMap } from '../map/svg/StillMap.tsx';
import { useGround } from '../map/useGround.ts';
import { useMapLayers } from '../map/useMapLayers.ts';
import { useSteps } from '../present/presentation.ts';
import { type DrawPicture, StepPictureContext } from '../present/StepPicture.ts';
import { type LayerId, layerIds } from '../state/parameters.ts';
import { useFacts, useLayers } from '../state/store.ts';
import { themes } from '../ui/tokens.ts';
import { useTheme } from '../ui/useTheme.ts';

/** Room for the name of the northernmost crossing where the selected one is in the middle. */
const covered = { top: 24, right: 0, bottom: 0, left: 0 };

/**
 * What the map shows now, and what any step of the deck would have it show: the same list as long as that is so. Paper
 * may be asked for a deck that has not been read yet: any layer may be in it.
 */
function useLayersOfAnyStep(isForPaper: boolean): readonly LayerId[] {
  const chosen = useLayers();
  const steps = useSteps();
  return useMemo(() => {
    if (isForPaper && steps === null) return layerIds;
    const wanted = new Set([...chosen, ...(steps ?? []).flatMap(({ view }) => view.layers ?? [])]);
    return layerIds.filter((id) => wanted.has(id));
  }, [isForPaper, chosen, steps]);
}

/**
 * Lends presenting the still hand of the map; until the ground has come there is nothing to draw. What `isForPaper` is
 * light, whatever the screen is.
 */
export function StepPictures({ isForPaper = false, children }: { isForPaper?: boolean; children: ReactNode }) {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  const theme = useTheme();
  const palette = themes[isForPaper ? 'light' : theme];
  const { ground } = useGround(true);
  const { shown } = useMapLayers(useLayersOfAnyStep(isForPaper), false);
  const draw = useCallback<DrawPicture>(
    ({ crossing, date, at, point = [], layers = [] }, size, scale = 1) =>
      // What leaves the product names its layers: without them there is no picture yet.
      ground && (shown || layers.length === 0 || !isForPaper) ? (
        <StillMap
          {...{ facts, ground, locale, translate, palette, scale, covered }}
          size={{ width: size.width / scale, height: size.height / scale }}
          selected={crossing}
          emphasised={point}
          shown={shown && layers.length > 0 ? { ...shown, ids: layers } : null}
          {...(date ? { date } : {})}
          {...(at ? { camera: at } : {})}
        />
      ) : null,
    [facts, ground, shown, isForPaper, locale, translate, palette],
  );
  return <StepPictureContext value={draw}>{children}</StepPictureContext>;
}
