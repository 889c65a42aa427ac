/** The size of the pictures for sharing, in pixels: what Open Graph and Twitter show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Where the map lies on the picture, from its top left; the words have the rest. */
export const mapPart = { width: 644, height: pictureSize.height } as const;

export const margin = 44;

/** Where the words stand beside the map. */
export const left: number = mapPart.width + margin;
export const columnWidth: number = pictureSize.width - left - margin;
