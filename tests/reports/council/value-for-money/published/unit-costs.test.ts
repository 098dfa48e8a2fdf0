import { describe, expect, it } from "vitest";
import { leadText } from "../../../../../reports/components/sentences/lead.ts";
import { publishedCostsLead } from "../../../../../reports/council/value-for-money/answer.ts";
import {
  inReal,
  type PublishedCost,
  pounds,
  priceBasis,
} from "../../../../../reports/council/value-for-money/published/costs.ts";
import {
  breakSentences,
  costSegments,
  costYears,
  factorWords,
  madeOf,
  realChange,
  yearRows,
  yearsHeadline,
} from "../../../../../reports/council/value-for-money/published/years.ts";

const costsText = (...of: Parameters<typeof publishedCostsLead>) => leadText(publishedCostsLead(...of));

function cost(period: string, value: number | null, parts: Partial<PublishedCost> = {}): PublishedCost {
  return {
    measure: "2.1",
    title: "Weekly cost of all care, all adults",
    units: "Weeks of care in the year",
    period,
    value,
    numerator: 133_331,
    denominator: 248_846,
    factor: 1,
    value_status: value === null ? "missing" : "value",
    comparator_n: 15,
    comparator_median: 500,
    england: 560,
    price_basis: basis,
    real_value: value,
    price_factor: 1,
    is_drawn: true,
    version: null,
    break_note: null,
    ...parts,
  };
}

const basis = "prices of 2010-11, deflators of 22 December 2023";
const costs = [cost("2008-09", 580, { real_value: 600 }), cost("2009-10", 535.8), cost("2010-11", 660)];

describe("published unit costs", () => {
  it("answer beside the comparators' median in cash, and with the change in real terms and its price year", () => {
    // 660 ÷ 500 is 32.0% more, and 660 ÷ 600 is 10.0% more.
    expect(costsText("Cumbria", costs)).toBe(
      "In 2010-11, Cumbria’s weekly cost of all care, £660, is 32.0% more than its comparators’ median of £500. " +
        "In 2010-11 prices (GDP deflators of 22 December 2023) that is 10.0% more than in 2008-09. Source: PSS EX1.",
    );
    expect(costsText("Cumbria", [])).toBe("");
  });

  it("say nothing in real terms where no deflator is loaded", () => {
    const cash = costs.map((cost) => ({ ...cost, price_basis: null, real_value: null, price_factor: null }));
    expect(priceBasis(cash)).toBeNull();
    expect(costsText("Cumbria", cash)).not.toContain("prices");
    expect(yearsHeadline(costYears(cash), ["2008-09", "2010-11"])).toBe("Unit costs, 2008-09 to 2010-11");
  });

  it("say which years no deflator is loaded of", () => {
    const [first = cost("2008-09", 580), ...later] = costs;
    const early = { ...first, price_basis: null, real_value: null };
    expect(inReal(costs)).toBe("real terms in 2010-11 prices (GDP deflators of 22 December 2023)");
    expect(inReal([early, ...later])).toBe(
      "real terms in 2010-11 prices (GDP deflators of 22 December 2023); no deflator of 2008-09 is loaded, so that there is cash alone",
    );
    const cash = costs.map((cost) => ({ ...cost, price_basis: null, real_value: null }));
    expect(inReal(cash)).toBe("no deflator of 2010-11 is loaded, so that there is cash alone");
    expect(inReal([...costs, cost("2011-12", null, { price_basis: null, real_value: null })])).toBe(inReal(costs));
  });

  it("count how many are more in real terms, of those with two years or more", () => {
    const fell = [cost("2008-09", 7, { measure: "2.9" }), cost("2010-11", 6, { measure: "2.9" })];
    const once = [cost("2010-11", 9, { measure: "2.30" })];
    expect(realChange(costYears(costs)[0] ?? none)).toBeCloseTo(10, 6);
    expect(yearsHeadline(costYears([...costs, ...fell, ...once]), ["2008-09", "2009-10", "2010-11"])).toBe(
      "1 of 2 unit costs is more in real terms, 2008-09 to 2010-11",
    );
  });

  // Over people with direct payments alone again from 2012-13: from £100 to £200 is no growth that a reader may be told of.
  it("have no change and no line over a break or a missing year, and say where a series breaks", () => {
    const note = "from 2012-13 it is over people with direct payments alone";
    const each = (period: string, value: number, version: string, break_note: string | null) =>
      cost(period, value, { measure: "2.30", title: "Weekly cost per person", version, break_note });
    const broken = costYears([
      each("2010-11", 100, "headed two ways", null),
      each("2012-13", 200, "direct payments", note),
      each("2013-14", 210, "direct payments", note),
    ]);
    expect(realChange(broken[0] ?? none)).toBeNull();
    expect(yearsHeadline(broken, ["2010-11", "2012-13", "2013-14"])).toBe("Unit costs, 2010-11 to 2013-14");
    expect(breakSentences(broken)).toEqual([`Weekly cost per person: ${note}. No change is worked out across.`]);
    const alike = broken.flatMap((measure) => [measure, { ...measure, title: "Weekly cost per older person" }]);
    expect(breakSentences(alike)).toEqual([
      `Weekly cost per person; Weekly cost per older person: ${note}. No change is worked out across.`,
    ]);
    expect(costSegments(broken[0]?.years ?? []).map(({ segment }) => segment)).toEqual([0, 1, 1]);
    const gap = [...costs, cost("2012-13", 700)];
    expect(costSegments(gap).map(({ segment }) => segment)).toEqual([0, 0, 0, 1]);
    expect(breakSentences(costYears(gap))).toEqual([]);
  });

  it("show cost and units as published, and how units of another period enter", () => {
    expect(madeOf(cost("2009-10", 535.8))).toBe(
      "£133,331 thousand in the year, 248,846 units (weeks of care in the year)",
    );
    expect(factorWords(52)).toBe("; the units are printed 52 times over");
    expect(factorWords(1 / 52)).toBe("; the units are of one week, and count 52 times");
    expect(yearRows(costYears([cost("2009-10", null)]))[0]?.cash).toBe("no figure");
  });

  it("have pence where the publication has them", () => {
    expect([pounds(751), pounds(535.8)]).toEqual(["£751", "£535.80"]);
  });
});

const none = { measure: "", title: "", isDrawn: false, years: [] };
