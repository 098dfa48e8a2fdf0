import { describe, expect, it } from "vitest";
import { council } from "./core.ts";
import { bradford, budgets, expectedOf, leeds } from "./expected-returns.ts";

describe("where councils change", () => {
  it("asks nothing of a council for a period after its end, nor what was due after it", async () => {
    const ended = council(leeds, { last_day: "2010-12-31" });
    const sent = [budgets(leeds, "2010-11 Q1", "2010-08-13")];
    expect(await expectedOf({ councils: [ended], sent }, leeds)).toEqual([
      "2010-11 Q1 2010-08-15 2010-08-13",
      "2010-11 Q2 2010-11-15 -",
    ]);
  });

  it("keeps what a council sent for its last quarter after it had ended", async () => {
    const ended = council(leeds, { last_day: "2010-12-31" });
    const sent = [budgets(leeds, "2010-11 Q3", "2011-02-11")];
    expect(await expectedOf({ councils: [ended], sent }, leeds)).toEqual(["2010-11 Q3 2011-02-15 2011-02-11"]);
  });

  it("asks nothing of a council for a period before it began", async () => {
    const begun = council(bradford, { first_day: "2011-01-01" });
    const sent = [budgets(leeds, "2010-11 Q2", "2010-11-12")];
    const settings = { council_codes: [bradford] };
    expect(await expectedOf({ councils: [council(leeds), begun], sent, settings }, bradford)).toEqual([
      "2010-11 Q4 2011-05-15 -",
    ]);
  });

  it("goes on under a new code that is the same area", async () => {
    const councils = [
      council("E10000022", { last_day: "2010-09-30", successor_codes: "E06000048", change: "recode" }),
      council("E06000048", { first_day: "2010-10-01" }),
    ];
    const sent = [budgets("E10000022", "2010-11 Q2", "2010-11-12")];
    expect(await expectedOf({ councils, sent }, "E10000022")).toEqual([]);
    expect(await expectedOf({ councils, sent }, "E06000048")).toEqual([
      "2010-11 Q2 2010-11-15 2010-11-12",
      "2010-11 Q3 2011-02-15 -",
      "2010-11 Q4 2011-05-15 -",
    ]);
  });
});
