/** The size of the pictures for sharing, in pixels: what Open Graph and Twitter show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;
