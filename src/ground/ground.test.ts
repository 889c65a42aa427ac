import type { Position as Coordinates, Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceToLine, lineLength } from './alongLine.ts';
import { type Ground, loadGround, loadPlaces, type Position } from './ground.ts';
import { countriesBySegment, ringsOf, segmentsOf, turnOf } from './segments.ts';

const [WEST, SOUTH, EAST, NORTH] = [13, 38, 29.5, 48];

/** As in seeds/crossings: where the post is, and the radius within which it lies, km. */
const crossings: readonly { id: string; position: Position; radius: number }[] = [
  { id: 'jarinje', position: [20.6912, 43.2192], radius: 0.4 },
  { id: 'brnjak', position: [20.5483, 42.9619], radius: 0.5 },
  { id: 'merdare', position: [21.2427, 42.937], radius: 0.4 },
  { id: 'mutivode', position: [21.438, 42.748], radius: 1.2 },
  { id: 'bela-zemlja', position: [21.6697, 42.4888], radius: 1 },
  { id: 'mucibaba', position: [21.555, 42.3666], radius: 0.8 },
];

const ground = await loadGround();
const collections = Object.entries(ground) as [keyof Ground, { features: Feature[] }][];

function verticesOf({ geometry }: Feature): readonly Coordinates[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  throw new Error(`unexpected ${geometry.type}`);
}

describe.each(collections)('%s', (_, { features }) => {
  it('hasNoNullGeometry', () => {
    expect(features.length).toBeGreaterThan(0);
    expect(
      features.filter(({ geometry }) => geometry === null || verticesOf({ geometry } as Feature).length === 0),
    ).toEqual([]);
  });

  it('hasUniqueIds', () => {
    const ids = features.map(({ id }) => id);
    expect(ids.filter((id) => typeof id !== 'string')).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(features.map(({ properties }) => properties?.id)).toEqual(ids);
  });

  it('liesInsideTheBox', () => {
    const outside = features.flatMap(verticesOf).filter(([longitude = 0, latitude = 0]) => {
      return longitude < WEST || longitude > EAST || latitude < SOUTH || latitude > NORTH;
    });
    expect(outside).toEqual([]);
  });

  it('namesSerbianInCyrillic', () => {
    const names = features.flatMap(({ properties }) => (properties?.names ? [properties.names] : []));
    expect(names.filter(({ en, sq }) => !en || !sq)).toEqual([]);
    expect(names.filter(({ sr }) => !/^[\p{Script=Cyrillic} -]+$/u.test(sr))).toEqual([]);
  });
});

describe('polygons', () => {
  it('hasRightHandRings', () => {
    const outer = (coordinates: Coordinates[][]) => [coordinates[0] ?? []];
    const polygons = [...ground.land.features, ...ground.lakes.features].flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
    expect(polygons.flatMap(outer).filter((ring) => turnOf(ring) <= 0)).toEqual([]);
    expect(polygons.flatMap((rings) => rings.slice(1)).filter((ring) => turnOf(ring) >= 0)).toEqual([]);
  });

  it('closesItsRings', () => {
    const rings = [
      ...ground.land.features.flatMap(ringsOf),
      ...ground.lakes.features.flatMap(({ geometry }) => geometry.coordinates),
    ];
    expect(rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
  });
});

describe('neighbours', () => {
  const countries = countriesBySegment(ground.land.features);

  it('neighboursShareTheirEdges', () => {
    for (const { properties, geometry } of ground.edges.features) {
      const owners = segmentsOf(geometry.coordinates).map((segment) => [...(countries.get(segment) ?? [])].sort());
      expect(new Set(owners.map(String)), properties.id).toEqual(new Set([String(properties.countries)]));
    }
  });

  it('leavesNoGapAroundTheCore', () => {
    const core = ground.land.features.filter(({ properties }) => properties.kind === 'core');
    expect(core.map(({ properties }) => properties.id)).toEqual(['RS', 'XK']);
    const alone = core
      .flatMap(ringsOf)
      .flatMap(segmentsOf)
      .filter((segment) => countries.get(segment)?.length !== 2);
    // The two of Gornja Siga on the Danube, which the source leaves to neither bank.
    expect(alone).toHaveLength(2);
  });

  it('sharesTheLineBetweenKosovoAndSerbia', () => {
    const course = ground.line.features.filter(
      ({ properties }) => properties.part === 'common' || properties.side === 'pristina',
    );
    const owners = course
      .flatMap(({ geometry }) => segmentsOf(geometry.coordinates))
      .map((segment) => countries.get(segment));
    expect(new Set(owners.map((pair) => [...(pair ?? [])].sort().join()))).toEqual(new Set(['RS,XK']));
  });
});

describe('the line', () => {
  it.each(['pristina', 'belgrade'] as const)('lineLengthIsBetween370And385Kilometres by the course of %s', (course) => {
    expect(lineLength(ground.line, course)).toBeGreaterThan(370);
    expect(lineLength(ground.line, course)).toBeLessThan(385);
  });

  it('isOneUnbrokenPath', () => {
    const [west, pristina, belgrade, east] = ground.line.features.map(({ geometry }) => geometry.coordinates);
    for (const variant of [pristina, belgrade]) {
      expect(variant?.[0]).toEqual(west?.at(-1));
      expect(variant?.at(-1)).toEqual(east?.[0]);
    }
  });

  it('noEdgeRunsAlongTheLine', () => {
    const vertices = new Set(ground.line.features.flatMap(({ geometry }) => geometry.coordinates).map(String));
    for (const { properties, geometry } of ground.edges.features) {
      const onLine = geometry.coordinates.filter((vertex) => vertices.has(String(vertex)));
      expect(onLine.length, `${properties.id} meets the line at its end at most`).toBeLessThanOrEqual(1);
    }
  });

  it.each(crossings)('everyCrossingLiesWithinItsRadiusOfTheLine: $id', ({ position, radius }) => {
    expect(distanceToLine(ground.line, position)).toBeLessThanOrEqual(radius);
  });
});

describe('roads', () => {
  it.each(crossings)('meetAtTheCrossing: $id', ({ id, position }) => {
    const roads = ground.roads.features.filter(({ properties }) => properties.crossing === id);
    expect(roads.map(({ properties }) => properties.side).sort()).toEqual(['RS', 'XK']);
    for (const { geometry } of roads) {
      expect([geometry.coordinates[0], geometry.coordinates.at(-1)]).toContainEqual([...position]);
    }
  });
});

describe('loadPlaces', () => {
  it('gives the settlements alone, capitals first', async () => {
    const places = await loadPlaces();
    expect(places).toHaveLength(ground.settlements.features.length);
    expect(places[0]).toMatchObject({ kind: 'capital', rank: 1 });
    expect(places.find(({ id }) => id === 'peja')).toEqual({
      id: 'peja',
      kind: 'town',
      rank: 2,
      side: 'XK',
      names: { en: 'Peja', sq: 'Pejë', sr: 'Пећ' },
      position: [20.28828, 42.65913],
    });
  });
});
