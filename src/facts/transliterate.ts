/** Serbian from Cyrillic to Latin script, without loss. Everything that is not Serbian Cyrillic stays as it is. */

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

const isUpper = (character: string | undefined) =>
  character !== undefined && character !== character.toLowerCase() && character === character.toUpperCase();

/** ЏУГАЊ becomes DŽUGANJ, Његош becomes Njegoš: a digraph is in capitals only among capitals. */
export function toLatin(text: string): string {
  const characters = [...text];
  return characters
    .map((character, index) => {
      const lower = character.toLowerCase();
      const latin = letters[lower];
      if (latin === undefined) return character;
      if (lower === character) return latin;
      if (latin.length === 1) return latin.toUpperCase();
      const isAmongCapitals =
        isUpper(characters[index + 1]) ||
        (isUpper(characters[index - 1]) && !/\p{L}/u.test(characters[index + 1] ?? ' '));
      return isAmongCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
