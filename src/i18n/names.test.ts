import { describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import { locales } from '../facts/types.ts';
import { crossingName, crossingNameForms, joinForms, placeName, placeNameForms } from './names.ts';

const latin = { sq: 'Muçibabë', sr: 'Mučibaba' };
const cyrillic = { sq: 'Muçibabë', sr: 'Мучибаба' };
const pristina = { sq: 'Prishtinë', sr: 'Priština' };
const urosevac = { sq: 'Ferizaj', sr: 'Uroševac' };
const raska = { sq: 'Rashkë', sr: 'Raška' };
const tulare = { sq: 'Tullar', sr: 'Tulare' };
const same = { sq: 'Banja', sr: 'Banja' };

describe('the name of a crossing', () => {
  it.each([
    ['en', latin, 'Mučibaba / Muçibabë', ['sr-Latn', 'sq']],
    ['sq', latin, 'Muçibabë / Mučibaba', ['sq', 'sr-Latn']],
    ['sr-Latn', latin, 'Mučibaba / Muçibabë', ['sr-Latn', 'sq']],
    ['sr-Cyrl', cyrillic, 'Мучибаба / Muçibabë', ['sr-Cyrl', 'sq']],
    // The agreement's English text names the six in Serbian, also where the alphabet would not.
    ['en', { sq: 'Bërnjak', sr: 'Brnjak' }, 'Brnjak / Bërnjak', ['sr-Latn', 'sq']],
    ['en', { sq: 'A', sr: 'B' }, 'B / A', ['sr-Latn', 'sq']],
  ] as const)('in %s of %j is %s', (locale, names, text, langs) => {
    expect(crossingName(names, locale)).toBe(text);
    expect(crossingNameForms(names, locale).map(({ lang }) => lang)).toEqual(langs);
  });

  it('is one form where both are the same', () => {
    for (const locale of locales) expect(crossingName(same, locale)).toBe('Banja');
    expect(crossingNameForms(same, 'sq')).toEqual([{ text: 'Banja', lang: 'sq' }]);
    expect(crossingNameForms(same, 'en')).toEqual([{ text: 'Banja', lang: 'sr-Latn' }]);
  });

  it('holds both forms of each of the six, in every language, in one script each', async () => {
    for (const locale of locales) {
      const { crossings } = await loadFacts(locale);
      for (const { names } of crossings) {
        const forms = crossingNameForms(names, locale);
        expect(forms.map(({ text }) => text).toSorted()).toEqual([...new Set([names.sq, names.sr])].toSorted());
        for (const { text, lang } of forms) expect(/\p{Script=Cyrillic}/u.test(text)).toBe(lang === 'sr-Cyrl');
      }
    }
  });
});

describe('the name of another place', () => {
  it.each([
    ['en', pristina, 'Prishtinë / Priština'],
    ['sq', pristina, 'Prishtinë / Priština'],
    ['sr-Latn', pristina, 'Priština / Prishtinë'],
    ['en', urosevac, 'Ferizaj / Uroševac'],
    ['sr-Latn', urosevac, 'Uroševac / Ferizaj'],
    ['en', raska, 'Rashkë / Raška'],
    ['en', tulare, 'Tulare / Tullar'],
    ['en', { sq: 'Zveçan', sr: 'Zvečan' }, 'Zvečan / Zveçan'],
    ['en', { sq: 'Medvegjë', sr: 'Medveđa' }, 'Medveđa / Medvegjë'],
    ['en', { sq: 'Dheu i Bardhë', sr: 'Bela Zemlja' }, 'Bela Zemlja / Dheu i Bardhë'],
    ['sq', tulare, 'Tullar / Tulare'],
    ['en', same, 'Banja'],
  ] as const)('in %s of %j is %s', (locale, names, text) => {
    expect(placeName(names, locale)).toBe(text);
  });

  it('carries the language of each form', () => {
    expect(placeNameForms({ sq: 'Prishtinë', sr: 'Приштина' }, 'sr-Cyrl')).toEqual([
      { text: 'Приштина', lang: 'sr-Cyrl' },
      { text: 'Prishtinë', lang: 'sq' },
    ]);
    expect(joinForms([])).toBe('');
  });
});
