import { describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import { type Locale, locales } from '../facts/types.ts';
import { loadGround } from '../ground/ground.ts';
import {
  describeMarks,
  labelCrossing,
  labelPlaces,
  type MarkChoices,
  markRadius,
  placeForms,
  smallestRank,
} from './marks.ts';

const facts = await loadFacts('en');
const ground = await loadGround();
const plain: MarkChoices = { date: '2026-11-01', selected: null, hiddenStatuses: [], agency: null };
const describeWith = (choices: Partial<MarkChoices>) => describeMarks(facts, { ...plain, ...choices });
const statusesOn = (date: string) => Object.fromEntries(describeWith({ date }).map(({ id, status }) => [id, status]));
const settlement = (id: string) => {
  const found = ground.settlements.features.find(({ properties }) => properties.names.sq === id);
  if (!found) throw new Error(`no settlement ${id}`);
  return found.properties;
};

describe('the marks of the crossings', () => {
  it.each([
    ['2012-11-01', ['agreed', 'agreed', 'agreed', 'agreed', 'agreed', 'agreed']],
    ['2012-12-15', ['interim', 'interim', 'agreed', 'agreed', 'agreed', 'agreed']],
    ['2026-11-01', ['interim', 'completed', 'completed', 'building', 'interim', 'interim']],
    ['2011-01-01', ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']],
  ])('carry the statuses of %s', (date, expected) => {
    const order = ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'];
    expect(order.map((id) => statusesOn(date)[id])).toEqual(expected);
  });

  it('stand where the facts say', () => {
    for (const { position, crossing } of describeWith({})) {
      expect(position).toEqual([crossing.position.longitude, crossing.position.latitude]);
    }
  });

  it('draw the selected one last, so that it lies on top', () => {
    const marks = describeWith({ selected: 'jarinje' });
    expect(marks).toHaveLength(6);
    expect(marks.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual(['jarinje']);
    expect(marks.at(-1)?.id).toBe('jarinje');
    expect(describeWith({ selected: 'nowhere' }).some(({ isSelected }) => isSelected)).toBe(false);
  });

  it.each([
    ['2022-12-28', ['brnjak', 'jarinje', 'merdare']],
    ['2022-07-31', ['brnjak', 'jarinje']],
    ['2016-05-01', []],
  ])('are closed on %s where a closure is reported', (date, closed) => {
    expect(
      describeWith({ date })
        .filter(({ isClosed }) => isClosed)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(closed);
  });

  it('are hidden by status, all that have it and no others', () => {
    const shown = describeWith({ hiddenStatuses: ['interim', 'building'] }).filter(({ isShown }) => isShown);
    expect(shown.map(({ status }) => status)).toEqual(['completed', 'completed']);
  });

  it('say by what evidence a chosen agency is present', () => {
    expect(describeWith({}).every(({ presence }) => presence === null)).toBe(true);
    const customs = describeWith({ date: '2013-06-01', agency: 'kosovo-customs' });
    expect(Object.fromEntries(customs.map(({ id, presence }) => [id, presence]))).toMatchObject({
      jarinje: 'attested',
      mutivode: 'agreed',
    });
    expect(describeWith({ agency: 'nobody' }).every(({ presence }) => presence === 'none')).toBe(true);
  });
});

describe('the label of a crossing', () => {
  it.each<[Locale, readonly [string, string]]>([
    ['en', ['Bela Zemlja', 'Dheu i Bardhë']],
    ['sq', ['Dheu i Bardhë', 'Bela Zemlja']],
    ['sr-Latn', ['Bela Zemlja', 'Dheu i Bardhë']],
    ['sr-Cyrl', ['Бела Земља', 'Dheu i Bardhë']],
  ])('has both names, the first strong, in %s', async (locale, names) => {
    const marks = describeMarks(await loadFacts(locale), plain);
    const mark = marks.find(({ id }) => id === 'bela-zemlja');
    if (!mark) throw new Error('no mark');
    const label = labelCrossing(mark, locale, ['a detail']);
    expect(label.lines.map(({ text }) => text)).toEqual([...names, 'a detail']);
    expect(label.lines.map(({ isStrong }) => isStrong)).toEqual([true, false, false]);
    expect(label.lines.map(({ isQuiet = false }) => isQuiet)).toEqual([false, false, true]);
    expect(label.lines[2]?.lang).toBe(locale);
    expect(label.lines[names.indexOf('Dheu i Bardhë')]?.lang).toBe('sq');
    expect(label.rank).toBe(0);
  });

  it('keeps further from a selected mark, whose ring is wider', () => {
    const radius = (selected: string | null) => {
      const mark = describeWith({ selected }).find(({ id }) => id === 'merdare');
      return mark && labelCrossing(mark, 'en', []).markRadius;
    };
    expect(radius(null)).toBe(markRadius(false));
    expect(radius('merdare')).toBe(markRadius(true));
    expect(markRadius(true)).toBeGreaterThan(20);
  });
});

describe('the labels of places', () => {
  it.each<[Locale, string, readonly string[]]>([
    ['en', 'Prishtinë', ['Prishtinë', 'Priština']],
    ['sq', 'Prishtinë', ['Prishtinë', 'Priština']],
    ['sr-Cyrl', 'Prishtinë', ['Приштина', 'Prishtinë']],
    ['sr-Latn', 'Prishtinë', ['Priština', 'Prishtinë']],
    ['en', 'Beograd', ['Beograd']],
    ['sr-Cyrl', 'Beograd', ['Београд', 'Beograd']],
    ['sr-Latn', 'Shkup', ['Skoplje']],
    ['sr-Cyrl', 'Shkup', ['Скопље']],
    ['sq', 'Shkup', ['Shkup']],
    ['en', 'Shkup', ['Skopje']],
  ])('in %s name %s %j: both forms on either side of the line, one beyond', (locale, place, forms) => {
    expect(placeForms(settlement(place), locale).map(({ text }) => text)).toEqual(forms);
  });

  it.each([
    [5.5, 1],
    [6.59, 1],
    [6.6, 2],
    [7.39, 2],
    [7.4, 3],
    [9.19, 3],
    [9.2, 4],
    [15, 4],
  ])('at zoom %d reach down to rank %d', (zoom, rank) => {
    expect(smallestRank(zoom)).toBe(rank);
    const labels = labelPlaces(ground, zoom, 'en');
    expect(Math.max(...labels.map((label) => label.rank))).toBe(rank);
    expect(labels).toHaveLength(ground.settlements.features.filter(({ properties }) => properties.rank <= rank).length);
  });

  it('are never taken for the labels of the crossings, though villages beside them have their names', () => {
    const places = labelPlaces(ground, 15, 'en');
    const crossings = describeWith({}).map((mark) => labelCrossing(mark, 'en', []));
    const ids = [...crossings, ...places].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = places.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(names).toContain('Muçibabë');
  });

  it.each(locales)('give every place words, a rank behind the crossings, and its position, in %s', (locale) => {
    for (const { lines, rank, position } of labelPlaces(ground, 15, locale)) {
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every(({ text, isQuiet }) => text.length > 1 && isQuiet)).toBe(true);
      expect(rank).toBeGreaterThan(0);
      expect(position[0]).toBeGreaterThan(18);
      expect(position[1]).toBeGreaterThan(41);
      if (locale !== 'sr-Cyrl') expect(lines.some(({ text }) => /\p{Script=Cyrillic}/u.test(text))).toBe(false);
    }
  });
});
