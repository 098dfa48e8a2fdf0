import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type TickFormat, tickLabels } from "../../../../reports/components/figure/value-axis.ts";
import { moneyTick, number, percent, tick } from "../../../../reports/components/words/format.ts";

/** Steps that an axis may have: 1, 2 and 5 of every size, as floating point makes their multiples. */
const steps = [-4, -3, -2, -1, 0, 1, 2, 4, 5, 6, 8].flatMap((power) =>
  [1, 2, 2.5, 5].map((step) => step * 10 ** power),
);
const formats: Readonly<Record<string, TickFormat>> = {
  percent,
  number,
  moneyTick,
  score: (value, decimals) => tick(value, "score", decimals),
  pounds: (value, decimals) => tick(value, "gbp", decimals),
};

describe.each(Object.entries(formats))("the labels of an axis of %s", (_, format) => {
  it.each(steps)("in steps of %d are all different", (step) => {
    const ticks = Array.from({ length: 9 }, (_value, index) => (index - 2) * step);
    const labels = ticks.map(tickLabels(format));
    expect(new Set(labels).size, labels.join(" ")).toBe(ticks.length);
  });
});

it.each<[TickFormat, number[], string[]]>([
  [percent, [0, 0.5, 1, 1.5], ["0%", "0.5%", "1%", "1.5%"]],
  [percent, [0.1, 0.2, 0.1 + 0.2], ["0.1%", "0.2%", "0.3%"]],
  [percent, [0.5, 1.5, 2.5], ["0.5%", "1.5%", "2.5%"]],
  [moneyTick, [0, 500_000, 1_000_000, 1_250_000], ["£0", "£500,000", "£1 million", "£1.25 million"]],
  [moneyTick, [-1500, 12.5], ["−£1,500", "£12.50"]],
  [number, [1000, 2000], ["1,000", "2,000"]],
])("says each value itself and none rounded", (format, ticks, labels) => {
  expect(ticks.map(tickLabels(format))).toEqual(labels);
});

// The two sides of a pyramid count the same numbers away from its middle.
it("is what every axis of numbers has", () => {
  const folder = resolve(import.meta.dirname, "../../../reports/components");
  const own = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "jsna-pyramid-drawing.ts");
  const others = own.filter((name) => {
    const text = readFileSync(resolve(folder, name), "utf8");
    return /tickFormat: (?:\(value|format|options)/.test(text) || /axis[XY]\(\{ ticks: \d+ \}\)/.test(text);
  });
  expect(others).toEqual([]);
});
