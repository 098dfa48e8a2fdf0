import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";
import { gain, spent } from "./savings-returns.ts";

describe("the two limbs of the milestone", () => {
  // £400,000 of £10 million gross is 4%; the net spending of 2009-10 is the same, and that of 2007-08 is not known.
  const judged = async (gains: readonly ReturnType<typeof gain>[]) =>
    select(
      await figuresOf({
        councils: [council("E06000001")],
        expenditure: [spent("2009-10", "council", 10_000_000)],
        savings: [...gains],
      }),
      `select value, target_verdict, prevention_gbp, prevention_verdict, verdict from pub.milestone
       where area_type = 'council' and definition = 'gross current 2009-10, first made in the year'`,
    );

  it("are both met by 4% with some of it from prevention", async () => {
    const gains = [gain("A", "2010-11", 390_000), gain("B", "2010-11", 10_000, { is_preventative: true })];
    expect(await judged(gains)).toEqual([
      { value: 4, target_verdict: "met", prevention_gbp: 10_000, prevention_verdict: "met", verdict: "met" },
    ]);
  });

  it("are not met by 4% with nothing from prevention in the same window", async () => {
    const gains = [gain("A", "2010-11", 400_000), gain("B", "2009-10", 10_000, { is_preventative: true })];
    expect(await judged(gains)).toEqual([
      { value: 4, target_verdict: "met", prevention_gbp: 0, prevention_verdict: "not met", verdict: "not met" },
    ]);
  });

  it("are not met by 1% that is all from prevention", async () => {
    const [line] = await judged([gain("B", "2010-11", 100_000, { is_preventative: true })]);
    expect(line).toMatchObject({ target_verdict: "not met", prevention_verdict: "met", verdict: "not met" });
  });

  it("cannot be judged together where the share is not known, though the pounds from prevention are", async () => {
    const db = await figuresOf({
      councils: [council("E06000001")],
      savings: [gain("B", "2010-11", 100_000, { is_preventative: true })],
    });
    const [line] = await select(
      db,
      "select target_verdict, prevention_verdict, verdict from pub.milestone where milestone = 'PPF-20' and area_type = 'council'",
    );
    expect(line).toEqual({
      target_verdict: "cannot be judged",
      prevention_verdict: "met",
      verdict: "cannot be judged",
    });
  });
});
