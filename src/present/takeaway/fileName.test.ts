import { expect, it } from 'vitest';
import { nameFile, nameSlides } from './fileName.ts';

it.each([
  [{ step: 'six-and-the-line', crossing: null }, 'six-crossings_six-and-the-line_sr-Cyrl_2011-12-02.png'],
  [{ step: 'brnjak', crossing: 'brnjak' }, 'six-crossings_brnjak_sr-Cyrl_2011-12-02.png'],
  [{ step: null, crossing: 'bela-zemlja' }, 'six-crossings_bela-zemlja_sr-Cyrl_2011-12-02.png'],
  [{ step: null, crossing: null }, 'six-crossings_map_sr-Cyrl_2011-12-02.png'],
])('%j is saved as %s', (shown, name) => {
  expect(nameFile(shown, { locale: 'sr-Cyrl', date: '2011-12-02', extension: 'png' })).toBe(name);
});

it('takes into the name what no file system refuses, and no more', () => {
  const name = nameFile(
    { step: '../Мердаре: "x"?', crossing: null },
    { locale: 'sq', date: '2012~', extension: 'svg' },
  );
  expect(name).toBe('six-crossings_x_sq_2012.svg');
  expect(nameFile({ step: 'Мердаре', crossing: null }, { locale: 'en', date: '2012', extension: 'svg' })).toBe(
    'six-crossings_map_en_2012.svg',
  );
  expect(
    nameFile({ step: 'a'.repeat(400), crossing: null }, { locale: 'en', date: '2012', extension: 'svg' }),
  ).toHaveLength('six-crossings_'.length + 60 + '_en_2012.svg'.length);
});

it('names the slides by language and date of the data', () => {
  expect(nameSlides('en', '2026-11-21')).toBe('six-crossings_slides_en_2026-11-21.pptx');
});
