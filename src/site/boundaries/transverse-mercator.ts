/** A place: longitude and latitude in degrees, or metres east and north. */
export type Place = readonly [east: number, north: number];

/** The National Grid's own central meridian and scale on it, and the radius in metres of a sphere of the earth's volume. */
const meridian = -2;
const scale = 0.9996012717;
const radius = 6_371_000;

/**
 * Degrees to metres east of 2° west and north of the equator, by a transverse Mercator projection of the sphere: the
 * National Grid without its ellipsoid and its origin. Distances within England are right to half of one percent, which
 * is enough to draw and not to measure.
 *
 * J. P. Snyder, Map projections: a working manual (US Geological Survey, 1987), equations 8-1 and 8-3.
 */
export function transverseMercator([longitude, latitude]: Place): Place {
  const [east, north] = [radians(longitude - meridian), radians(latitude)];
  const x = Math.atanh(Math.cos(north) * Math.sin(east));
  const y = Math.atan2(Math.tan(north), Math.cos(east));
  return [radius * scale * x, radius * scale * y];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
