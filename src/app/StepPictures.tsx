import { type ReactNode, useCallback } from 'react';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { StillMap } from '../map/svg/StillMap.tsx';
import { useGround } from '../map/useGround.ts';
import { type DrawPicture, StepPictureContext } from '../present/StepPicture.ts';
import { useFacts } from '../state/store.ts';
import { themes } from '../ui/tokens.ts';
import { useTheme } from '../ui/useTheme.ts';

/** Room for the name of the northernmost crossing where the selected one is in the middle. */
const covered = { top: 24, right: 0, bottom: 0, left: 0 };

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
  const draw = useCallback<DrawPicture>(
    ({ crossing, date, at, point = [] }, size, scale = 1) =>
      ground ? (
        <StillMap
          {...{ facts, ground, locale, translate, palette, scale, covered }}
          size={{ width: size.width / scale, height: size.height / scale }}
          selected={crossing}
          emphasised={point}
          {...(date ? { date } : {})}
          {...(at ? { camera: at } : {})}
        />
      ) : null,
    [facts, ground, locale, translate, palette],
  );
  return <StepPictureContext value={draw}>{children}</StepPictureContext>;
}
