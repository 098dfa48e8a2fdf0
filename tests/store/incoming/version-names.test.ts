import { describe, expect, it } from "vitest";
import { laterByName } from "../../../src/store/incoming/version-names.ts";

describe("the later of two versions, by their names", () => {
  it.each([
    ["q3 v10.csv", "q3 v9.csv"],
    ["q3_v2.csv", "q3.csv"],
    ["Budgets Q3 version 2.1.xlsx", "budgets-q3-version-2.0.csv"],
    ["q3 (v3).csv", "q3 (v2).csv"],
    ["q3 (corrected).csv", "q3.csv"],
    ["q3-revised.csv", "q3 FINAL.csv"],
    ["q3 final.csv", "q3 provisional.csv"],
    ["q3.csv", "q3 draft.csv"],
    ["q3 2011-05-14.csv", "q3 2011-04-30.csv"],
    ["q3 02-05-2011.csv", "q3 30.04.2011.csv"],
    ["Copy of q3 v2.csv", "q3 v1 (1).csv"],
    ["q3 v2 final.csv", "q3 v1 final.csv"],
    ["q3 rev 12 (2).csv", "q3 rev 3.csv"],
  ])("%s after %s", (later, earlier) => {
    expect(laterByName(later, earlier)).toBe(1);
    expect(laterByName(earlier, later)).toBe(-1);
  });

  it.each([
    ["q3.csv", "q3 (1).csv"],
    ["q3.csv", "Copy of q3.csv"],
    ["q3 - Copy.csv", "q3.csv"],
    ["q3.csv", "q4 v2.csv"],
    ["q3 2010-11.csv", "q3 2011-12.csv"],
    ["q3 v1.csv", "q3.csv"],
    // One says that it is later by its number, the other by its word.
    ["q3 v2 draft.csv", "q3 v1 final.csv"],
    ["q3 2011-05-14.csv", "q3.csv"],
  ])("is not said of %s and %s", (one, other) => {
    expect(laterByName(one, other)).toBe(0);
    expect(laterByName(other, one)).toBe(0);
  });
});
