import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { PageContext } from "../../../../reports/components/figure/page-context.ts";
import { usePageContext } from "../../../../reports/components/figure/page-context.ts";
import { withRounding } from "../../../../reports/components/figure/with-rounding.ts";
import { yearChange } from "../../../../reports/council/personal-budgets/year-change.ts";
import { openDocument } from "../../../../src/site/draw/small-dom.ts";
import { timeRow } from "../../council/personal-budgets/time-rows.ts";

const rule = { title: "", threshold: 5, zeros: "shown" };
const context: PageContext = {
  isDemonstration: true,
  day: "2011-08-12",
  toRoot: "../../",
  council: null,
  freshness: {},
  disclosure: { personal_budgets: { ...rule, round_to: 5 }, savings: { ...rule, round_to: 1 } },
};

beforeAll(() => {
  openDocument("<!doctype html><html><head></head><body></body></html>", "index");
  usePageContext(context);
});

describe("how limits are made", () => {
  it("is said as it is where counts are not rounded", () => {
    expect(withRounding("95% intervals are Wilson’s.", ["savings", "population"])).toBe("95% intervals are Wilson’s.");
  });

  it("is said with the rounding where counts of one return are, and how it widens them", () => {
    expect(withRounding("95% intervals are Wilson’s.", ["population", "personal_budgets"])).toBe(
      "Counts are rounded to the nearest 5 first. 95% intervals are Wilson’s. Because of the rounding each interval runs from the lower limit of the lowest figure to the upper limit of the highest that the rounded counts leave open, so it is wider.",
    );
  });

  it("is said of no change where none has limits", () => {
    const limits = { lower_difference: null, upper_difference: null, verdict: "not_compared" };
    const refusal = "its numerator or denominator is rounded, so that no interval of the change can be made";
    const words = (row: Parameters<typeof timeRow>[0]) => yearChange("Eastwold", [timeRow(row)]).textContent ?? "";
    expect(words({ ...limits, change_refusal: refusal })).not.toMatch(/Newcombe|with 95% interval|its 95% interval/);
    expect(words({ ...limits, change_refusal: refusal })).toContain(`No change here has an interval: ${refusal}.`);
    expect(words({})).toMatch(/with 95% intervals.*Newcombe/s);
  });
});

/** Files that name a method of limits and say by themselves what rounding does, or are of figures that are never rounded here. */
const others = new Set([
  "components/figure/with-rounding.ts",
  "council/jsna/services.ts",
  "council/personal-budgets/worth.ts",
  "council/themes/parts.ts",
  "council/themes/survey-parts.ts",
  "council/personal-budgets/published/self-directed.ts",
  "council/personal-budgets/published/trend.ts",
  "indicators/standing.ts",
]);

it("is said of Wilson’s and Byar’s limits nowhere without what rounding does to them", () => {
  const reports = join(import.meta.dirname, "../../../../reports");
  const files = readdirSync(reports, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const named = files.filter((name) => /"[^"\n]*(?:Wilson|Byar)/.test(readFileSync(join(reports, name), "utf8")));
  const silent = named.filter((name) => !readFileSync(join(reports, name), "utf8").includes("withRounding("));
  expect(new Set(silent)).toEqual(new Set([...others].filter((name) => silent.includes(name))));
  expect(named.length).toBeGreaterThan(8);
});
