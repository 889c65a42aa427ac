import { describe, expect, it } from 'vitest';
import { parseDate } from '../facts/edtf.ts';
import { loadFacts } from '../facts/load.ts';
import { type Locale, locales } from '../facts/types.ts';
import { formatBareDate, formatDate } from './dates.ts';
import { activateLocale, translate } from './translate.tsx';

const bare: readonly (readonly [date: string, en: string, sq: string, srLatn: string, srCyrl: string])[] = [
  ['2012', '2012', '2012', '2012.', '2012.'],
  ['2012-12', 'December 2012', 'dhjetor 2012', 'decembar 2012.', 'децембар 2012.'],
  ['2012-12-10', '10 December 2012', '10 dhjetor 2012', '10. decembra 2012.', '10. децембра 2012.'],
  ['2012-01-01', '1 January 2012', '1 janar 2012', '1. januara 2012.', '1. јануара 2012.'],
  ['2012-01', 'January 2012', 'janar 2012', 'januar 2012.', 'јануар 2012.'],
  ['2018-05', 'May 2018', 'maj 2018', 'maj 2018.', 'мај 2018.'],
  ['2018-05-31', '31 May 2018', '31 maj 2018', '31. maja 2018.', '31. маја 2018.'],
  ['2012-12-10~', '10 December 2012', '10 dhjetor 2012', '10. decembra 2012.', '10. децембра 2012.'],
  ['[..2018-08]', 'August 2018', 'gusht 2018', 'avgust 2018.', 'август 2018.'],
];

describe('a date with the fields it has', () => {
  it.each(bare)('%s is %s, %s, %s, %s', (date, ...expected) => {
    expect(['en', 'sq', 'sr-Latn', 'sr-Cyrl'].map((locale) => formatBareDate(date, locale as Locale))).toEqual(
      expected,
    );
  });

  it.each([
    ['2018-05', 'en', 'May 2018'],
    ['2012-12-10', 'en', '10 Dec 2012'],
    ['2012-12-10', 'sq', '10 dhj 2012'],
    ['2012-12-10', 'sr-Latn', '10. dec 2012.'],
    ['2012-12', 'sr-Cyrl', 'дец 2012.'],
    ['2012', 'sr-Cyrl', '2012.'],
  ] as const)('%s is short in %s: %s', (date, locale, expected) => {
    expect(formatBareDate(date, locale, 'short')).toBe(expected);
  });

  it('has all twelve months as CLDR names them, each in its own year even west of Greenwich', () => {
    const tags = { en: 'en-GB', sq: 'sq-AL', 'sr-Latn': 'sr-Latn-RS', 'sr-Cyrl': 'sr-Cyrl-RS' } as const;
    for (const locale of locales) {
      const oracle = new Intl.DateTimeFormat(tags[locale], { timeZone: 'UTC', year: 'numeric', month: 'long' });
      for (let month = 1; month <= 12; month += 1) {
        const iso = `2013-${String(month).padStart(2, '0')}`;
        expect(formatBareDate(iso, locale)).toBe(oracle.format(new Date(`${iso}-01T00:00:00Z`)));
      }
    }
  });

  it('puts the Serbian month in the genitive after a day or a preposition', () => {
    const genitives = 'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'.split(
      ' ',
    );
    for (const [index, genitive] of genitives.entries()) {
      const month = `2013-${String(index + 1).padStart(2, '0')}`;
      expect(formatBareDate(`${month}-09`, 'sr-Cyrl')).toBe(`9. ${genitive} 2013.`);
      expect(formatBareDate(month, 'sr-Cyrl', 'long', true)).toBe(`${genitive} 2013.`);
    }
  });

  it.each(['', 'soon', '2012-13', '10.12.2012'])('is left as it is where it is none: “%s”', (text) => {
    expect(formatBareDate(text, 'sr-Latn')).toBe(text);
    expect(formatDate(text, 'sr-Latn', translate)).toBe(text);
  });
});

describe('a date with its doubt in words', () => {
  const doubtful: readonly (readonly [string, Record<Locale, string>])[] = [
    [
      '2012-12-10',
      {
        en: '10 December 2012',
        sq: '10 dhjetor 2012',
        'sr-Latn': '10. decembra 2012.',
        'sr-Cyrl': '10. децембра 2012.',
      },
    ],
    ['2015~', { en: 'around 2015', sq: 'rreth vitit 2015', 'sr-Latn': 'oko 2015.', 'sr-Cyrl': 'око 2015.' }],
    [
      '2012-12~',
      {
        en: 'around December 2012',
        sq: 'rreth muajit dhjetor 2012',
        'sr-Latn': 'oko decembra 2012.',
        'sr-Cyrl': 'око децембра 2012.',
      },
    ],
    [
      '2021-10-16~',
      {
        en: 'around 16 October 2021',
        sq: 'rreth datës 16 tetor 2021',
        'sr-Latn': 'oko 16. oktobra 2021.',
        'sr-Cyrl': 'око 16. октобра 2021.',
      },
    ],
    [
      '2013-02-28?',
      {
        en: '28 February 2013 (uncertain)',
        sq: '28 shkurt 2013 (e pasigurt)',
        'sr-Latn': '28. februara 2013. (nepouzdano)',
        'sr-Cyrl': '28. фебруара 2013. (непоуздано)',
      },
    ],
    [
      '2018-07%',
      {
        en: 'around July 2018 (uncertain)',
        sq: 'rreth muajit korrik 2018 (e pasigurt)',
        'sr-Latn': 'oko jula 2018. (nepouzdano)',
        'sr-Cyrl': 'око јула 2018. (непоуздано)',
      },
    ],
    [
      '[..2018-08]',
      { en: 'by August 2018', sq: 'deri në gusht 2018', 'sr-Latn': 'do avgusta 2018.', 'sr-Cyrl': 'до августа 2018.' },
    ],
    [
      '[..2020-11-26]',
      {
        en: 'by 26 November 2020',
        sq: 'deri më 26 nëntor 2020',
        'sr-Latn': 'do 26. novembra 2020.',
        'sr-Cyrl': 'до 26. новембра 2020.',
      },
    ],
  ];

  it.each(doubtful)('%s', async (date, expected) => {
    for (const locale of locales) {
      await activateLocale(locale);
      expect(formatDate(date, locale, translate)).toBe(expected[locale]);
    }
  });

  it('has in every date of the record no sign for a word, no second full stop, and its own year', async () => {
    const facts = await loadFacts('en');
    const dates = new Set(JSON.stringify(facts).match(/(?<=")\[?(\.\.)?\d{4}(-\d{2}){0,2}[~?%]?\]?(?=")/g));
    expect(dates.size).toBeGreaterThan(100);
    for (const locale of locales) {
      await activateLocale(locale);
      for (const date of dates) {
        const text = formatDate(date, locale, translate);
        expect(text).not.toMatch(/[~?%[\]{}]|\.\.|undefined/);
        expect(text).toContain(parseDate(date)?.iso.slice(0, 4));
        if (locale.startsWith('sr')) expect(text).toMatch(/\d{4}\.( \(|$)/);
        else expect(text).not.toContain('.');
      }
    }
  });
});
