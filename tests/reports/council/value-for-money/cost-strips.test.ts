import { describe, expect, it } from "vitest";
import {
  type CostStrip,
  costRows,
  costStrips,
  costsHeadline,
  fences,
  medianOf,
  type UnitCost,
} from "../../../../reports/council/value-for-money/cost-strips.ts";
import {
  costPlace,
  differenceWords,
  inOrder,
  spanWords,
} from "../../../../reports/council/value-for-money/cost-table.ts";
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

function first(costs: readonly UnitCost[]): CostStrip {
  const [strip] = strips(costs);
  if (strip === undefined) throw new Error("there is no strip");
  return strip;
}

describe("unit costs", () => {
  it("tells this council, its comparators and the others apart", () => {
    const [strip] = strips([cost("own", 500), cost("near", 520), cost("else", 600)]);
    expect(strip?.dots.map((dot) => dot.role)).toEqual(["this", "comparator", "other"]);
    expect(strip?.median).toBe(520);
  });

  it("are those of the newest year of a service", () => {
    const strip = first([cost("own", 480, { period: "2009-10" }), cost("own", 500), cost("near", 520)]);
    expect([strip.period, strip.own, strip.dots.length]).toEqual(["2010-11", 500, 2]);
  });

  it("are to be checked below the lowest council that is known of, and above the highest", () => {
    const isChecked = (value: number) => first([cost("own", value)]).isChecked;
    // Nursing care about 2008-09: £240 to £753 a week (Department of Health, note to the Health Committee).
    expect([239, 240, 753, 754].map(isChecked)).toEqual([true, false, false, true]);
  });

  it("names councils out of the ordinary in what is downloaded alone", () => {
    const [strip] = strips([cost("own", 500), cost("dear", 1287), cost("odd", 700, { is_outlier: true })]);
    expect(strip && costRows([strip])[0]?.outliers).toBe("dear (£1,287.00) and odd (£700.00)");
  });

  it("leave what is probably an error of return out of the median and the places", () => {
    const strip = first([cost("own", 500), cost("near", 520), cost("far", 9000, { is_outlier: true })]);
    expect(strip.median).toBe(520);
    expect(costPlace(strip)).toBe("lowest of 2");
  });

  it("are compared with the comparators’ median unless they are to be checked themselves", () => {
    expect(differenceWords(first([cost("own", 624), cost("near", 520)]))).toBe("+20%");
    expect(differenceWords(first([cost("own", 416), cost("near", 520)]))).toBe("−20%");
    expect(differenceWords(first([cost("own", 520), cost("near", 520)]))).toBe("0%");
    expect(differenceWords(first([cost("own", 500)]))).toBe("none");
    const odd = first([cost("own", 700, { is_outlier: true }), cost("near", 520)]);
    expect([differenceWords(odd), costPlace(odd)]).toEqual(["check", "none"]);
  });

  it("are in the order of the difference, those to check and those without a value last", () => {
    const service = (name: string, own: number | null, parts: Partial<UnitCost> = {}) => [
      cost("own", own, { service: name, ...parts }),
      cost("near", 10, { service: name }),
    ];
    const all = strips([
      ...service("meals", 9),
      ...service("day_care", null),
      ...service("telecare", 12),
      ...service("equipment", 90, { is_outlier: true }),
    ]);
    expect(
      inOrder(all)
        .map((strip) => strip.service)
        .slice(0, 2),
    ).toEqual(["telecare", "meals"]);
  });

  it("have strips cut at the inner fences, with how many councils are beyond", () => {
    // Quartiles 2 and 4: the fences are at −1 and 7.
    const values = [1, 2, 3, 4, 50];
    const strip = first(values.map((value, index) => cost(`c${index}`, value)));
    expect(fences(strip)).toEqual({ low: 1, high: 4, lowerQuartile: 2, upperQuartile: 4, beyond: 1 });
    expect(spanWords(strip)).toBe("£1.00 to £4.00, 1 beyond");
  });

  it("should be checked where they are below the lowest or above the highest council of 2008-09", () => {
    // Nursing care was between £240 and £753 a week.
    expect(costsHeadline(strips([cost("own", 1287), cost("near", 500)]))).toBe(
      "No unit cost can be compared with the comparators’ median; nursing care should be checked",
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
