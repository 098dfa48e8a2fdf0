import { describe, expect, it } from "vitest";
import {
  costRows,
  costStrips,
  costsHeadline,
  medianOf,
  outlierSentence,
  type UnitCost,
} from "../../../reports/components/vfm-unit-costs.ts";

function cost(code: string, value: number | null, parts: Partial<UnitCost> = {}): UnitCost {
  return {
    ...{ council_code: code, council_name: code, service: "nursing_care", period: "2010-11", value },
    ...{ value_status: value === null ? "suppressed" : "value", is_outlier: false },
    ...parts,
  };
}

const strips = (costs: readonly UnitCost[]) => costStrips(costs, "own", ["near", "far"]);

describe("unit costs", () => {
  it("tells this council, its comparators and the others apart", () => {
    const [strip] = strips([cost("own", 500), cost("near", 520), cost("else", 600)]);
    expect(strip?.dots.map((dot) => dot.role)).toEqual(["this", "comparator", "other"]);
    expect(strip?.median).toBe(520);
  });

  it("names councils outside the plausible range and far from the others", () => {
    const [strip] = strips([cost("own", 500), cost("dear", 1287), cost("odd", 700, { is_outlier: true })]);
    expect(strip && outlierSentence(strip)).toBe("Out of the ordinary: dear (£1,287.00) and odd (£700.00).");
    expect(costsHeadline(strips([cost("own", 1287), cost("near", 500)]))).toBe(
      "Unit costs are above the comparators’ median in 1 of 1 service; nursing care should be checked",
    );
  });

  it("says why this council has no value", () => {
    expect(costRows(strips([cost("own", null), cost("near", 500)]))[0]).toMatchObject({
      own: "suppressed",
      judgement: "no value to judge",
    });
    expect(costRows(strips([cost("near", 500)]))[0]?.own).toBe("no figure");
  });

  it("shows the newest year alone, services with a plausible range first", () => {
    const found = strips([
      cost("own", 5, { service: "meals" }),
      cost("own", 500),
      cost("own", 480, { period: "2009-10" }),
    ]);
    expect(found.map((one) => one.title)).toEqual(["Nursing care, £ per person a week", "Meals, £ per meal"]);
    expect(found[1]?.range).toBeNull();
  });

  it("takes the mean of the two in the middle of an even number as the median", () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });
});
