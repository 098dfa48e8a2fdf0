import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../../../src/site/boundaries/boundary.ts";
import { readBoundaries } from "../../../src/site/boundaries/file.ts";
import { mapShapes } from "../../../src/site/boundaries/shapes.ts";
import { councils, square } from "./boundaries.ts";

function inGrid(
  ...areas: readonly (readonly [code: string, ...rings: (readonly (readonly number[])[])[]])[]
): Boundaries {
  return {
    year: 2023,
    isGrid: true,
    areas: areas.map(([code, ...rings]) => ({ code, name: code, polygons: rings.map((ring) => [ring]) })),
  };
}

// The border of two squares of 10 km, from the top: a bend of 1 km to the east between 4 and 6 km down, whose triangle is
// 2 km by 1 km halved, 1 square km; then one of 100 m between 7 and 9 km down, 0.1 square km, too small to be seen.
const border = [
  [410_000, 410_000],
  [410_000, 406_000],
  [411_000, 405_000],
  [410_000, 404_000],
  [410_000, 403_000],
  [410_100, 402_000],
  [410_000, 401_000],
  [410_000, 400_000],
];
const west = [[400_000, 410_000], ...border, [400_000, 400_000], [400_000, 410_000]];
const east = [[420_000, 400_000], ...border.toReversed(), [420_000, 410_000], [420_000, 400_000]];

/** The places of a ring of steps, in order around it. */
function placesOf(ring: readonly number[] = []): string[] {
  let [x, y] = [0, 0];
  return Array.from({ length: ring.length / 2 }, (_, index) => {
    x += ring[2 * index] ?? 0;
    y += ring[2 * index + 1] ?? 0;
    return `${x},${y}`;
  });
}

describe("two councils with one border", () => {
  const shapes = mapShapes(inGrid(["E06000001", west], ["E06000002", east]));
  const [one, other] = shapes.areas.map(({ rings }) => placesOf(rings[0]));

  it("keep their codes, in units of 100 m from the left and the top", () => {
    expect(shapes.areas.map(({ code }) => code)).toEqual(["E06000001", "E06000002"]);
    expect([shapes.width, shapes.height]).toEqual([200, 100]);
  });

  it("lose the bend that is too small to be seen, and keep the other", () => {
    expect(one?.toSorted()).toEqual(["0,0", "100,0", "100,40", "110,50", "100,60", "100,100", "0,100"].toSorted());
  });

  it("have the same places on their border", () => {
    const shared = ["100,0", "100,40", "110,50", "100,60", "100,100"];
    expect(one?.filter((place) => other?.includes(place)).toSorted()).toEqual(shared.toSorted());
    expect(other).toHaveLength(shared.length + 2);
  });

  it("have the sizes worked by hand: 100 square km, one with the bend, one without", () => {
    expect(shapes.areas.map(({ size }) => size)).toEqual([101, 99]);
  });
});

it("takes a hole off the size, and leaves out a hole too small to see", () => {
  const hole = [
    [402_000, 404_000],
    [406_000, 404_000],
    [406_000, 400_000],
    [402_000, 400_000],
    [402_000, 404_000],
  ];
  const speck = [
    [408_000, 402_000],
    [408_020, 402_000],
    [408_020, 402_020],
    [408_000, 402_000],
  ];
  const [ring] = [square(400_000, 396_000)];
  const { areas } = mapShapes({
    year: 2023,
    isGrid: true,
    areas: [{ code: "E06000001", name: "Ringwold", polygons: [[ring, hole, speck]] }],
  });
  expect(areas.map(({ size, rings }) => [size, rings.length])).toEqual([[100 - 16, 2]]);
});

it("leaves out an island too small to see, and never the largest part of a council", () => {
  // 400 m by 400 m is 0.16 square km: 16 square units.
  const small = [
    [430_000, 400_400],
    [430_400, 400_400],
    [430_400, 400_000],
    [430_000, 400_000],
    [430_000, 400_400],
  ];
  const { areas } = mapShapes(inGrid(["E06000001", square(400_000, 400_000), small], ["E06000002", small]));
  expect(areas.map(({ rings }) => rings.length)).toEqual([1, 1]);
});

it("puts what is north at the top", () => {
  const shapes = mapShapes(inGrid(["E06000001", square(400_000, 400_000)], ["E06000002", square(400_000, 410_000)]));
  expect(shapes.areas.map(({ rings }) => placesOf(rings[0]).includes("0,0"))).toEqual([false, true]);
});

it("does not take places that fall together when they are rounded for places where borders meet", () => {
  // A border of 10 km in steps of 10 metres: a place is rounded to 100 metres.
  const side = Array.from({ length: 1001 }, (_, step) => [410_000, 410_000 - 10 * step]);
  const left = [[400_000, 410_000], ...side, [400_000, 400_000], [400_000, 410_000]];
  const right = [[420_000, 400_000], ...side.toReversed(), [420_000, 410_000], [420_000, 400_000]];
  const { areas } = mapShapes(inGrid(["E06000001", left], ["E06000002", right]));
  expect(areas.map(({ rings }) => placesOf(rings[0]).length)).toEqual([4, 4]);
});

const real = resolve(import.meta.dirname, "../../../../shared/real/geography/ctyua_dec2023_england.geojson");

describe.skipIf(!existsSync(real))("all of England in December 2023 (skipped where shared/real is absent)", () => {
  it("is under 100 KB on the way to a reader, with every council drawn", () => {
    const shapes = mapShapes(readBoundaries(real, councils));
    expect(gzipSync(JSON.stringify(shapes)).length).toBeLessThan(100_000);
    expect(shapes.areas.filter(({ rings, size }) => rings.length === 0 || size === 0)).toEqual([]);
    // Standard Area Measurements (Office for National Statistics): Leeds 55,172 ha; England 13,027,900 ha to 1,000 ha.
    const leeds = shapes.areas.find(({ code }) => code === "E08000035")?.size ?? 0;
    expect(Math.abs(leeds / 551.72 - 1)).toBeLessThan(0.01);
    const england = shapes.areas.reduce((sum, { size }) => sum + size, 0);
    expect(Math.abs(england / 130_279 - 1)).toBeLessThan(0.01);
  });
});
