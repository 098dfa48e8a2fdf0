import { expect, it } from "vitest";
import {
  growth,
  growthSentence,
  growthWords,
} from "../../../../../reports/council/personal-budgets/published/counts.ts";

it("gives growth between the ends that rounding to 5 allows", () => {
  // 3,565 stands for 3,563 to 3,567 and 2,285 for 2,283 to 2,287: 3,563 ÷ 2,287 = 1.5579, 3,567 ÷ 2,283 = 1.5624.
  const found = growth(2285, 3565);
  expect(found?.percent).toBeCloseTo(56.02, 2);
  expect(found?.lowest).toBeCloseTo(55.79, 2);
  expect(found?.highest).toBeCloseTo(56.24, 2);
  expect(found && growthWords(found)).toBe("56.0% more (55.8% more to 56.2% more once rounding is allowed for)");
});

it("says where rounding may be the whole of a change", () => {
  // 15 after 10: 13 ÷ 12 to 17 ÷ 8. 15 after 15: 13 ÷ 17 to 17 ÷ 13.
  const [some, none] = [growth(10, 15), growth(15, 15)];
  expect(some && growthWords(some)).toBe("50.0% more (8.3% more to 112.5% more once rounding is allowed for)");
  expect(none && growthWords(none)).toBe(
    "0.0% more (rounding alone may be the whole of it: 23.5% fewer to 30.8% more)",
  );
});

it("says how many fewer, without ends that are the same, and never fewer than nobody", () => {
  const found = growth(130_900, 114_090);
  expect(found && growthWords(found)).toBe("12.8% fewer");
  expect(growth(10, 0)?.lowest).toBe(-100);
});

it("has no growth from a count that rounding may have made of nobody", () => {
  expect(growth(0, 65)).toBeNull();
});

it("gives no percentage in a sentence where rounding moves it far: 0 after 10 may be 2 after 8", () => {
  const says = (before: number, after: number) => {
    const found = growth(before, after);
    return found && growthSentence(found, "count before");
  };
  // 2 ÷ 8 is 75% fewer and 0 ÷ 12 100% fewer; 115 after 100 is 113 ÷ 102 to 117 ÷ 98, 10.8% to 19.4% more.
  expect(says(10, 0)).toBe("fewer than the count before");
  expect(says(100, 115)).toBe("15.0% more than the count before");
});
