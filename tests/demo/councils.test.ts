import { expect, test } from "vitest";
import { councilTypes } from "../../src/catalogue/code-lists.ts";
import { rowsAt, rowsOfReturn } from "./read.ts";

const councils = rowsAt("2008-05-01/councils.csv");
const on = (day: string) =>
  councils.filter((row) => (row.first_day ?? "") <= day && (row.last_day === "" || (row.last_day ?? "") >= day));

test("there are 150 councils in 2008-09 and 152 after", () => {
  expect(on("2008-04-01")).toHaveLength(150);
  expect(on("2009-03-31")).toHaveLength(150);
  expect(on("2009-04-01")).toHaveLength(152);
});

test("two shire counties are each replaced by two unitary councils", () => {
  const ended = councils.filter((row) => row.last_day !== "");
  expect(ended.map((row) => [row.council_type, row.last_day])).toEqual([
    ["Shire County", "2009-03-31"],
    ["Shire County", "2009-03-31"],
  ]);
  for (const county of ended) {
    const successors = (county.successor_codes ?? "").split(" ");
    const rows = councils.filter((row) => successors.includes(row.council_code ?? ""));
    expect(rows.map((row) => [row.council_type, row.first_day, row.region])).toEqual([
      ["Unitary Authority", "2009-04-01", county.region],
      ["Unitary Authority", "2009-04-01", county.region],
    ]);
  }
});

test.each(["council_name", "council_code", "local_code"])("no two councils share a %s", (column) => {
  expect(new Set(councils.map((row) => row[column])).size).toBe(154);
});

test("codes begin with Z and cannot be taken for real ones", () => {
  for (const row of councils) expect(row.council_code).toMatch(/^Z(06|08|09|10)\d{6}$/);
  expect(new Set(councils.map((row) => row.region)).size).toBe(9);
  expect(new Set(councils.map((row) => row.council_type))).toEqual(new Set(councilTypes));
});

test("no return has rows for a council before its first day or after its last", () => {
  const living = (year: string) =>
    new Set(on(`${year === "2007" ? "2008" : year}-04-01`).map((row) => row.council_code));
  const existing = new Map(["2007", "2008", "2009", "2010", "2011", "2012"].map((year) => [year, living(year)]));
  for (const name of ["ni-returns", "personal-budget", "self-funders", "expenditure"]) {
    const strangers = rowsOfReturn(name).filter((row) => {
      return !existing.get((row.period ?? "").slice(0, 4))?.has(row.council_code);
    });
    expect(strangers, name).toEqual([]);
  }
});

test("there are about 51 million people, more of them aged 85 or over each year", () => {
  const estimates = [2008, 2009, 2010].map((year) => rowsOfReturn(`population-estimates-${year}`));
  const people = (rows: (typeof estimates)[number]) => rows.reduce((sum, row) => sum + Number(row.population_count), 0);
  for (const rows of estimates) expect(Math.abs(people(rows) / 1e6 - 51)).toBeLessThan(1);
  const oldest = estimates.map((rows) => people(rows.filter((row) => /^(85-89|90\+)$/.test(row.age_band ?? ""))));
  expect(oldest).toEqual([...oldest].sort((a, b) => a - b));
});

test("areas are described by six features each, those of the four councils too that published groups are older than", () => {
  const rows = rowsOfReturn("area-features");
  const described = new Set(rows.map((row) => row.council_code));
  expect(rows).toHaveLength(152 * 6);
  expect(described).toEqual(new Set(on("2009-04-01").map((row) => row.council_code)));
  const grouped = new Set(rowsOfReturn("comparator-groups").map((row) => row.council_code));
  expect(councils.filter((row) => described.has(row.council_code) && !grouped.has(row.council_code))).toHaveLength(4);
});

test("features are such as areas have", () => {
  const range = (feature: string) => {
    const values = rowsOfReturn("area-features").filter((row) => row.feature === feature);
    return [Math.min, Math.max].map((end) => end(...values.map((row) => Number(row.feature_value))));
  };
  const within: Readonly<Record<string, readonly [number, number]>> = {
    people_aged_18_and_over: [2_000, 1_000_000],
    aged_85_and_over_percent: [0.2, 6],
    deprivation_score: [3, 60],
    ethnic_group_other_than_white_percent: [0.5, 60],
    people_per_km2: [10, 10_000],
    rural_percent: [0, 90],
  };
  for (const [feature, [least, most]] of Object.entries(within)) {
    const [low = Number.NaN, high = Number.NaN] = range(feature);
    expect(low, feature).toBeGreaterThanOrEqual(least);
    expect(high, feature).toBeLessThanOrEqual(most);
    expect(high, feature).toBeGreaterThan(low);
  }
});

test("each council of before April 2009 has fifteen comparators, ranked by distance, and some are not comparators of theirs", () => {
  const rows = rowsOfReturn("comparator-groups");
  expect(rows).toHaveLength(150 * 15);
  const pairs = new Set(rows.map((row) => `${row.council_code} ${row.comparator_code}`));
  expect(rows.filter((row) => !pairs.has(`${row.comparator_code} ${row.council_code}`)).length).toBeGreaterThan(100);
  rows.forEach((row, i) => {
    expect(row.council_code).not.toBe(row.comparator_code);
    expect(Number(row.rank)).toBe((i % 15) + 1);
    if (i % 15 > 0) expect(Number(row.distance)).toBeGreaterThanOrEqual(Number(rows[i - 1]?.distance));
  });
});
