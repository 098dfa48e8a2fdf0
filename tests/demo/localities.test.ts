import { expect, test } from "vitest";
import { stories } from "../../src/demo/index.ts";
import { grouped, rowsOfReturn, total } from "./read.ts";

const places = rowsOfReturn("localities");
const activity = rowsOfReturn("activity");
const of = (measure: string, breakdown: string) =>
  activity.filter((row) => row.measure === measure && row.breakdown === breakdown);

test("three councils list their wards, one of them what they lie in", () => {
  const councils = grouped(places, ["council_code"]).map((rows) => [rows[0]?.council_code, rows.length]);
  expect(new Map(councils as [string, number][])).toEqual(
    new Map([
      [stories.typical.code, 13],
      [stories.straddling.code, 5],
      [stories.verySmall.code, 4],
    ]),
  );
  for (const larger of places.filter(({ kind }) => kind === "locality")) {
    const within = places.filter((row) => row.parent_code === larger.locality_code);
    expect(total(within, "population_count")).toBe(Number(larger.population_count));
  }
});

test("what is counted by ward makes the council, and is of wards that are listed", () => {
  const listed = new Set(places.map((row) => `${row.council_code} ${row.locality_code}`));
  for (const measure of ["home_admissions", "reablement_starts", "budgets_by_start"]) {
    const all = new Map(of(measure, "all").map((row) => [`${row.council_code} ${row.period}`, row]));
    const byCouncil = grouped(of(measure, "locality"), ["council_code", "period"]);
    expect(byCouncil).toHaveLength(6);
    for (const rows of byCouncil) {
      const whole = all.get(`${rows[0]?.council_code} ${rows[0]?.period}`);
      expect(total(rows, "count"), measure).toBe(Number(whole?.count));
      expect(total(rows, "of_count"), measure).toBe(Number(whole?.of_count ?? 0));
      expect(rows.every((row) => listed.has(`${row.council_code} ${row.breakdown_value}`))).toBe(true);
    }
  }
});

test("one ward of the typical council has half as many admissions again, by its adults, as any other", () => {
  const people = new Map(
    places
      .filter((row) => row.council_code === stories.typical.code)
      .map((row) => [row.locality_code, Number(row.population_count)]),
  );
  const rates = of("home_admissions", "locality")
    .filter((row) => row.council_code === stories.typical.code && row.period === "2010-11")
    .map((row) => Number(row.count) / (people.get(row.breakdown_value ?? "") ?? 0))
    .toSorted((a, b) => b - a);
  expect((rates[0] ?? 0) / (rates[1] ?? 1)).toBeGreaterThan(1.5);
});
