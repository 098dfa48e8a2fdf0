import { describe, expect, it } from "vitest";
import { type DemandFigure, demandBase } from "../../../../../reports/council/value-for-money/demand/base.ts";
import { demandHeadline } from "../../../../../reports/council/value-for-money/demand/figure.ts";
import { costsAhead, defaultAssumptions } from "../../../../../reports/council/value-for-money/demand/scenarios.ts";

function row(parts: Partial<DemandFigure>): DemandFigure {
  return {
    indicator_code: "POP",
    definition: "estimate",
    person_type: "all",
    basis: "",
    period: "2010",
    breakdown: "age_band",
    breakdown_value: "18-64",
    vintage: "published",
    numerator: null,
    denominator: null,
    value: null,
    value_status: "value",
    ...parts,
  };
}

const people = (breakdown_value: string, period: string, value: number) =>
  row({ breakdown_value, period, value, definition: period === "2010" ? "estimate" : "projection from 2008" });
const served = (breakdown_value: string, numerator: number | null) =>
  row({
    indicator_code: "SERVED",
    period: "2010-11 Q4",
    breakdown_value,
    numerator,
    value_status: numerator === null ? "suppressed" : "value",
  });
const spent = (breakdown_value: string, homes: number, all: number) =>
  row({ indicator_code: "EX-RES", period: "2010-11", breakdown_value, numerator: homes, denominator: all });

/** 100,000 adults and 20,000 older people; 1,000 and 800 + 500 + 700 supported; £30 million, of which £20 million on the older. */
const figures = [
  people("18-64", "2010", 100_000),
  people("65+", "2010", 20_000),
  people("18-64", "2015", 110_000),
  people("65+", "2015", 24_000),
  served("18-64", 1000),
  served("65-74", 800),
  served("75-84", 500),
  served("85+", 700),
  spent("all", 12_000_000, 30_000_000),
  spent("older_people", 8_000_000, 20_000_000),
];

function baseOf(rows: readonly DemandFigure[]) {
  const base = demandBase(rows);
  if (typeof base === "string") throw new Error(base);
  return base;
}

describe("demand and cost ahead", () => {
  it("starts from rates and costs of each age group, care homes apart", () => {
    // 18 to 64: 1,000 of 100,000 are 10 per 1,000; £10 million less £4 million on homes is £6,000 for each, and homes are £40 a head.
    // 65 and over: 2,000 of 20,000 are 100 per 1,000; £12 million is £6,000 for each, and £8 million on homes £400 a head.
    expect(defaultAssumptions(baseOf(figures)).groups).toEqual([
      { age: "18-64", per1000: 10, homeGbp: 6000, careHomesGbp: 40 },
      { age: "65+", per1000: 100, homeGbp: 6000, careHomesGbp: 400 },
    ]);
  });

  it("gives back what was spent in the base year, and grows with people alone on the central assumptions", () => {
    const base = baseOf(figures);
    const [now, later] = costsAhead(base, defaultAssumptions(base));
    expect(now?.gbp).toEqual({ low: 30_000_000, central: 30_000_000, high: 30_000_000 });
    // £10 million × 1.1 + £20 million × 1.2 = £35 million; low × 0.99⁵ = 0.95099; high × (1.01 × 1.01)⁵ = 1.10462.
    expect(later?.gbp.central).toBeCloseTo(35_000_000, 4);
    expect(later?.gbp.low).toBeCloseTo(35_000_000 * 0.9509900499, 2);
    expect(later?.gbp.high).toBeCloseTo(35_000_000 * 1.1046221254, 1);
  });

  it.each([
    [
      "nothing on people supported",
      figures.filter(({ indicator_code }) => indicator_code !== "SERVED"),
      /people are supported/,
    ],
    [
      "a hidden band",
      [...figures.filter(({ breakdown_value }) => breakdown_value !== "85+"), served("85+", null)],
      /suppressed/,
    ],
    ["no projection", figures.filter(({ period }) => period !== "2015"), /no projection/],
    ["no spending", figures.filter(({ indicator_code }) => indicator_code !== "EX-RES"), /spending of 2010-11/],
  ])("says what is not known where there is %s", (_, rows, words) => {
    expect(demandBase(rows)).toMatch(words);
  });
});

describe("the finding", () => {
  const headlineWith = (changed: Partial<ReturnType<typeof defaultAssumptions>>) => {
    const base = baseOf(figures);
    return demandHeadline("Eastwold", base, costsAhead(base, { ...defaultAssumptions(base), ...changed }));
  };

  it("names the last year on each scenario beside the first", () => {
    expect(headlineWith({})).toBe(
      "On the central assumptions Eastwold’s adult social care costs £35.0 million in 2015, 16.7% more than in 2010-11; on the low £33.3 million, on the high £38.7 million",
    );
  });

  it("follows what a reader changes", () => {
    // 50 of 1,000 in 24,000 at £6,000 are £7.2 million less than 100 of 1,000; £27.8 million are 7.3% less than the £30 million that were spent.
    const [adults, older] = defaultAssumptions(baseOf(figures)).groups;
    if (adults === undefined || older === undefined) throw new Error("no groups");
    expect(headlineWith({ groups: [adults, { ...older, per1000: 50 }] })).toContain(
      "costs £27.8 million in 2015, 7.3% less than in 2010-11",
    );
  });
});
