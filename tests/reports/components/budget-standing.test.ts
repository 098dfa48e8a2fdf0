import { expect, it } from "vitest";
import { standingWords } from "../../../reports/components/budget-standing.ts";
import { figureLine } from "./lines.ts";

const own = figureLine({});
const lower = figureLine({ role: "comparator", value: 28 });

it("says with how many a council shares its rank", () => {
  const same = figureLine({ role: "comparator" });
  expect(standingWords(own, [own, same, lower])).toBe(
    "rank 4 of 16 with a value, counting from the highest, shared by 2, in the highest quarter; the intervals of 3 comparators overlap it",
  );
});

it("says nothing of sharing where the rank is its own", () => {
  expect(standingWords(own, [own, lower])).not.toContain("shared");
});
