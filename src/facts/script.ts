/** Questions about the script a Serbian text is written in. */

const cyrillicLetter = /\p{Script=Cyrillic}/u;
const latinLetter = /\p{Script=Latin}/u;

const count = (text: string, letter: RegExp) => [...text].filter((character) => letter.test(character)).length;

/** True where at least half of the letters are Cyrillic (names such as EULEX may stay Latin). */
export function isMostlyCyrillic(text: string): boolean {
  const letters = count(text, cyrillicLetter);
  return letters > 0 && letters >= count(text, latinLetter);
}

const serbianLetter = /[абвгдђежзијклљмнњопрстћуфхцчџш]/iu;

/** The first Cyrillic letter that Serbian does not have: typed on a Russian or Macedonian keyboard; has no Latin form. */
export function findForeignLetter(text: string): string | undefined {
  return [...text].find((character) => cyrillicLetter.test(character) && !serbianLetter.test(character));
}

/** True where one word holds letters of both scripts: nearly always a look-alike typed on the wrong keyboard. */
export function hasMixedScriptWord(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => cyrillicLetter.test(word) && latinLetter.test(word));
}
