import { beforeAll, describe, expect, it } from "vitest";
import type { MeasureRow } from "../../../../reports/council/summary/rows.ts";
import { gapWords, othersWords, threeAndThree, threeTable } from "../../../../reports/council/summary/three.ts";
import { openPage } from "../../open-page.ts";
import { measureRow as measure } from "./rows.ts";

const codes = (rows: readonly MeasureRow[]) => rows.map(({ indicator_code }) => indicator_code);

beforeAll(() => {
  openPage("index");
});

describe("what to look at first and to hold on to", () => {
  it("stands under its heading, and without either there is no table", () => {
    const rows = [
      measure({ verdict: "worse", title: "Delays" }),
      measure({ verdict: "better", value: 90, title: "Independence" }),
    ];
    const text = threeTable(threeAndThree(rows), [], { code: "E1", name: "Eastwold" })?.textContent ?? "";
    const places = ["Look at first", "Delays", "Hold on to", "Independence"].map((words) => text.indexOf(words));
    expect(places).toEqual(places.filter((place) => place > 0).toSorted((a, b) => a - b));
    expect(threeTable({ worse: [], better: [] }, [], { code: "E1", name: "Eastwold" })).toBeNull();
  });

  it("is what lies farthest from England in widths of the middle half of councils, three at the most of each", () => {
    const rows = [
      // 6 points where the middle half is 12 wide: half a width. 2 points where it is 1 wide: two widths.
      measure({ indicator_code: "wide", value: 76, england_value: 82, lower_quartile: 74, upper_quartile: 86 }),
      measure({ indicator_code: "narrow", value: 80, england_value: 82, lower_quartile: 81.5, upper_quartile: 82.5 }),
      measure({ indicator_code: "middle", value: 78, england_value: 82, lower_quartile: 80, upper_quartile: 84 }),
      measure({ indicator_code: "near", value: 81, england_value: 82, lower_quartile: 74, upper_quartile: 86 }),
      measure({ indicator_code: "good", verdict: "better", value: 90 }),
      measure({ indicator_code: "same", verdict: "similar" }),
    ];
    const { worse, better } = threeAndThree(rows);
    expect(codes(worse)).toEqual(["narrow", "middle", "wide"]);
    expect(codes(better)).toEqual(["good"]);
    expect(othersWords(rows, { worse, better })).toBe("Not shown: 1 more worse, 1 similar. All 6 measures:");
  });

  it("counts a distance on either side, and puts one in no width of councils before all others", () => {
    const high = { polarity: "low", verdict: "worse" } as const;
    const rows = [
      measure({ indicator_code: "below", value: 76, england_value: 82, lower_quartile: 80, upper_quartile: 84 }),
      measure({
        ...high,
        indicator_code: "above",
        value: 90,
        england_value: 82,
        lower_quartile: 80,
        upper_quartile: 84,
      }),
      measure({ indicator_code: "none", value: 81, england_value: 82, lower_quartile: 82, upper_quartile: 82 }),
      measure({
        indicator_code: "no quarters",
        value: 80,
        england_value: 82,
        lower_quartile: null,
        upper_quartile: null,
      }),
      measure({
        indicator_code: "no width, no distance",
        value: 82,
        england_value: 82,
        lower_quartile: 82,
        upper_quartile: 82,
      }),
    ];
    expect(codes(threeAndThree(rows).worse)).toEqual(["no quarters", "none", "above"]);
  });

  it("counts what it leaves out by how that stands to England", () => {
    const verdicts = ["better", "better", "similar", "higher", "lower", "lower", "not_compared"] as const;
    const rows = verdicts.map((verdict) => measure({ verdict }));
    expect(othersWords(rows, { worse: [], better: rows.slice(0, 1) })).toBe(
      "Not shown: 1 more better, 1 similar, 3 higher or lower where neither is good, 1 not compared. All 7 measures:",
    );
    expect(othersWords(rows.slice(0, 2), { worse: [], better: rows.slice(0, 2) })).toBe("");
  });

  it("counts of what it leaves out the measures that the first sentence counts, and names older ones apart", () => {
    const older = measure({ verdict: "worse", is_current: false });
    const rows = [measure({ verdict: "similar" }), measure({ verdict: "not_compared" }), older, older];
    expect(othersWords(rows, { worse: [], better: [] })).toBe(
      "Not shown: 1 similar, 1 not compared. All 2 measures and 2 older ones:",
    );
  });

  it("says of each of the worst how much its gap comes to, and nothing of one without", () => {
    const counted = { denominator: 600, counted_many: "people", lower_95: 72, upper_95: 80 };
    const rules = { disclosure: { social_care: { title: "", threshold: 5, zeros: "shown", round_to: 1 } } } as const;
    const worst = measure({ value: 76, england_value: 82, ...counted });
    expect(gapWords([worst], "Eastwold", rules)).toMatch(
      /^NI.125: the gap is 7% of England’s figure \(2% to 12%\): 36 people/,
    );
    expect(gapWords([measure({ value: null })], "Eastwold", rules)).toBe("");
  });

  it("leaves older measures out where there are newer ones, and not where there are none", () => {
    const [older, newer] = [measure({ indicator_code: "1G", is_current: false }), measure({ indicator_code: "3A" })];
    expect(codes(threeAndThree([older, newer]).worse)).toEqual(["3A"]);
    expect(codes(threeAndThree([older]).worse)).toEqual(["1G"]);
  });
});
