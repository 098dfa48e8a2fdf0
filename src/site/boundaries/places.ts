import { Fault } from "../../store/workspace/fault.ts";
import type { Boundary } from "./boundary.ts";

/** The least and the most that places of England can be, with room around. */
interface Bounds {
  readonly east: readonly [number, number];
  readonly north: readonly [number, number];
}

const degrees: Bounds = { east: [-7, 2.5], north: [49.5, 56.5] };
const grid: Bounds = { east: [50_000, 700_000], north: [1_000, 700_000] };

/**
 * Whether the places of areas of England are metres of the National Grid, and not degrees.
 *
 * @throws {Fault} where some are neither, such as metres of a web map, or latitude before longitude
 */
export function checkPlaces(path: string, areas: readonly Boundary[]): boolean {
  const outsideDegrees = firstOutside(areas, degrees);
  if (outsideDegrees === null) return false;
  const outsideGrid = firstOutside(areas, grid);
  if (outsideGrid === null) return true;
  // In a file of degrees the first place lies within degrees: then the fault is where it leaves them.
  const [area, place] = outsideGrid.isFirst ? outsideDegrees.at : outsideGrid.at;
  throw new Fault(
    `${path}, ${area.code} ${area.name}: expected places of England in degrees, longitude first (WGS 84), or in metres of ` +
      `the National Grid, found ${place.slice(0, 2).join(", ")}. Download the file in one of these.`,
  );
}

interface Outside {
  readonly at: readonly [area: Boundary, place: readonly number[]];
  readonly isFirst: boolean;
}

function firstOutside(areas: readonly Boundary[], bounds: Bounds): Outside | null {
  let isFirst = true;
  for (const area of areas) {
    for (const place of area.polygons.flat(2)) {
      if (!isWithin(place, bounds)) return { at: [area, place], isFirst };
      isFirst = false;
    }
  }
  return null;
}

function isWithin([east = Number.NaN, north = Number.NaN]: readonly number[], bounds: Bounds): boolean {
  return east >= bounds.east[0] && east <= bounds.east[1] && north >= bounds.north[0] && north <= bounds.north[1];
}
