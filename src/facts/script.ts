/** Questions about the script a Serbian text is written in. */

const cyrillicLetter = /\p{Script=Cyrillic}/u;
const latinLetter = /\p{Script=Latin}/u;

const count = (text: string, letter: RegExp) => [...text].filter((character) => letter.test(character)).length;

/** True where at least half of the letters are Cyrillic (names such as EULEX may stay Latin). */
export function isMostlyCyrillic(text: string): boolean {
  const letters = count(text, cyrillicLetter);
  return letters > 0 && letters >= count(text, latinLetter);
}

/** True where one word holds letters of both scripts: nearly always a look-alike typed on the wrong keyboard. */
export function hasMixedScriptWord(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => cyrillicLetter.test(word) && latinLetter.test(word));
}
