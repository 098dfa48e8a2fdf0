import { expect, it } from "vitest";
import { standingMap } from "../../../reports/components/standing-map.ts";
import { areaRow, indicator } from "./indicator-rows.ts";

const square = { name: "Eastwold", size: 100, rings: [[0, 0, 100, 0, 0, 100, -100, 0]] };
const shapes = { year: 2023, width: 100, height: 100, areas: [{ ...square, code: "E06000001" }] };
const hartlepool = areaRow({ area_code: "E06000001", area_name: "Hartlepool" });

it("has a map of councils that have a boundary", () => {
  const alt = standingMap(shapes, indicator, [hartlepool])?.alt;
  expect(alt).toContain("filled as better than England. A map shows land and not people");
  expect(alt).toContain("Contains OS data © Crown copyright and database right 2023");
});

it("has none without boundaries, nor where no council is in them", () => {
  expect(standingMap(null, indicator, [hartlepool])).toBeNull();
  expect(standingMap(shapes, indicator, [areaRow({ area_code: "Z06000011" })])).toBeNull();
});

it("has none of what its publisher says is not to be compared", () => {
  const apart = { ...hartlepool, verdict: "not_compared", not_compared: "the publisher says so" };
  expect(standingMap(shapes, indicator, [apart])).toBeNull();
});
