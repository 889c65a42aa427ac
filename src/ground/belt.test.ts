import { describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import { isInBelt, loadBelt, placeInBelt } from './belt.ts';
import { loadGround, type Position } from './ground.ts';

const ground = await loadGround();
const belt = await loadBelt();
const facts = await loadFacts('en');

/** Kilometres on WGS 84 to a degree of longitude and of latitude: radii of curvature, not the sphere that made the belt. */
function degreesAt(latitude: number): readonly [number, number] {
  const [axis, eccentricity] = [6378.137, 0.00669437999];
  const radians = Math.PI / 180;
  const part = 1 - eccentricity * Math.sin(latitude * radians) ** 2;
  const across = (axis / Math.sqrt(part)) * Math.cos(latitude * radians);
  return [across * radians, ((axis * (1 - eccentricity)) / part ** 1.5) * radians];
}

const pieces = ground.line.features.flatMap(({ geometry: { coordinates } }) =>
  coordinates.slice(1).map((end, index) => [coordinates[index] ?? end, end] as const),
);

/** Nearest distance from a place to the line, km on the ellipsoid: a plane true at the place serves for a few kilometres. */
function kilometresToLine([longitude = 0, latitude = 0]: readonly number[]): number {
  const [east, north] = degreesAt(latitude);
  const local = ([x = 0, y = 0]: readonly number[]) => [(x - longitude) * east, (y - latitude) * north] as const;
  const distances = pieces.map(([start, end]) => {
    const [[x, y], [endX, endY]] = [local(start), local(end)];
    const [dx, dy] = [endX - x, endY - y];
    const share = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x + share * dx, y + share * dy);
  });
  return Math.min(...distances);
}

const edge = belt.edge.features.flatMap(({ geometry }) => geometry.coordinates);
/** Every vertex of the outer edge, and points between each two. */
const alongEdge = edge.flatMap((end, index): readonly (readonly number[])[] => {
  const [x = 0, y = 0] = edge[index - 1] ?? end;
  const [endX = 0, endY = 0] = end;
  return [0.25, 0.5, 0.75, 1].map((share) => [x + (endX - x) * share, y + (endY - y) * share]);
});

/** Whether a ring goes around a place, by the angles under which its pieces are seen from there. */
function seesAround(ring: readonly (readonly number[])[], [longitude = 0, latitude = 0]: readonly number[]): boolean {
  const angles = ring.map(([x = 0, y = 0]) => Math.atan2(y - latitude, x - longitude));
  const turned = angles.slice(1).reduce((sum, angle, index) => {
    const turn = angle - (angles[index] ?? angle);
    return sum + (turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn);
  }, 0);
  return Math.abs(turned) > Math.PI;
}

const outlineOf = (id: string) =>
  ground.land.features.find(({ properties }) => properties.id === id)?.geometry.coordinates[0]?.[0] ?? [];

