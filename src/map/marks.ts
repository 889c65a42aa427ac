import { closureOn, presenceOn, statusOn } from '../facts/questions.ts';
import { toLatin } from '../facts/transliterate.ts';
import type { Agency, Crossing, CrossingId, Evidence, Facts, Locale, Status } from '../facts/types.ts';
import type { Ground, PlaceProperties } from '../ground/ground.ts';
import { crossingNameForms, type NameForm, placeNameForms } from '../i18n/names.ts';
import type { Position } from './camera.ts';
import type { LabelLine, Labelled } from './labels.ts';

/** What the map says of one crossing on a date. */
export type CrossingMark = {
  readonly id: CrossingId;
  readonly crossing: Crossing;
  readonly position: Position;
  readonly status: Status;
  readonly isClosed: boolean;
  readonly isSelected: boolean;
  /** False where the legend's filter hides its status: drawn faint, still to be reached. */
  readonly isShown: boolean;
  /** How far out lies the evidence for the agency whose row is chosen; null where none is. */
  readonly presence: Evidence | 'none' | null;
};

export type MarkChoices = {
  readonly date: string;
  readonly selected: CrossingId | null;
  readonly hiddenStatuses: readonly Status[];
  readonly agency: Agency['id'] | null;
};

/** The marks of the crossings, the selected one last, so that it lies on top. */
export function describeMarks(
  facts: Facts,
  { date, selected, hiddenStatuses, agency }: MarkChoices,
): readonly CrossingMark[] {
  const marks = facts.crossings.map((crossing): CrossingMark => {
    const { value } = statusOn(crossing, date);
    return {
      id: crossing.id,
      crossing,
      position: [crossing.position.longitude, crossing.position.latitude],
      status: value,
      isClosed: closureOn(crossing, date) !== undefined,
      isSelected: crossing.id === selected,
      isShown: !hiddenStatuses.includes(value),
      presence: agency === null ? null : presenceOn(crossing, agency, date).evidence,
    };
  });
  return marks.sort((a, b) => Number(a.isSelected) - Number(b.isSelected));
}

/** Half the width of a mark on the map, casing included, in pixels; a selected one with its ring. */
export const markRadius = (isSelected: boolean): number => (isSelected ? 21 : 13);

const strongFirst = (forms: readonly NameForm[]): readonly LabelLine[] =>
  forms.map((form, index) => ({ ...form, isStrong: index === 0 }));

/** The size of the crossings' names, in pixels of the map. */
export const crossingLabelSize = 14.5;

/** The label of a crossing: both names; zoomed in, `details` below them. `markRoom`: pixels around the mark that something else needs. */
export function labelCrossing(mark: CrossingMark, locale: Locale, details: readonly string[], markRoom = 0): Labelled {
  const lang = locale === 'sq' ? 'sq' : locale === 'en' ? 'en' : locale;
  return {
    id: mark.id,
    position: mark.position,
    lines: [
      ...strongFirst(crossingNameForms(mark.crossing.names, locale)),
      ...details.map((text): LabelLine => ({ text, lang, isStrong: false, isQuiet: true })),
    ],
    fontSize: crossingLabelSize,
    markRadius: markRadius(mark.isSelected) + markRoom,
    rank: 0,
  };
}

/** Which places deserve their names at a zoom. */
export const smallestRank = (zoom: number): number => (zoom < 6.6 ? 1 : zoom < 7.4 ? 2 : zoom < 9.2 ? 3 : 4);

const kosovoOrSerbia = new Set(['XK', 'RS']);

/** The forms of a place on the map: both on either side of the line; elsewhere the name in the language of the interface. */
export function placeForms({ names, side }: PlaceProperties, locale: Locale): readonly NameForm[] {
  const sr = locale === 'sr-Cyrl' ? names.sr : toLatin(names.sr);
  if (kosovoOrSerbia.has(side)) return placeNameForms({ sq: names.sq, sr }, locale);
  if (locale === 'en') return [{ text: names.en, lang: 'en' }];
  return locale === 'sq' ? [{ text: names.sq, lang: 'sq' }] : [{ text: sr, lang: locale }];
}

/** The labels of the places that show at a zoom, larger places first. */
export function labelPlaces(ground: Ground, zoom: number, locale: Locale): readonly Labelled[] {
  return ground.settlements.features
    .filter(({ properties }) => properties.rank <= smallestRank(zoom))
    .map(({ properties, geometry }) => ({
      // A village may be called as the crossing beside it.
      id: `place-${properties.id}`,
      position: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0],
      lines: placeForms(properties, locale).map((form) => ({ ...form, isStrong: properties.rank <= 2, isQuiet: true })),
      fontSize: properties.rank <= 2 ? 13.5 : 12.5,
      markRadius: properties.rank <= 2 ? 4.5 : 3.2,
      rank: properties.rank,
    }));
}
