/** Widths of the window, in CSS pixels, at which the layout changes; the style sheet has the same. */

/** From here on map and text stand side by side; below it the text is a sheet over the map. */
export const columnsFrom = 720;

/** From here on the timeline has a column of its own beside the panel. */
export const timelineFrom = 1760;
