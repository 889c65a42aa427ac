/**
 * How wide a text is in Source Sans 3, in pixels, estimated from the kind of its letters: good to a few per cent,
 * and the same with and without a document, so that both hands and the build place labels alike.
 */
export function estimateTextWidth(text: string, fontSize: number, isSemibold = false): number {
  let width = 0;
  for (const character of text) {
    if (/[ilIjí.,'’|!:;·]/.test(character)) width += 0.26;
    else if (/[frt ()-]/.test(character)) width += 0.33;
    else if (/[mwMWшщжмюфШЩЖМЮФЏ@]/.test(character)) width += 0.78;
    else if (/\p{Lu}/u.test(character)) width += 0.58;
    else if (/\p{Script=Cyrillic}/u.test(character)) width += 0.53;
    else width += 0.49;
  }
  return width * fontSize * (isSemibold ? 1.1 : 1.03);
}
