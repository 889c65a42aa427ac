import { describe, expect, it } from 'vitest';
import { toLatin } from './transliterate.ts';

describe('Serbian from Cyrillic to Latin', () => {
  it.each([
    ['абвгдђежзијклљмнњопрстћуфхцчџш', 'abvgdđežzijklljmnnjoprstćufhcčdžš'],
    ['АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ', 'ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ'],
    ['ЏУГАЊ', 'DŽUGANJ'],
    ['Његош', 'Njegoš'],
    ['ЉУБА', 'LJUBA'],
    ['Љуба', 'Ljuba'],
    ['Ђорђе', 'Đorđe'],
    ['Џ', 'Dž'],
    ['Џ.', 'Dž.'],
    ['А Џ', 'A Dž'],
    ['ПАНЏ', 'PANDŽ'],
    ['КОЊ!', 'KONJ!'],
    ['КОЊ-РАЊ', 'KONJ-RANJ'],
    ['Пањ', 'Panj'],
    ['пЊ', 'pNj'],
    ['инјекција', 'injekcija'],
    ['коњ', 'konj'],
    ['конјункција', 'konjunkcija'],
    ['надживети', 'nadživeti'],
    ['Џеп', 'Džep'],
    ['Мучибаба и Бела Земља', 'Mučibaba i Bela Zemlja'],
    ['Брњак, Јариње', 'Brnjak, Jarinje'],
    ['Косово*', 'Kosovo*'],
    ['31. децембра 2012.', '31. decembra 2012.'],
    ['{број, plural, one {# прелаз} other {# прелаза}}', '{broj, plural, one {# prelaz} other {# prelaza}}'],
  ])('%s is %s', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });

  it.each(['', 'EULEX', 'Muçibabë / Mučibaba', 'https://example.org/a?b=c', '2012–2013 · “x” 🚧', 'Ἑλλάς', 'ы щ ъ'])(
    'leaves “%s” as it is',
    (text) => {
      expect(toLatin(text)).toBe(text);
    },
  );

  it('leaves Latin among Cyrillic as it is', () => {
    expect(toLatin('Мисија EULEX, пункт „Gate 1“ у Њу Делхију')).toBe('Misija EULEX, punkt „Gate 1“ u Nju Delhiju');
  });
});
