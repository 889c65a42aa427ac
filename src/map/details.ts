import type { Crossing, Locale } from '../facts/types.ts';
import { nearestTowns } from '../ground/distance.ts';
import { type Ground, placesOf } from '../ground/ground.ts';
import { crossingNameForms, joinForms } from '../i18n/names.ts';
import { formatKilometres } from '../i18n/numbers.ts';
import type { Translate } from '../i18n/translate.tsx';
import { placeForms } from './marks.ts';

/** From this zoom on the map has room to say more of a crossing than its name. */
export const detailZoom = 10.4;

/**
 * What the map says of a crossing zoomed in, a line each: its posts, its roads, whose side hosts it, how far the
 * nearest towns are in a straight line, and how well its place is known.
 */
export function describeDetails(
  crossing: Crossing,
  ground: Ground | null,
  locale: Locale,
  translate: Translate,
): readonly string[] {
  const names = crossing.posts.map((post) => joinForms(crossingNameForms(post.names, locale)));
  const posts =
    new Set(names).size === 1
      ? [translate('map.detail.onePost', { names: names[0] ?? '' })]
      : crossing.posts.map(({ side }, index) =>
          translate('map.detail.post', { names: names[index] ?? '', side: translate(`side.${side}`) }),
        );
  const roads = crossing.roads.map(({ number, side }) =>
    translate('map.detail.road', {
      number: number ?? translate('map.detail.noNumber'),
      side: translate(`side.${side}`),
    }),
  );
  const { longitude, latitude, radiusKilometres } = crossing.position;
  const towns = ground
    ? nearestTowns([longitude, latitude], placesOf(ground.settlements), 2).map(({ thing, kilometres }) =>
        translate('map.detail.town', {
          name: joinForms(placeForms(thing, locale)),
          distance: formatKilometres(kilometres, locale, kilometres < 10 ? 1 : 0),
        }),
      )
    : [];
  return [
    ...posts,
    roads.join(' · '),
    translate('map.detail.host', { side: translate(`side.${crossing.host.side}`) }),
    ...towns,
    translate('map.detail.radius', { distance: formatKilometres(radiusKilometres, locale, 1) }),
  ].filter((line) => line !== '');
}