describe('the belt', () => {
  it('has an outer edge five kilometres from the line, to a hundredth, all along', () => {
    expect(alongEdge.length).toBeGreaterThan(1200);
    const distances = alongEdge.map(kilometresToLine);
    expect(Math.min(...distances)).toBeGreaterThan(4.95);
    expect(Math.max(...distances)).toBeLessThan(5.05);
    expect(belt.kilometres).toBe(5);
  });

  it('has nothing on the other side, nor anywhere but in Serbia', () => {
    const [kosovo, serbia] = [outlineOf('XK'), outlineOf('RS')];
    const [west, south, east, north] = [20.3, 42.2, 21.9, 43.35];
    const steps = Array.from({ length: 36 }, (_, index) => (index + 0.37) / 36);
    const grid = steps.flatMap((x) =>
      steps.map((y): Position => [west + x * (east - west), south + y * (north - south)]),
    );
    const inside = grid.filter((place) => isInBelt(belt, place));
    expect(inside.length).toBeGreaterThan(60);
    expect(inside.filter((place) => seesAround(kosovo, place))).toEqual([]);
    expect(inside.filter((place) => !seesAround(serbia, place))).toEqual([]);
    // And all of Serbia that is so near is in it.
    const near = grid.filter((place) => seesAround(serbia, place) && kilometresToLine(place) < 4.9);
    expect(near.filter((place) => !isInBelt(belt, place))).toEqual([]);
  });

  it('shares its other edge with the line, vertex for vertex', () => {
    const ring = belt.area.features[0]?.geometry.coordinates[0] ?? [];
    const rounded = ring.map((vertex) => vertex.map((degrees) => Math.round(degrees * 1e5) / 1e5));
    const onOutline = new Set(outlineOf('RS').map(String));
    const shared = rounded.filter((vertex) => onOutline.has(String(vertex)));
    expect(shared.length + edge.length).toBeGreaterThanOrEqual(rounded.length - 1);
    const common = ground.line.features.filter(({ properties }) => properties.part === 'common');
    const inRing = new Set(rounded.map(String));
    const missing = common.flatMap(({ geometry }) => geometry.coordinates).filter((at) => !inRing.has(String(at)));
    expect(missing.length).toBeLessThan(3);
  });

  it('ends where Serbia does: each end of its edge lies on the outline', () => {
    for (const end of [edge[0], edge.at(-1)]) {
      const [longitude = 0, latitude = 0] = end ?? [];
      const outline = outlineOf('RS');
      const [east, north] = degreesAt(latitude);
      const nearest = Math.min(
        ...outline.map(([x = 0, y = 0]) => Math.hypot((x - longitude) * east, (y - latitude) * north)),
      );
      expect(nearest).toBeLessThan(3);
    }
  });
});

describe('whether something lies in the belt', () => {
  const at = (position: Position, radiusKilometres: number, side?: 'pristina' | 'belgrade') =>
    placeInBelt(belt, ground.line, { position, radiusKilometres, ...(side ? { side } : {}) });
  // Some twenty kilometres from the line.
  const kursumlija: Position = [21.2678, 43.1406];

  it.each<[string, Position, number, 'pristina' | 'belgrade' | undefined, string]>([
    ['far off in Serbia', kursumlija, 1, undefined, 'outside'],
    ['far off, but not known well', kursumlija, 30, undefined, 'uncertain'],
    ['Pristina', [21.1655, 42.6629], 1, undefined, 'outside'],
    ['on the line itself', [21.2427, 42.937], 0.4, undefined, 'uncertain'],
    ['on the line, known to stand in Serbia', [21.2427, 42.937], 0.4, 'belgrade', 'inside'],
    ['on the line, known to stand in Kosovo*', [21.2427, 42.937], 0.4, 'pristina', 'outside'],
    ['on the line, by a guess wider than the belt', [21.2427, 42.937], 6, 'belgrade', 'uncertain'],
  ])('%s', (_, position, radius, side, answer) => {
    expect(at(position, radius, side)).toBe(answer);
  });

  it('two kilometres into Serbia it is inside, whoever says so', () => {
    const two = edge[Math.floor(edge.length / 2)] ?? [];
    const nearest = pieces.map(([start]) => start).sort((one, other) => gap(one, two) - gap(other, two))[0] ?? [];
    const middle: Position = [((nearest[0] ?? 0) + (two[0] ?? 0)) / 2, ((nearest[1] ?? 0) + (two[1] ?? 0)) / 2];
    expect(at(middle, 0.5)).toBe('inside');
    expect(at(middle, 3)).toBe('uncertain');
  });

  it('is the case for the posts that Belgrade’s side hosts, and not for the others', () => {
    const answers = facts.crossings.map(({ id, position, host }) => [
      id,
      host.side,
      at([position.longitude, position.latitude], position.radiusKilometres, sideOf(host.side)),
    ]);
    expect(answers).toHaveLength(6);
    for (const [, side, answer] of answers) expect(answer).toBe(side === 'belgrade' ? 'inside' : 'outside');
    // By the position alone nobody could tell: all six lie on the line.
    for (const { position } of facts.crossings) {
      expect(at([position.longitude, position.latitude], position.radiusKilometres)).toBe('uncertain');
    }
  });
});

const gap = ([x = 0, y = 0]: readonly number[], [otherX = 0, otherY = 0]: readonly number[]) =>
  Math.hypot((x - otherX) * 0.73, y - otherY);
const sideOf = (side: string) => (side === 'belgrade' || side === 'pristina' ? side : undefined);
