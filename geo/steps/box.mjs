// Where the ground lies, and how finely each part of it is drawn.

/** The regional box [west, south, east, north], degrees WGS 84. */
export const BOX = [13, 38, 29.5, 48];

/** Inside this box the outlines keep their detail. */
const NEAR = [19.9, 41.7, 22.3, 43.7];

/** Coordinates of the outlines are multiples of this, degrees (about 2 m). */
export const GRID = 2e-5;

const KM_PER_DEGREE = 111.2;

/** A place in kilometres on a plane that is true at the given latitude. */
export function toPlane([lon, lat], latitude) {
  return [lon * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180), lat * KM_PER_DEGREE];
}

/** Straight distance of two near points, km. */
export function planeKm(a, b) {
  const middle = (a[1] + b[1]) / 2;
  const [from, to] = [toPlane(a, middle), toPlane(b, middle)];
  return Math.hypot(from[0] - to[0], from[1] - to[1]);
}

/** How far a simplified outline may leave its source here, km. */
export function toleranceAt([lon, lat]) {
  const [west, south, east, north] = NEAR;
  const outside = planeKm([lon, lat], [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)]);
  return Math.min(0.018 + outside * 0.005, 0.6);
}

/** Rounded to five decimals (about 1 m), which is all RFC 7946 asks for. */
export function round5(value) {
  return Math.round(value * 1e5) / 1e5;
}
