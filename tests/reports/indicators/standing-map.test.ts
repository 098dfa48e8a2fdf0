import { expect, it } from "vitest";
import { standingMap } from "../../../reports/indicators/standing-map.ts";
import { areaRow, indicator } from "../components/indicator/indicator-rows.ts";

const square = { name: "Eastwold", size: 100, rings: [[0, 0, 100, 0, 0, 100, -100, 0]] };
const shapes = { year: 2023, width: 100, height: 100, areas: [{ ...square, code: "E06000001" }] };
const hartlepool = areaRow({ area_code: "E06000001", area_name: "Hartlepool" });

it("has a map of councils that have a boundary", () => {
  const alt = standingMap(shapes, indicator, [hartlepool])?.alt;
  expect(alt).toContain("filled as better than England. A map shows land and not people");
  expect(alt).toContain("Contains OS data © Crown copyright and database right 2023");
});

it("says which council is outlined, where one that is drawn is marked", () => {
  const alt = (marked: string | null) => standingMap(shapes, indicator, [hartlepool], marked)?.alt;
  expect(alt("E06000001")).toContain("Outlined: Hartlepool.");
  expect(alt("E06000009")).not.toContain("Outlined");
  expect(alt(null)).not.toContain("Outlined");
});

it("names a council that is too small on the map for its fill to be seen", () => {
  // 460 pixels are 100 km: one square km is 21 square pixels, and a fill needs 40.
  const wide = { ...shapes, width: 1000, height: 1000 };
  const city = { ...square, code: "E06000002", name: "Little Marsh", size: 1, rings: [[0, 0, 10, 0, 0, 10, -10, 0]] };
  const alt = (areas: typeof shapes.areas) => standingMap({ ...wide, areas }, indicator, [hartlepool])?.alt;
  expect(alt([...shapes.areas, city])).toContain("Small on the map, to be read in the table: Little Marsh.");
  expect(alt([...shapes.areas, { ...city, size: 2 }])).not.toContain("Small on the map");
});

it("has none without boundaries, nor where no council is in them", () => {
  expect(standingMap(null, indicator, [hartlepool])).toBeNull();
  expect(standingMap(shapes, indicator, [areaRow({ area_code: "Z06000011" })])).toBeNull();
});

it("has none of what its publisher says is not to be compared", () => {
  const barred = { ...hartlepool, verdict: "not_compared", not_compared: "the publisher says so" };
  expect(standingMap(shapes, indicator, [barred])).toBeNull();
});
