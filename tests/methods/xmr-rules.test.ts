import { describe, expect, it } from "vitest";
import { z } from "zod";
import { withMacros } from "./limits.ts";

const db = await withMacros();
const rowSchema = z.object({
  rule: z.string().nullable(),
  signal: z.string().nullable(),
  direction: z.number().nullable(),
});

/** The points of one series with a mean of 0, near limits of ±20 and limits of ±30; an earlier series stands before it. */
async function ruled(values: readonly number[], limit: number | null = 30) {
  const rows = values.map((value, index) => `('b', ${index + 1}, ${value})`);
  const before = [1, 2, 3, 4, 5, 6].map((index) => `('a', ${index}, ${index + 18})`);
  const near = limit === null ? null : 20;
  await db.run(`create or replace table points as
    select *, ${limit === null ? null : 0}::double as mean, -${limit}::double as lower_limit,
      ${limit}::double as upper_limit, -${near}::double as near_lower_limit, ${near}::double as near_upper_limit
    from (values ${[...before, ...rows].join(", ")}) as t(series, position, value)`);
  return db.rows(rowSchema, "select rule, signal, direction from xmr_rules('points') where series = 'b'");
}

const at = (rows: readonly { readonly rule: string | null }[]) => rows.flatMap(({ rule }, i) => (rule ? [i + 1] : []));
const signals = (rows: readonly { readonly signal: string | null }[]) =>
  rows.flatMap(({ signal }, index) => (signal ? [`${index + 1} ${signal}`] : []));

/** Six values that cross the mean of 0 at each step, so that there is no shift. */
const crossing = [1, -1, 1, -1, 1, -1];

// Seven of a trend, and the seven of a shift, are the tests of NHSRplotthedots: 1:7, c(2, 1:7, 3), c(1:3, 3:6).
describe("the rules of an XmR chart", () => {
  it("call seven points that all rise a trend, which the seventh completes", async () => {
    const rows = await ruled([-3, -2, -1, 0, 1, 2, 3]);
    expect(rows.map(({ rule }) => rule)).toEqual(Array(7).fill("trend"));
    expect(signals(rows)).toEqual(["7 trend"]);
    expect(rows[0]?.direction).toBe(1);
  });

  it("call seven points that all fall a trend, and not the points beside them", async () => {
    const rows = await ruled([2, 3, 2, 1, 0, -1, -2, -3, 2]);
    expect(at(rows)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(signals(rows)).toEqual(["8 trend"]);
    expect(rows[1]?.direction).toBe(-1);
  });

  it.each([
    ["six points", [-3, -2, -1, 0, 1, 2]],
    ["a tie", [-3, -2, -1, -1, 0, 1, 2]],
    ["a turn", [-3, -2, -1, -2, 1, 2, 3]],
  ])("call %s no trend", async (_, values) => {
    expect(at(await ruled(values))).toEqual([]);
  });

  it("call seven points on one side of the mean a shift, which the seventh completes", async () => {
    const rows = await ruled([-1, 1, 2, 1, 2, 1, 2, 1, -1]);
    expect(at(rows)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(signals(rows)).toEqual(["8 shift"]);
    expect(rows[1]).toMatchObject({ rule: "shift", direction: 1 });
    const below = await ruled([1, -1, -2, -1, -2, -1, -2, -1, -2]);
    expect(signals(below)).toEqual(["8 shift", "9 shift"]);
    expect(below[1]?.direction).toBe(-1);
  });

  it.each([
    ["six points", [1, 2, 1, 2, 1, 2, -1]],
    ["a point on the mean", [1, 2, 1, 0, 2, 1, 2, 1]],
  ])("call %s on one side no shift", async (_, values) => {
    expect(at(await ruled(values))).toEqual([]);
  });

  it.each([
    ["next to each other", [1, 21, 22, -1], [2, 3], ["3 two_of_three"]],
    ["with one between", [1, 21, -5, 22, -1], [2, 4], ["4 two_of_three"]],
    ["below", [1, -21, 5, -22, 1], [2, 4], ["4 two_of_three"]],
  ])("call two of three points beyond a near limit a signal: %s", async (_, values, points, completed) => {
    const rows = await ruled(values);
    expect(at(rows)).toEqual(points);
    expect(signals(rows)).toEqual(completed);
    expect(rows[1]?.direction).toBe(Math.sign(values[1] ?? 0));
  });

  it.each([
    ["on two sides", [1, 21, -22, 1]],
    ["with two between", [1, 21, 1, -1, 22, -1]],
    ["at the upper near limit", [1, 20, 20, -1]],
    ["at the lower near limit", [1, -20, -20, 1]],
  ])("call two points beyond the near limits no signal: %s", async (_, values) => {
    expect(at(await ruled(values))).toEqual([]);
  });

  it("call a point outside the limits a signal before any other rule", async () => {
    const rows = await ruled([1, 31, -1, -31, 1, 30]);
    expect(at(rows)).toEqual([2, 4]);
    expect(signals(rows)).toEqual(["2 outside_limits", "4 outside_limits"]);
    expect([rows[1]?.direction, rows[3]?.direction]).toEqual([1, -1]);
  });

  it("call a point at a limit no signal", async () => {
    expect(at(await ruled([1, 30, -1, -30, 1]))).toEqual([]);
  });

  // 4, 8, … 28 rise, lie on one side of the mean, and the last two lie beyond the near limit; 32 is outside.
  it("name the first of several rules: outside, trend, two of three, shift", async () => {
    const rows = await ruled([4, 8, 12, 16, 20, 24, 28, 32, 21, 3, 4]);
    expect(rows.map(({ rule }) => rule)).toEqual([
      ...Array(7).fill("trend"),
      ...["outside_limits", "two_of_three", "shift", "shift"],
    ]);
  });

  it("begin anew with each series", async () => {
    expect(at(await ruled([25, ...crossing]))).toEqual([]);
  });

  it("say nothing where there are no limits", async () => {
    expect(at(await ruled([1, 2, 3, 4, 5, 6, 700], null))).toEqual([]);
  });

  it.each([
    ["'shift', 1, 'high'", "improvement"],
    ["'shift', -1, 'high'", "concern"],
    ["'shift', 1, 'low'", "concern"],
    ["'trend', -1, 'low'", "improvement"],
    ["'trend', -1, 'none'", "neutral"],
    ["null, null, 'high'", "common_cause"],
  ])("make of %s: %s", async (given, variation) => {
    expect(await db.columns(`select xmr_variation(${given}) as variation`)).toEqual({ variation: [variation] });
  });
});
