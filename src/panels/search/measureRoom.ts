/** Where the list of results opens, and how high it may become, in pixels. */
export type Room = { readonly side: 'above' | 'below'; readonly height: number };

const enough = 320;
const margin = 12;

/** Below the field where there is room within what scrolls around it, else on the side with more. */
export function measureRoom(field: Element): Room {
  const { top, bottom } = field.getBoundingClientRect();
  const frame = field.closest('.scrolls')?.getBoundingClientRect();
  const above = top - Math.max(frame?.top ?? 0, 0) - margin;
  const below = Math.min(frame?.bottom ?? innerHeight, innerHeight) - bottom - margin;
  const side = below >= enough || below >= above ? 'below' : 'above';
  return { side, height: Math.max(160, Math.min(420, side === 'below' ? below : above)) };
}
