import { describe, expect, it } from "vitest";
import {
  costRows,
  costStrips,
  costsHeadline,
  medianOf,
  type UnitCost,
} from "../../../../reports/council/value-for-money/cost-strips.ts";
import { stripWords } from "../../../../reports/council/value-for-money/strips.ts";
import { returnedNaming } from "../../../../reports/council/value-for-money/unit-costs.ts";

function cost(code: string, value: number | null, parts: Partial<UnitCost> = {}): UnitCost {
  return {
    council_code: code,
    council_name: code,
    service: "nursing_care",
    period: "2010-11",
    value,
    value_status: value === null ? "suppressed" : "value",
    is_outlier: false,
    ...parts,
  };
}

const strips = (costs: readonly UnitCost[]) => costStrips(costs, "own", ["near", "far"], returnedNaming);

describe("unit costs", () => {
  it("tells this council, its comparators and the others apart", () => {
    const [strip] = strips([cost("own", 500), cost("near", 520), cost("else", 600)]);
    expect(strip?.dots.map((dot) => dot.role)).toEqual(["this", "comparator", "other"]);
    expect(strip?.median).toBe(520);
  });

  it("names councils out of the ordinary in the table alone, not under the drawing of this council", () => {
    const [strip] = strips([cost("own", 500), cost("dear", 1287), cost("odd", 700, { is_outlier: true })]);
    expect(strip && costRows([strip])[0]?.outliers).toBe("dear (£1,287.00) and odd (£700.00)");
    expect(strip && stripWords(strip)).toBeNull();
  });

  it("should be checked where they are below the lowest or above the highest council of 2008-09", () => {
    // Nursing care was between £240 and £753 a week.
    expect(costsHeadline(strips([cost("own", 1287), cost("near", 500)]))).toBe(
      "Unit costs are above the comparators’ median in 1 of 1 service; nursing care should be checked",
    );
    expect(costRows(strips([cost("own", 1287)]))[0]).toMatchObject({
      range: "£240.00 to £753.00",
      judgement: "above the highest council of 2008-09: check",
    });
    expect(costRows(strips([cost("own", 239)]))[0]?.judgement).toBe("below the lowest council of 2008-09: check");
    expect(costRows(strips([cost("own", 500)]))[0]?.judgement).toBe("not out of the ordinary");
  });

  it("have a unit, or say that it is not known", () => {
    const titles = ["direct_payments", "telecare"].map((service) => strips([cost("own", 5, { service })])[0]?.title);
    expect(titles).toEqual(["Direct payments, £ per person a week", "Telecare, £ per unit (which unit is not known)"]);
  });

  it("have as many decimals in all of a row, pence as soon as a median has them", () => {
    const published = costStrips([cost("own", 15), cost("near", 14), cost("far", 15)], "own", ["near", "far"], {
      title: (service) => service,
      name: (service) => service,
      ranges: [],
      decimals: () => 0,
    });
    expect(costRows(published)[0]).toMatchObject({ own: "£15.00", median: "£14.50", national: "£15.00" });
  });

  it("says why this council has no value", () => {
    expect(costRows(strips([cost("own", null), cost("near", 500)]))[0]).toMatchObject({
      own: "suppressed",
      judgement: "no value to judge",
    });
    expect(costRows(strips([cost("near", 500)]))[0]?.own).toBe("no figure");
  });

  it("shows the newest year alone, services with a known range first", () => {
    const found = strips([
      cost("own", 5, { service: "meals" }),
      cost("own", 500),
      cost("own", 480, { period: "2009-10" }),
    ]);
    expect(found.map((strip) => strip.title)).toEqual(["Nursing care, £ per person a week", "Meals, £ per meal"]);
    expect(found[1]?.range).toBeNull();
  });

  it("takes the mean of the two in the middle of an even number as the median", () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });
});
