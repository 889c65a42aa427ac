import { describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import type { Locale } from '../facts/types.ts';
import { activateLocale, translate } from '../i18n/translate.tsx';
import { stopsOf } from './stops.ts';
import { writeChanges, writeState } from './writeChanges.ts';

async function sentence(locale: Locale, from: string, to: string) {
  await activateLocale(locale);
  const { crossings } = await loadFacts(locale);
  return writeChanges(crossings, from, to, { locale, translate });
}

describe('what became different, in one sentence', () => {
  it('begins with the day and counts what operates', async () => {
    expect(await sentence('en', '2012-12-30', '2012-12-31')).toMatch(
      /^31 December 2012: Brnjak \/ Bërnjak and Bela Zemlja \/ Dheu i Bardhë began integrated operation; 4 of 6; /,
    );
    expect(await sentence('sq', '2012-12-30', '2012-12-31')).toMatch(
      /^31 dhjetor 2012: nisi funksionimi i integruar te pikat e kalimit Bërnjak \/ Brnjak dhe Dheu i Bardhë \/ Bela Zemlja; 4 nga 6; /,
    );
    expect(await sentence('sr-Cyrl', '2012-12-30', '2012-12-31')).toMatch(
      /^31\. децембра 2012\. – почео је интегрисани рад на прелазима Брњак \/ Bërnjak и Бела Земља \/ Dheu i Bardhë; 4 од 6; /,
    );
    expect(await sentence('sr-Latn', '2012-12-30', '2012-12-31')).toContain('na prelazima Brnjak / Bërnjak i Bela');
  });

  it('keeps "by then" and "uncertain" where the sources do', async () => {
    expect(await sentence('en', '2018-08-30', '2018-08-31')).toBe(
      '31 August 2018: works on the permanent facilities had begun at Mutivode / Mutivodë and Brnjak / Bërnjak.',
    );
    expect(await sentence('en', '2020-10-30', '2020-10-31')).toBe(
      '31 October 2020: the permanent facility at Merdare / Merdarë had been finished; 1 of 6.',
    );
    expect(await sentence('en', '2013-02-27', '2013-02-28')).toContain('integrated operation (date uncertain); 6 of 6');
    expect(await sentence('sr-Cyrl', '2018-08-30', '2018-08-31')).toContain(
      'до тада су почели радови на сталним објектима',
    );
  });

  it('names all six as such, in the case the language asks for', async () => {
    expect(await sentence('en', '2023-06-13', '2023-06-14')).toBe(
      '14 June 2023: at all six crossings goods from Serbia were not admitted.',
    );
    expect(await sentence('sr-Cyrl', '2023-06-13', '2023-06-14')).toContain('на свих шест прелаза');
    expect(await sentence('sq', '2023-06-13', '2023-06-14')).toContain('në të gjashtë pikat e kalimit');
  });

  it('says that a closure ended only where somebody reports it', async () => {
    expect(await sentence('en', '2022-12-29', '2022-12-30')).toContain('were open again');
    expect(await sentence('en', '2023-06-20', '2023-06-21')).toContain('there is no further report of a closure at');
  });

  it('says how it was when one goes back, counts when there is too much, and says when nothing is different', async () => {
    expect(await sentence('en', '2017-02-16', '2017-02-15')).toBe('15 February 2017: Merdare / Merdarë: Interim.');
    expect(await sentence('en', '2011-12-02', '2026-11-21')).toMatch(
      /^21 November 2026: \d+ things are different from 2 December 2011; 2 of 6 permanent facilities completed\.$/,
    );
    expect(await sentence('sq', '2011-12-02', '2026-11-21')).toMatch(/ ndryshime krahasuar me 2 dhjetor 2011; /);
    expect(await sentence('sr-Latn', '2011-12', '2026-11-21')).toMatch(/ u odnosu na stanje od decembra 2011\.; /);
    expect(await sentence('en', '2014', '2014-05')).toBe('May 2014: nothing is different.');
  });

  it('is whole from every stop to the next and back, in every language', async () => {
    for (const locale of ['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const) {
      const { days } = stopsOf(await loadFacts(locale));
      for (const [index, day] of days.slice(1).entries()) {
        const before = days[index] ?? '';
        for (const text of [await sentence(locale, before, day), await sentence(locale, day, before)]) {
          expect(text).not.toMatch(/[{}]|undefined|time\.|null|\.\.|\.:/);
          expect(text).toMatch(/[^.]\.$/);
        }
      }
    }
  });
});

it('says how many crossings have which status', async () => {
  await activateLocale('en');
  const { crossings } = await loadFacts('en');
  expect(writeState(crossings, '2012-12-15', { locale: 'en', translate })).toBe(
    '15 December 2012: 2 interim, 4 agreed.',
  );
  expect(writeState(crossings, '2026-11', { locale: 'en', translate })).toBe(
    'November 2026: 2 completed, 1 being built, 3 interim.',
  );
});
