import { describe, expect, it } from "vitest";
import { residentialHeadline, residentialShares } from "../../../../reports/council/value-for-money/residential.ts";
import { vfmFigure } from "./vfm-rows.ts";

describe("the residential and nursing share", () => {
  const all = vfmFigure({ indicator_code: "EX-RES", value: 47.7, comparator_median: 47.8 });

  it("keeps all adults and older people apart and judges all adults alone against 40%", () => {
    const older = vfmFigure({ ...all, breakdown: "client_group", breakdown_value: "older_people", value: 38 });
    const shares = residentialShares([older, all]);
    expect(shares.map((share) => share.group)).toEqual(["All adults", "Older people"]);
    expect(residentialHeadline("Eastwold", shares)).toBe(
      "In 2010-11, Eastwold’s share of spending on residential and nursing care, 47.7%, does not meet the guide’s target of at most 40%; the comparators’ median is 47.8%",
    );
  });

  it("meets the guide at 40% exactly", () => {
    expect(residentialHeadline("Eastwold", residentialShares([vfmFigure({ ...all, value: 40 })]))).toContain(
      "40.0%, meets the guide’s target of at most 40%",
    );
  });
});
