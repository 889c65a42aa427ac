/** Questions about the script a Serbian text is written in. */

const cyrillicLetters = /\p{Script=Cyrillic}/gu;
const latinLetters = /\p{Script=Latin}/gu;
const foreignLetter = /(?![абвгдђежзијклљмнњопрстћуфхцчџш])\p{Script=Cyrillic}/iu;
const seam = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** True where at least half of the letters are Cyrillic (names such as EULEX may stay Latin). */
export function isMostlyCyrillic(text: string): boolean {
  const cyrillic = count(text, cyrillicLetters);
  return cyrillic > 0 && cyrillic >= count(text, latinLetters);
}

/** The first Cyrillic letter that Serbian does not have: typed on a Russian or Macedonian keyboard; has no Latin form. */
export function findForeignLetter(text: string): string | undefined {
  return foreignLetter.exec(text)?.[0];
}

/** True where one word holds letters of both scripts: nearly always a look-alike typed on the wrong keyboard. */
export function hasMixedScriptWord(text: string): boolean {
  return seam.test(text);
}
