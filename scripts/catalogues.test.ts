import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CatalogueLanguage,
  catalogueLanguages,
  compileCatalogue,
  findCatalogueFaults,
  readCatalogue,
  valuesOf,
  writeMessageTypes,
} from './catalogues.ts';

const real = join(import.meta.dirname, '../src/i18n/catalogues');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogues-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Texts = Record<CatalogueLanguage, string | null>;

const quoted = (text: string) => text.replaceAll('"', '\\"');

/** Writes one message in three languages beside a good one; null leaves it out. */
function write(texts: Texts, area = 'area', id = 'area.message'): void {
  for (const language of catalogueLanguages) {
    const text = texts[language];
    const entry = text === null ? '' : `\nmsgid "${id}"\nmsgstr "${quoted(text)}"\n`;
    writeFileSync(join(folder, `${area}.${language}.po`), `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n${entry}`);
  }
}

const faultsOf = (texts: Texts) => {
  write(texts);
  return findCatalogueFaults(folder);
};

const accepted: readonly Texts[] = [
  { en: 'Status', sq: 'Gjendja', 'sr-Cyrl': 'Стање' },
  { en: 'EULEX', sq: 'EULEX', 'sr-Cyrl': 'EULEX' },
  { en: 'GeoJSON', sq: 'GeoJSON', 'sr-Cyrl': 'GeoJSON' },
  { en: '{name}', sq: '{name}', 'sr-Cyrl': '{name}' },
  { en: '{from}–{to}', sq: '{from}–{to}', 'sr-Cyrl': '{from}–{to}' },
  { en: 'EULEX in {year}', sq: 'EULEX-i më {year}', 'sr-Cyrl': 'EULEX у {year}' },
  { en: 'see <0>the sources</0>', sq: 'shih <0>burimet</0>', 'sr-Cyrl': 'види <0>изворе</0>' },
  {
    en: '{n, plural, one {# crossing} other {# crossings}}',
    sq: '{n, plural, one {# pikë} other {# pika}}',
    'sr-Cyrl': '{n, plural, one {# прелаз} few {# прелаза} other {# прелаза}}',
  },
  {
    en: '{n, plural, =0 {none} one {one} other {{n} of {total}}}',
    sq: '{n, plural, =0 {asnjë} one {një} other {{n} nga {total}}}',
    'sr-Cyrl': '{n, plural, =0 {нема} one {један} few {{n} од {total}} other {{n} од {total}}}',
  },
  {
    en: '{side, select, belgrade {Belgrade} other {Pristina}}',
    sq: '{side, select, belgrade {Beogradi} other {Prishtina}}',
    'sr-Cyrl': '{side, select, belgrade {Београд} other {Приштина}}',
  },
  { en: 'Kosovo* and Serbia', sq: 'Kosova* dhe Serbia', 'sr-Cyrl': 'Косово* и Србија' },
  { en: 'it’s “a border crossing”', sq: '“pikë kufitare”', 'sr-Cyrl': '„гранични прелаз“' },
];

const good: Texts = { en: 'Status', sq: 'Gjendja', 'sr-Cyrl': 'Стање' };
const plural = { en: '{n, plural, one {# day} other {# days}}', sq: '{n, plural, one {# ditë} other {# ditë}}' };

const refused: readonly (readonly [Partial<Texts>, string])[] = [
  [{ sq: null }, 'sq "area.message": no translation'],
  [{ 'sr-Cyrl': null }, 'sr-Cyrl "area.message": no translation'],
  [{ sq: '' }, 'sq "area.message": no translation'],
  [{ en: '' }, 'en "area.message": no translation'],
  [{ en: null, sq: null }, 'sr-Cyrl "area.message": no such message in English'],
  [{ en: null, 'sr-Cyrl': null }, 'sq "area.message": no such message in English'],
  [{ en: '{n} days' }, 'sq "area.message": takes none, English takes n'],
  [{ sq: 'Gjendja {n}' }, 'sq "area.message": takes n, English takes none'],
  [{ en: '{date}', sq: '{data}', 'sr-Cyrl': '{date}' }, 'sq "area.message": takes data, English takes date'],
  [
    { ...plural, 'sr-Cyrl': '{n, plural, one {# дан} other {# дана}}' },
    'sr-Cyrl "area.message": the plural form "few" is missing',
  ],
  [
    { ...plural, 'sr-Cyrl': '{n, plural, few {# дана} other {# дана}}' },
    'sr-Cyrl "area.message": the plural form "one" is missing',
  ],
  [{ ...plural, sq: '{n, plural, other {# ditë}}' }, 'sq "area.message": the plural form "one" is missing'],
  [{ en: '{n, plural, other {# days}}' }, 'en "area.message": the plural form "one" is missing'],
  [
    { en: '{s, select, a {A} other {B}}', sq: '{s, select, a {A}}' },
    'sq "area.message": the select form "other" is missing',
  ],
  [{ sq: 'Gjendja {' }, 'sq "area.message": the braces do not match'],
  [{ sq: 'Gjendja }' }, 'sq "area.message": the braces do not match'],
  [{ 'sr-Cyrl': 'Стањe' }, 'sr-Cyrl "area.message": a word mixes scripts'],
  [
    { ...plural, 'sr-Cyrl': '{n, plural, one {# дан} few {# дaна} other {# дана}}' },
    'sr-Cyrl "area.message": a word mixes scripts',
  ],
  [{ 'sr-Cyrl': 'види <0>извoре</0>' }, 'sr-Cyrl "area.message": a word mixes scripts'],
  [{ 'sr-Cyrl': 'Стањё' }, 'sr-Cyrl "area.message": “ё” is no Serbian letter'],
  [{ 'sr-Cyrl': 'Stanje' }, 'sr-Cyrl "area.message": Serbian is written in Cyrillic here'],
  [{ 'sr-Cyrl': 'Dani' }, 'sr-Cyrl "area.message": Serbian is written in Cyrillic here'],
  [
    { ...plural, 'sr-Cyrl': '{n, plural, one {# dan} few {# dana} other {# dana}}' },
    'sr-Cyrl "area.message": Serbian is written in Cyrillic here',
  ],
  [{ en: 'the state border' }, 'en "area.message": "state border": say "the line"'],
  [{ en: 'in Kosovo' }, 'en "area.message": "Kosovo": write Kosovo*: the asterisk leads to the footnote'],
  [
    { en: '{s, select, a {in Kosovo} other {there}}' },
    'en "area.message": "Kosovo": write Kosovo*: the asterisk leads to the footnote',
  ],
  [{ sq: 'kufiri shtetëror' }, 'sq "area.message": "kufiri shtetëror": say "the line"'],
  [{ 'sr-Cyrl': 'државна граница' }, 'sr-Cyrl "area.message": "државна граница": say "the line"'],
];

