import { expect, it } from "vitest";
import { standingWords } from "../../../../reports/council/personal-budgets/standing.ts";
import { figureLine } from "../../components/milestone/rows.ts";

const own = figureLine({});

it("says with a joint place that another council has the same share, and nothing of it where the place is its own", () => {
  expect(standingWords(figureLine({ tied_count: 1 }))).toBe(
    "joint 4th highest of 16 (high is good); the intervals of 3 comparators overlap it",
  );
  expect(standingWords(own)).not.toContain("joint");
});
