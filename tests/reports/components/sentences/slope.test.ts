import { expect, it } from "vitest";
import { slopeHeadline } from "../../../../reports/components/sentences/slope.ts";

const of = (slope: number | null, lower: number | null, upper: number | null, refusal: string | null = null) =>
  slopeHeadline({ title: "Admissions", decimals: 1, slope, lower, upper, refusal });

it.each([
  // The more deprived have more where the rate falls from the most to the least deprived.
  [of(-120.4, -150, -90.2), "Admissions: clearly more among the most deprived, by 120.4 per 100,000 (90.2 to 150.0)"],
  [of(80, 10.5, 149.5), "Admissions: clearly more among the least deprived, by 80.0 per 100,000 (10.5 to 149.5)"],
  [of(-20, -60, 20), "Admissions: no clear slope by deprivation, −20.0 per 100,000 (−60.0 to 20.0)"],
  [of(20, 0, 40), "Admissions: no clear slope by deprivation, 20.0 per 100,000 (0.0 to 40.0)"],
  [
    of(null, null, null, "there are fewer than five groups"),
    "Admissions by deprivation: no slope, because there are fewer than five groups",
  ],
])("a slope is told no further than its interval carries: %#", (told, expected) => {
  expect(told).toBe(expected);
});
