import { expect, it } from "vitest";
import { areaPath, drawnSize, type MapShapes, mapLayout, placesOf } from "../../../reports/indicators/map-shapes.ts";

/** A square with its top left at the place given, in units of 100 m. */
function square(code: string, left: number, top: number, side: number) {
  return { code, name: code, size: (side / 10) ** 2, rings: [[left, top, side, 0, 0, side, -side, 0]] };
}

const leeds = square("E08000035", 100, 50, 100);
const city = square("E09000001", 800, 500, 20);
const shapes: MapShapes = { year: 2023, width: 1000, height: 600, areas: [leeds, city] };

it("reads places from steps", () => {
  expect(placesOf([100, 50, 100, 0, 0, 100])).toEqual([
    [100, 50],
    [200, 50],
    [200, 150],
  ]);
});

it("draws an area at the scale of the map", () => {
  const { height, england } = mapLayout(shapes, 500);
  expect(height).toBe(300);
  expect(areaPath(leeds, england)).toBe("M50.0,25.0L100.0,25.0L100.0,75.0L50.0,75.0Z");
});

it("enlarges London within its box, by a whole or a half", () => {
  const { england, london } = mapLayout(shapes, 500);
  // 36% of 1,000 units is 360: 18 times the 20 of London.
  expect(london?.times).toBe(18);
  expect(london?.placing.scale).toBe(18 * england.scale);
  const [x, y] =
    areaPath(city, london?.placing ?? england)
      .slice(1)
      .split("L")[0]
      ?.split(",")
      .map(Number) ?? [];
  expect([x, y]).toEqual([(london?.box.left ?? 0) + 4, (london?.box.top ?? 0) + 4]);
});

it("has no box where no borough of London is there", () => {
  expect(mapLayout({ ...shapes, areas: [leeds] }, 500).london).toBeNull();
});

it("gives the size of an area where it is drawn largest, in square pixels", () => {
  const layout = mapLayout(shapes, 500);
  expect(drawnSize(leeds, layout)).toBe(50 * 50);
  expect(drawnSize(city, layout)).toBe((20 * 0.5 * 18) ** 2);
});
