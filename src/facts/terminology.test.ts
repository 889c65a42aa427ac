import { describe, expect, it } from 'vitest';
import { findTermFaults } from './terminology.ts';
import type { AuthoredLanguage } from './types.ts';

const refused: Record<AuthoredLanguage, readonly (readonly [text: string, found: string])[]> = {
  en: [
    ['the Republic of Kosovo* opened it', 'Republic of Kosovo'],
    ['the autonomous province', 'province'],
    ['Kosovo* and Serbia, the two states', 'two states'],
    ['between the two countries', 'two countries'],
    ['the breakaway authorities', 'breakaway'],
    ['the self-proclaimed authorities', 'self-proclaimed'],
    ['so-called customs', 'so-called'],
    ['goods from Serbia proper', 'Serbia proper'],
    ['in northern Kosovo*', 'northern Kosovo'],
    ['in North Kosovo*', 'North Kosovo'],
    ['a border crossing near Raška', 'border crossing'],
    ['six border-crossings', 'border-crossings'],
    ['an administrative crossing', 'administrative crossing'],
    ['the state border', 'state border'],
    ['Kosovo-Metohija', 'Kosovo-Metohija'],
    ['goods for Kosovo', 'Kosovo'],
    ['Kosovo’s police', 'Kosovo'],
    ['FOR KOSOVO', 'KOSOVO'],
    ['the police in Kosovo', 'Kosovo'],
    ['“a border crossing” is a border crossing', 'border crossing'],
  ],
  sq: [
    ['Qeveria e Republikës së Kosovës*', 'Republikës së Kosovës'],
    ['krahina jugore', 'krahina'],
    ['të vetëshpallur', 'vetëshpallur'],
    ['të ashtuquajturat institucione', 'të ashtuquajturat'],
    ['ndërmjet dy shteteve', 'dy shteteve'],
    ['në Kosovën veriore*', 'Kosovën veriore'],
    ['pika kufitare e Jarinjës', 'pika kufitare'],
    ['në pikëkalimin kufitar', 'pikëkalimin kufitar'],
    ['vendkalim kufitar', 'kalim kufitar'],
    ['pikë administrative', 'pikë administrative'],
    ['kufiri shtetëror', 'kufiri shtetëror'],
    ['mallra për Kosovë', 'Kosovë'],
    ['qytetarët e Kosovës', 'Kosovës'],
    ['hyrja në Kosovën, sot', 'Kosovën'],
    ['Policia tha dje se në Kosovë ka radhë', 'Kosovë'],
    ['NË KOSOVË', 'KOSOVË'],
  ],
  sr: [
    ['Република Косово*', 'Република Косово'],
    ['у Републици Косову*', 'Републици Косову'],
    ['на Косову и Метохији', 'Косову и Метохији'],
    ['на КиМ.', 'КиМ'],
    ['такозвани цариници', 'такозвани'],
    ['самопроглашене власти', 'самопроглашене'],
    ['јужна покрајина', 'покрајина'],
    ['између две државе', 'две државе'],
    ['на северном Косову*', 'северном Косову'],
    ['гранични прелаз Јариње', 'гранични прелаз'],
    ['на административном прелазу', 'административном прелазу'],
    ['државна граница', 'државна граница'],
    ['роба са Косова', 'Косова'],
    ['путници за Косово.', 'Косово'],
    ['Полиција наводи да је Косово одговорило', 'Косово'],
    ['НА КОСОВУ', 'КОСОВУ'],
  ],
};

const accepted: Record<AuthoredLanguage, readonly string[]> = {
  en: [
    '',
    'Kosovo* and Serbia',
    'the north of Kosovo*',
    'Belgrade and Pristina, the two sides',
    'a common crossing point on the line',
    'Kosovo Police and Kosovo Customs report it',
    'the EU Office in Kosovo, EULEX Kosovo',
    'Kosovo Agency of Statistics',
    'the Office for Kosovo and Metohija in Belgrade',
    'the ICJ Opinion on the Kosovo declaration of independence',
    'the road to Kosovo Polje',
    'Kosovar producers',
    'the Belgrade press writes “the Republic of Kosovo” and “border crossing”',
    'a sign reading "Republic of Kosovo"',
    'Belgrade reads the line as an administrative line.',
    'Pristina reads the line as a border.',
    'the Border Police of Serbia',
  ],
  sq: [
    '',
    'Kosova* dhe Serbia, në Kosovë*, i Kosovës*, Kosovën*',
    'veriu i Kosovës*',
    'pikë e përbashkët e kalimit',
    'Policia e Kosovës dhe Dogana e Kosovës',
    'Policisë së Kosovës',
    'Agjencia e Statistikave të Kosovës',
    'Zyra e BE-së në Kosovë',
    'Zyra për Kosovën dhe Metohinë e Qeverisë së Serbisë',
    'rruga për Fushë Kosovë',
    'Policia Kufitare e Serbisë',
    '„Republika e Kosovës“ në tabelë',
    'kosovar',
    'në dy vende',
    'kufi, sipas Prishtinës',
  ],
  sr: [
    '',
    'Косово* и Србија, на Косову*, са Косова*',
    'север Косова*',
    'заједнички прелаз на линији',
    'Полиција Косова и Царина Косова',
    'Косовска полиција',
    'Агенција за статистику Косова',
    'Канцеларија за Косово и Метохију',
    'Канцеларија ЕУ на Косову',
    'пут за Косово Поље',
    'с ким се преговара',
    'о проглашењу независности Косова',
    'натпис „Република Косово“',
    'Гранична полиција Србије',
    'две стране',
    'административна линија, по тумачењу Београда',
  ],
};

const rows = <Row>(table: Record<AuthoredLanguage, readonly Row[]>) =>
  (Object.entries(table) as [AuthoredLanguage, readonly Row[]][]).flatMap(([language, list]) =>
    list.map((row) => ({ language, row })),
  );

describe('a one-sided term', () => {
  it.each(rows(refused))('$language: $row', ({ language, row: [text, found] }) => {
    const faults = findTermFaults(text, language);
    expect(faults.map((fault) => fault.found)).toContain(found);
  });

  it.each(rows(accepted))('is not in $language: $row', ({ language, row }) => {
    expect(findTermFaults(row, language)).toEqual([]);
  });

  it('comes with what to write instead', () => {
    const advice = (text: string, language: AuthoredLanguage = 'en') =>
      findTermFaults(text, language).map((fault) => fault.advice);
    expect(advice('the state border')).toEqual(['say "the line"']);
    expect(advice('in northern Kosovo*')).toEqual(['say "the north of Kosovo*"']);
    expect(advice('a border crossing')[0]).toContain('"common crossing point"');
    expect(advice('the breakaway province')[0]).toContain('Belgrade and Pristina');
    expect(advice('на Косову', 'sr')).toEqual(['write Косову*: the asterisk leads to the footnote']);
  });

  it('is reported beside every other in the same text', () => {
    const found = findTermFaults('the state border of the Republic of Kosovo', 'en').map((fault) => fault.found);
    expect(found).toEqual(['Republic of Kosovo', 'state border', 'Kosovo']);
  });
});