describe('a catalogue', () => {
  it.each(accepted)('may say $en', (texts) => {
    expect(faultsOf(texts)).toEqual([]);
  });

  it.each(refused)('may not say %j', (texts, fault) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(faultsOf({ ...good, ...texts })).toContain(fault);
  });

  it('says each message once, in whatever area', () => {
    write(good, 'one');
    write(good, 'two');
    expect(findCatalogueFaults(folder)).toEqual(
      catalogueLanguages.map((language) => `${language} "area.message": given twice`),
    );
  });

  it('may keep what a translator’s tool has struck out', () => {
    write(good);
    const file = join(folder, 'area.sq.po');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n#~ msgid "area.old"\n#~ msgstr "I vjetër"\n`);
    expect(findCatalogueFaults(folder)).toEqual([]);
    expect(readCatalogue(folder, 'sq')).toEqual({ 'area.message': 'Gjendja' });
  });

  it('is put together from all areas', () => {
    write(good, 'one', 'one.message');
    write(good, 'two', 'two.message');
    expect(readCatalogue(folder, 'en')).toEqual({ 'one.message': 'Status', 'two.message': 'Status' });
  });
});

describe('the values of a message', () => {
  it.each([
    ['Status', {}],
    ['{date}', { date: 'string' }],
    ['{n, plural, one {# of {total}} other {# of {total}}}', { n: 'number', total: 'string' }],
    ['{n, plural, one {x} other {{n} y}}', { n: 'number' }],
    ['{side, select, a {{x, number}} other {}}', { side: 'string', x: 'number' }],
    ['{n, selectordinal, one {#st} other {#th}}', { n: 'number' }],
    ['<0>{0}</0>', { 0: 'string' }],
  ])('%s are %j', (message, values) => {
    expect(Object.fromEntries(valuesOf(message))).toEqual(values);
  });

  it('are named in the types, in order of the ids', () => {
    write({ en: '{n, plural, one {# day} other {# days}}', sq: null, 'sr-Cyrl': null }, 'b', 'b.days');
    write({ en: 'Status', sq: null, 'sr-Cyrl': null }, 'a', 'a.status');
    const types = writeMessageTypes(folder);
    expect(types).toContain("'a.status': undefined;\n  'b.days': { n: number };");
  });
});

describe('Serbian in Latin script', () => {
  it('is derived from Cyrillic, values and tags untouched', () => {
    write({ ...good, 'sr-Cyrl': 'Прелаз <0>Брњак</0>: {n, plural, one {# дан} few {# дана} other {{label} дана}}' });
    expect(compileCatalogue(folder, 'sr-Latn')['area.message']).toEqual([
      'Prelaz <0>Brnjak</0>: ',
      ['n', 'plural', { one: ['#', ' dan'], few: ['#', ' dana'], other: [['label'], ' dana'] }],
    ]);
    expect(compileCatalogue(folder, 'sr-Cyrl')['area.message']?.[0]).toBe('Прелаз <0>Брњак</0>: ');
    expect(compileCatalogue(folder, 'sq')['area.message']).toEqual(['Gjendja']);
  });

  it('holds no Cyrillic letter in the real catalogues', () => {
    expect(JSON.stringify(compileCatalogue(real, 'sr-Latn'))).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});

describe('the real catalogues', () => {
  it('have no fault', () => {
    expect(findCatalogueFaults(real)).toEqual([]);
  });

  it('are those that the types name', () => {
    expect(readFileSync(join(real, '../messages.ts'), 'utf8')).toBe(writeMessageTypes(real));
  });
});
