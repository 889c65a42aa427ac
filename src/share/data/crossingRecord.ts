import type * as v from 'valibot';
import { nameBySide } from '../../facts/factIds.ts';
import type { Seeds } from '../../facts/schema.ts';
import type { crossingRecordSchema } from './datasetSchema.ts';
import type { LinkTo } from './permalinks.ts';
import { spreadNames, spreadText } from './texts.ts';

type Crossing = Seeds['crossings'][number];
type CrossingRecord = v.InferOutput<typeof crossingRecordSchema>;
type Authored = Parameters<typeof spreadText>[0];

/** Who says so: the same as in the seeds, the note in every script. */
export const back = ({
  confidence,
  sources,
  note,
}: Pick<CrossingRecord['host'], 'confidence' | 'sources'> & { readonly note?: Authored | undefined }) => ({
  confidence,
  sources,
  ...(note ? { note: spreadText(note) } : {}),
});

/** What is told of a crossing without a date: names, place, host, posts, municipalities, roads. */
export function describeCrossing(crossing: Crossing, link: LinkTo): CrossingRecord {
  const { id, position, gate, host } = crossing;
  const idsOf = (list: 'posts' | 'municipalities' | 'roads') => nameBySide(`${id}/${list}`, crossing[list]);
  const [postIds, municipalityIds, roadIds] = [idsOf('posts'), idsOf('municipalities'), idsOf('roads')];
  return {
    id,
    permalink: link({ crossing: id }),
    order: crossing.order,
    names: spreadNames(crossing.names),
    position: {
      id: `${id}/position`,
      longitude: position.longitude,
      latitude: position.latitude,
      precisionMetres: Math.round(position.radiusKilometres * 1000),
      ...back(position),
    },
    gate: gate && { id: `${id}/gate`, value: gate.value, ...back(gate) },
    host: { id: `${id}/host`, side: host.side, ...back(host) },
    posts: crossing.posts.map((post, index) => ({
      id: postIds[index] ?? '',
      side: post.side,
      names: spreadNames(post.names),
      ...back(post),
    })),
    municipalities: crossing.municipalities.map((municipality, index) => ({
      id: municipalityIds[index] ?? '',
      side: municipality.side,
      names: spreadNames(municipality.names),
      district: spreadNames(municipality.district),
      ...back(municipality),
    })),
    roads: crossing.roads.map((road, index) => ({
      id: roadIds[index] ?? '',
      side: road.side,
      number: road.number,
      ...(road.europeanRoute ? { europeanRoute: road.europeanRoute } : {}),
      route: spreadText(road.route),
      ...back(road),
    })),
  };
}
