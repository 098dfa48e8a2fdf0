import { expect, it } from "vitest";
import { roundTicks } from "../../../../reports/components/charts/ticks.ts";

it.each([
  [41_000, 4, [0, 10_000, 20_000, 30_000, 40_000]],
  [84, 4, [0, 20, 40, 60, 80]],
  [8_400, 2, [0, 5_000]],
  [1, 4, [0, 0.2, 0.4, 0.6, 0.8, 1]],
])("round numbers up to %s, about %s of them", (most, about, ticks) => {
  expect(roundTicks(most, about).map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
});
