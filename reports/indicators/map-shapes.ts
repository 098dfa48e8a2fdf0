import type { MapArea, MapShapes } from "../../src/site/boundaries/shapes.ts";

export type { MapArea, MapShapes } from "../../src/site/boundaries/shapes.ts";

/** Where a part of England is drawn: pixels for each unit, and the place of the left and the top of all England. */
export interface Placing {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** A box on the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A map of England with London enlarged beside it. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly england: Placing;
  readonly london: { readonly placing: Placing; readonly box: Box; readonly times: number } | null;
}

/** The part of the width that is London's: west of Cumbria there is sea and Wales alone. */
const londonShare = 0.36;

/** Units of 100 metres in a kilometre. */
const unitsInKilometre = 10;

/** Whether an area is a London borough or the City: their codes begin with E09. */
export function isLondon({ code }: MapArea): boolean {
  return code.startsWith("E09");
}

/** How England lies in a width in pixels, with London enlarged at the left where its boroughs are there. */
export function mapLayout(shapes: MapShapes, width: number): MapLayout {
  const scale = width / shapes.width;
  const height = Math.round(shapes.height * scale);
  const england = { scale, left: 0, top: 0 };
  const places = shapes.areas.filter(isLondon).flatMap(({ rings }) => rings.flatMap(placesOf));
  if (places.length === 0) return { width, height, england, london: null };
  const [east, south] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right] = [Math.min(...east), Math.max(...east)];
  const [top, bottom] = [Math.min(...south), Math.max(...south)];
  const times = Math.floor((2 * londonShare * shapes.width) / (right - left)) / 2;
  const room = 4;
  const box = {
    left: 1,
    top: Math.round(0.03 * height),
    width: (right - left) * scale * times + 2 * room,
    height: (bottom - top) * scale * times + 2 * room,
  };
  const placing = {
    scale: scale * times,
    left: box.left + room - left * scale * times,
    top: box.top + room - top * scale * times,
  };
  return { width, height, england, london: { placing, box, times } };
}

type Place = readonly [x: number, y: number];

/** The places of a ring that is written as its first place and steps. */
export function placesOf(ring: readonly number[]): Place[] {
  let [x, y] = [0, 0];
  return Array.from({ length: ring.length / 2 }, (_, index) => {
    x += ring[2 * index] ?? 0;
    y += ring[2 * index + 1] ?? 0;
    return [x, y];
  });
}

/** The path of an area where it is placed. */
export function areaPath({ rings }: MapArea, { scale, left, top }: Placing): string {
  const point = ([x, y]: Place) => `${(left + x * scale).toFixed(1)},${(top + y * scale).toFixed(1)}`;
  return rings.map((ring) => `M${placesOf(ring).map(point).join("L")}Z`).join("");
}

/** How many square pixels an area has where it is drawn largest. */
export function drawnSize(area: MapArea, { england, london }: MapLayout): number {
  const scale = isLondon(area) && london !== null ? london.placing.scale : england.scale;
  return area.size * (unitsInKilometre * scale) ** 2;
}
