import { expect, it } from "vitest";
import { standingPhrase } from "../../../../reports/components/milestone/standing.ts";

const limits = { lower: null, upper: null };

it("says at a day, in a year, and of a forecast when it was made", () => {
  expect(standingPhrase({ period: "2010-11 Q2", basis: "snapshot", vintage: "actual", value: 28, ...limits })).toBe(
    "at 30 September 2010",
  );
  expect(standingPhrase({ period: "2010-11", basis: "", vintage: "forecast", value: 3.1, ...limits })).toBe(
    "in 2010-11 (forecast, October 2010)",
  );
});
