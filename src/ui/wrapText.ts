/** How wide a text is at a font size, in pixels. */
export type Measure = (text: string, fontSize: number, isSemibold?: boolean) => number;

/** A text in lines that are at most so wide; a word that is wider has a line of its own. */
export function wrapText(text: string, isTooWide: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || isTooWide(longer)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
