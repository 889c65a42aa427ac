import { createContext, type ReactNode, useContext } from 'react';
import type { StepView } from '../state/store.ts';

/** Draws the map of a step as a still SVG of a size in CSS pixels; `scale` draws its letters so many times as large. */
export type DrawPicture = (
  view: StepView,
  size: { readonly width: number; readonly height: number },
  scale?: number,
) => ReactNode;

/** Who puts features side by side lends presenting the still hand of the map. */
export const StepPictureContext = createContext<DrawPicture>(() => null);

export const useStepPicture = (): DrawPicture => useContext(StepPictureContext);
