import quantile from "@stdlib/stats-base-dists-chisquare-quantile";
import { expect, it } from "vitest";
import { z95, z998 } from "../../src/methods/confidence.ts";

/** The square of a standard normal has the chi-squared distribution with one degree of freedom. */
it.each([
  [z95, 0.95],
  [z998, 0.998],
])("%f standard errors either way hold %f of a normal distribution", (z, confidence) => {
  expect(z).toBeCloseTo(Math.sqrt(quantile(confidence, 1)), 14);
});
