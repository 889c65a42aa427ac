/** How fast one speaks to a room, and the room reads off a screen: slower than a book, which leaves time for the map. */
export const wordsPerMinute = 130;

/** How many words a text has; a dash or a stroke is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
