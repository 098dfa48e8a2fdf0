import { expect, it } from "vitest";
import { parted } from "../../../../reports/components/sentences/measured.ts";
import { measured } from "./figures.ts";

it.each([
  ["values that look different keep their decimals", {}, 30.04, 29.94, undefined],
  ["values that look the same get one more", {}, 30.04, 29.96, 2],
  ["or as many as it takes", {}, 30.0001, 30, 4],
  ["but no more than four further ones", {}, 30.0000001, 30, undefined],
  ["beside those of the measure", { decimals: 0 }, 30.4, 30, 1],
  ["equal values keep theirs", {}, 30, 30, undefined],
  ["no value keeps its own", {}, null, 30, undefined],
])("%s", (_, parts, one, other, decimals) => {
  expect(parted(measured(parts), one, other).decimals).toBe(decimals);
});
