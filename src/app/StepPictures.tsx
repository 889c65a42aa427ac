import { type ReactNode, useCallback } from 'react';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { StillMap } from '../map/svg/StillMap.tsx';
import { useGround } from '../map/useGround.ts';
import { type DrawPicture, StepPictureContext } from '../present/StepPicture.ts';
import { useFacts } from '../state/store.ts';
import { themes } from '../ui/tokens.ts';
import { useTheme } from '../ui/useTheme.ts';

/** Lends presenting the still hand of the map; until the ground has come there is nothing to draw. */
export function StepPictures({ children }: { children: ReactNode }) {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  const palette = themes[useTheme()];
  const { ground } = useGround(true);
  const draw = useCallback<DrawPicture>(
    ({ crossing, date, at, point = [] }, size, scale = 1) =>
      ground ? (
        <StillMap
          {...{ facts, ground, locale, translate, palette, scale }}
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
