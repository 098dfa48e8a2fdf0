import { beforeAll, describe, expect, it } from "vitest";
import type { JudgedMeasure } from "../../../../reports/components/indicator/judged.ts";
import { beforeWords, measureRow } from "../../../../reports/components/indicator/measure-row.ts";
import type { PastFigure } from "../../../../reports/components/indicator/rows.ts";
import { openPage } from "../../open-page.ts";
import { judgedMeasure, refusedMeasure } from "./judged-rows.ts";

beforeAll(() => {
  openPage("index");
});

const past = (parts: Partial<PastFigure>): PastFigure => ({
  framework: "NIS",
  edition: "2008-09",
  indicator_code: "NI 125",
  past_code: "NI 125",
  period: "2009-10",
  value: 74,
  unit: "percent",
  is_comparable: true,
  ...parts,
});

const row = (parts: Partial<JudgedMeasure>) => measureRow(judgedMeasure(parts), { past: [] });
const spread = { lowest: 10, highest: 60, lower_quartile: 20, upper_quartile: 30 };

describe("the cells of a measure", () => {
  it("are its value with its interval, England, the comparators’ median and the year", () => {
    expect(row({ comparator_median: 80.25 })).toMatchObject({
      title: "Independence",
      code: "NI 125",
      year: "2010-11",
      value: "76.0%",
      interval: "70.0% to 81.0%",
      england: "82.0%",
      comparators: "80.3%",
      verdict: "worse",
    });
  });

  it("say why there is no value, and that nobody may be compared", () => {
    const hidden = { value: null, value_status: "suppressed", lower_95: null, upper_95: null };
    expect(row(hidden)).toMatchObject({ value: "suppressed", interval: "" });
    const barred = refusedMeasure("its publisher says so", { england_value: null });
    expect(measureRow(barred, { past: [] })).toMatchObject({ england: "not compared", lane: null });
  });

  it("say that limits past 100% or 0% are as published, of a share alone", () => {
    expect(row({ value: 94.7, lower_95: 85.9, upper_95: 103.5 }).interval).toBe("85.9% to 103.5%, as published");
    expect(row({ value: 2, lower_95: -1, upper_95: 5 }).interval).toBe("−1.0% to 5.0%, as published");
    expect(row({ value: 100, lower_95: 98, upper_95: 100 }).interval).toBe("98.0% to 100.0%");
    expect(row({ unit: "per_100k", value: 110, lower_95: 100, upper_95: 120 }).interval).not.toContain("published");
  });

  it("give the unit of a rate", () => {
    expect(row({ unit: "per_100k" }).title).toBe("Independence, per 100,000 people");
  });
});

describe("the place of a measure", () => {
  it("has England at 0 and the farthest at 1, better to the right", () => {
    // England 82: its own lower limit of 70 is the farthest, 12 away.
    expect(row({}).lane).toMatchObject({ value: -0.5, lower: -1 });
    expect(row({ polarity: "low" }).lane).toMatchObject({ value: 0.5, lower: 1 });
  });

  it("is scaled over all councils where their spread is given, the interval cut off at the ends", () => {
    // England 25, from 10 to 60: the farthest is 35 away.
    const measure = judgedMeasure({ value: 42.5, lower_95: 25, upper_95: 70, england_value: 25, verdict: "similar" });
    const { lane } = measureRow(measure, { past: [], spread });
    expect(lane).toMatchObject({ value: 0.5, lower: 0, upper: 1, highest: 1, hasGoodSide: true });
    expect(lane?.lowest).toBeCloseTo(-15 / 35, 9);
    expect(lane?.lowerQuartile).toBeCloseTo(-5 / 35, 9);
  });

  it("is none where England’s figure is a total or missing, or where there is nothing to place", () => {
    expect(row({ unit: "number", decimals: 0 }).lane).toBeNull();
    expect(row({ england_value: null }).lane).toBeNull();
    expect(row({ value: null }).lane).toBeNull();
  });
});

describe("the earlier years of a measure", () => {
  it("are a line of its own comparable figures up to the newest", () => {
    const others = [past({ indicator_code: "NI 130" }), past({ is_comparable: false, period: "2007-08" })];
    const { years, range } = measureRow(judgedMeasure({}), { past: [...others, past({ period: "2009-10" })] });
    expect(years.map(({ period, value }) => [period, value])).toEqual([
      ["2009-10", 74],
      ["2010-11", 76],
    ]);
    expect(range).toBe("74.0% to 76.0%");
  });

  it("are the newest in words, and not comparable under another code or definition", () => {
    const words = (...figures: readonly PastFigure[]) => beforeWords(judgedMeasure({}), figures);
    expect(words()).toBe("no earlier year");
    expect(words(past({}))).toBe("74.0% in 2009-10");
    expect(words(past({ is_comparable: false }))).toBe("74.0% in 2009-10, not comparable");
    expect(words(past({ past_code: "1C(2A)", period: "2020-21", value: 21.4, is_comparable: false }))).toBe(
      "21.4% in 2020-21 (1C(2A)), not comparable",
    );
    expect(words(past({ is_comparable: false, unit: "per_100k" }))).toBe("no earlier year");
  });
});
