import { describe, expect, it } from 'vitest';
import { findForeignLetter, hasMixedScriptWord, isMostlyCyrillic } from './script.ts';

describe('mostly Cyrillic', () => {
  it.each(['Јариње', 'EULEX је на Јарињу', 'Споразум „IBM“', 'Ђ', '4. маја 2027. године', 'Завршено 2012.'])(
    'is %s',
    (text) => {
      expect(isMostlyCyrillic(text)).toBe(true);
    },
  );

  it.each(['Jarinje', 'EULEX', 'Završeno (завршено?) ili ne', '', '2012–2013', 'Ἑλλάς', '*'])('is not “%s”', (text) => {
    expect(isMostlyCyrillic(text)).toBe(false);
  });

  it('needs half of the letters, whatever stands between', () => {
    expect(isMostlyCyrillic('аб ab 1234567890')).toBe(true);
    expect(isMostlyCyrillic('аб abc')).toBe(false);
  });
});

describe('a word of two scripts', () => {
  // The second letter, or the last, is the Latin look-alike.
  it.each(['Кoсово', 'прелаз у Јарињe', 'Mутиводе', 'за EULEXа', 'стаje'])('is in “%s”', (text) => {
    expect(hasMixedScriptWord(text)).toBe(true);
  });

  it.each(['Косово* и Србија', 'EULEX-а', 'EULEX је ту', 'пут M-9 и М-9', 'IBM/ИБМ', 'Kosovo', '', 'N9'])(
    'is not in “%s”',
    (text) => {
      expect(hasMixedScriptWord(text)).toBe(false);
    },
  );
});

describe('a letter that Serbian does not have', () => {
  it.each([
    ['Йариње', 'Й'],
    ['Косово и Сърбия', 'ъ'],
    ['прелаз који је закры', 'ы'],
    ['ѓорѓе', 'ѓ'],
  ])('in %s is %s', (text, letter) => {
    expect(findForeignLetter(text)).toBe(letter);
  });

  it.each(['', 'Jarinje é', 'Ђорђе, ЏУГАЊ, Љиљана, ћошак', 'абвгдђежзијклљмнњопрстћуфхцчџш'])(
    'is not in “%s”',
    (text) => {
      expect(findForeignLetter(text)).toBeUndefined();
    },
  );
});
