import { expect, it } from "vitest";
import { segments } from "../../../reports/components/charts/segments.ts";
import { thinned } from "../../../reports/components/charts/ticks.ts";
import { sameUnit, trendHeadline } from "../../../reports/indicators/trend.ts";
import { indicator, periodRow } from "../components/indicator/indicator-rows.ts";

const parts = (rows: Parameters<typeof segments>[0]) => segments(rows).map(({ period, segment }) => [period, segment]);

it("ends a line where the definition changes", () => {
  const rows = [periodRow("2008-09"), periodRow("2009-10", { is_first_after_break: true }), periodRow("2010-11")];
  expect(parts(rows)).toEqual([
    ["2008-09", 0],
    ["2009-10", 1],
    ["2010-11", 1],
  ]);
});

it("joins no line over a year or a quarter that is missing", () => {
  expect(parts([periodRow("2010-11"), periodRow("2012-13")])).toEqual([
    ["2010-11", 0],
    ["2012-13", 1],
  ]);
  expect(parts([periodRow("2010-11 Q1"), periodRow("2010-11 Q2"), periodRow("2010-11 Q4")])).toEqual([
    ["2010-11 Q1", 0],
    ["2010-11 Q2", 0],
    ["2010-11 Q4", 1],
  ]);
});

it("joins days a year apart where no quarter lies between", () => {
  expect(parts([periodRow("2009-10 Q4"), periodRow("2010-11 Q4"), periodRow("2012-13 Q4")])).toEqual([
    ["2009-10 Q4", 0],
    ["2010-11 Q4", 0],
    ["2012-13 Q4", 1],
  ]);
});

it("draws no two units on one axis", () => {
  const rows = segments([periodRow("2008-09", { unit: "per_100k" }), periodRow("2009-10")]);
  expect(sameUnit(rows, "percent").map(({ period }) => period)).toEqual(["2009-10"]);
});

it("speaks of comparable periods alone", () => {
  const rows = [
    periodRow("2008-09", { england: 200 }),
    periodRow("2009-10", { england: 14.1, is_first_after_break: true }),
    periodRow("2010-11", { england: 29.9 }),
  ];
  expect(trendHeadline(indicator, segments(rows))).toBe("England’s figure was 14.1% in 2009-10 and 29.9% in 2010-11");
  expect(trendHeadline(indicator, segments(rows.slice(0, 2)))).toBe(
    "England’s figure was 14.1% in 2009-10; earlier figures are not comparable",
  );
});

it("speaks of the marked council where it has figures at both ends, and else of England", () => {
  const rows = segments([periodRow("2009-10", { england: 14.1 }), periodRow("2010-11", { england: 29.9 })]);
  const year = (period: string, value: number) => ({
    definition: "",
    person_type: "all",
    basis: "",
    area_code: "Z06000011",
    period,
    value,
    lower_95: null,
    upper_95: null,
  });
  const both = { name: "Eastwold", years: [year("2009-10", 12), year("2010-11", 31.2)] };
  expect(trendHeadline(indicator, rows, both)).toBe("Eastwold’s figure was 12.0% in 2009-10 and 31.2% in 2010-11");
  const one = { name: "Eastwold", years: [year("2010-11", 31.2)] };
  expect(trendHeadline(indicator, rows, one)).toBe("England’s figure was 14.1% in 2009-10 and 29.9% in 2010-11");
});

it("compares waves of a survey that is held every second year: a year between is no break", () => {
  const rows = [periodRow("2016-17", { england: 77 }), periodRow("2018-19", { england: 75 })];
  expect(trendHeadline(indicator, segments(rows))).toBe("England’s figure was 77.0% in 2016-17 and 75.0% in 2018-19");
});

it("names as many years as there is room for, the last among them", () => {
  const years = Array.from({ length: 10 }, (_, index) => new Date(Date.UTC(2016 + index, 2, 31)));
  const named = (room: number) => thinned(years, room).map((date) => date.getUTCFullYear());
  expect(named(1000)).toHaveLength(10);
  expect(named(400)).toEqual([2017, 2019, 2021, 2023, 2025]);
  expect(named(250)).toEqual([2017, 2021, 2025]);
  expect(named(10)).toEqual([2020, 2025]);
});
