import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { MultiPolygon, Topology } from "topojson-specification";
import type { Boundaries, Boundary } from "./boundary.ts";
import { type Place, transverseMercator } from "./transverse-mercator.ts";

/** What pages draw of a boundary file. Lengths are in units of 100 metres, from the left and from the top. */
export interface MapShapes {
  /** The year of the boundaries. */
  readonly year: number;
  readonly width: number;
  readonly height: number;
  readonly areas: readonly MapArea[];
}

/** The shape of a council. */
export interface MapArea {
  readonly code: string;
  readonly name: string;
  /** In square kilometres, of the shape as it is drawn. */
  readonly size: number;
  /** Outlines and holes: of each the first place, then the step to each next one, east and south in turn. */
  readonly rings: readonly (readonly number[])[];
}

/** Metres in a unit, and square units that a bend must hold to be kept: a quarter of a square kilometre. */
const unit = 100;
const leastBend = 25;

type Ring = readonly Place[];
type Pair = [number, number];

/**
 * The shapes of areas, with as few points as a page can show. Points are left out of the borders and not of the areas, so
 * that a border of two councils stays one line (Visvalingam and Whyatt, 1993); parts too small to see are left out
 * where the area has a larger one.
 */
export function mapShapes({ year, isGrid, areas }: Boundaries): MapShapes {
  const project = (place: readonly number[]): Place => {
    const [east = 0, north = 0] = place;
    return isGrid ? [east, north] : transverseMercator([east, north]);
  };
  const projected = areas.map((area) => polygonsOf(area, project));
  const places = projected.flat(3);
  const [left, right] = extent(places, 0);
  const [bottom, top] = extent(places, 1);
  const placed = ([east, north]: Place): Pair => [Math.round((east - left) / unit), Math.round((top - north) / unit)];
  const drawn = simplified(
    projected.map((polygons) => polygons.map((rings) => rings.map((ring) => withoutRepeats(ring.map(placed))))),
  );
  return {
    year,
    width: Math.ceil((right - left) / unit),
    height: Math.ceil((top - bottom) / unit),
    areas: areas.map(({ code, name }, index) => ({ code, name, ...shape(drawn[index] ?? []) })),
  };
}

function polygonsOf({ polygons }: Boundary, project: (place: readonly number[]) => Place): Place[][][] {
  return polygons.map((rings) => rings.map((ring) => ring.map(project)));
}

/** A loop, because the coast of England has more places than a function may have arguments. */
function extent(places: readonly Place[], axis: 0 | 1): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of places) {
    least = Math.min(least, place[axis]);
    most = Math.max(most, place[axis]);
  }
  return [least, most];
}

/** A place that is there twice running would be taken for a place where borders meet, and kept. */
function withoutRepeats(ring: readonly Pair[]): Pair[] {
  return ring.filter(([x, y], index) => x !== ring[index - 1]?.[0] || y !== ring[index - 1]?.[1]);
}

/** Each area's polygons with fewer points, in the order given. */
function simplified(areas: readonly Pair[][][][]): Ring[][][] {
  const objects = areas.map((coordinates, index) => [index, { type: "MultiPolygon", coordinates }] as const);
  const whole = topology(Object.fromEntries(objects));
  const fewer = simplify(presimplify({ ...whole, objects: polygonsAlone(whole.objects) }), leastBend);
  return Object.values(fewer.objects).map((object) =>
    feature(fewer, object).geometry.coordinates.map((rings) => rings.map((ring) => ring.map(asPlace))),
  );
}

/** What a topology holds, where that is areas alone. */
function polygonsAlone(objects: Topology["objects"]): Record<string, MultiPolygon> {
  const entries = Object.entries(objects).map(([key, object]): [string, MultiPolygon] => {
    if (object.type !== "MultiPolygon") throw new Error(`area ${key} is not made of polygons`);
    return [key, { type: object.type, arcs: object.arcs }];
  });
  return Object.fromEntries(entries);
}

function asPlace([x = 0, y = 0]: readonly number[]): Place {
  return [x, y];
}

function shape(polygons: readonly (readonly Ring[])[]): Pick<MapArea, "size" | "rings"> {
  const sizes = polygons.map(([outer = []]) => ringSize(outer));
  const largest = Math.max(...sizes);
  const kept = polygons.filter((_, index) => (sizes[index] ?? 0) >= Math.min(leastBend, largest));
  const size = kept.reduce((sum, [outer = [], ...holes]) => {
    return sum + ringSize(outer) - holes.reduce((less, hole) => less + ringSize(hole), 0);
  }, 0);
  const rings = kept.flatMap(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => ringSize(hole) > 0)]);
  return { size: Math.round(size * (unit / 1000) ** 2), rings: rings.map(steps) };
}

/** The area within a ring, in square units: the shoelace formula. */
function ringSize(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** A ring as its first place and steps; the last place, which is the first again, is left out. */
function steps(ring: Ring): number[] {
  return ring.slice(0, -1).flatMap(([x, y], index) => {
    const [beforeX, beforeY] = ring[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}
