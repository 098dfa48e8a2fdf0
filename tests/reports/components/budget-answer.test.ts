import { describe, expect, it } from "vitest";
import { budgetAnswer } from "../../../reports/components/budget-answer.ts";
import { milestoneLine, without } from "./lines.ts";

const three = [
  milestoneLine({}),
  milestoneLine({ definition: "rap_community_in_year", value: 26.4, verdict: "not met" }),
  milestoneLine({ definition: "long_term_community_snapshot", value: 33.9 }),
];

describe("the answer of the personal budgets page", () => {
  it("gives the span of shares, the date and on how many definitions the milestone was met", () => {
    expect(budgetAnswer("Eastwold", three)).toBe(
      "At 31 March 2011, between 26.4% and 33.9% of eligible people in Eastwold held a personal budget, depending on who is counted as eligible: the milestone of 30% was met on two of the three definitions.",
    );
  });

  it("says none and all in words", () => {
    const all = three.map((line) => ({ ...line, verdict: "met" }));
    const none = three.map((line) => ({ ...line, verdict: "not met" }));
    expect(budgetAnswer("Eastwold", all)).toContain("met on all three definitions");
    expect(budgetAnswer("Eastwold", none)).toContain("met on none of the three definitions");
  });

  it("says that a definition has no figure rather than leave it out", () => {
    const [first, , last] = three;
    const lines = [first, milestoneLine({ definition: "rap_community_in_year", ...without("suppressed") }), last];
    expect(
      budgetAnswer(
        "Eastwold",
        lines.filter((line) => line !== undefined),
      ),
    ).toContain("met on both definitions. On one of the three definitions there is no figure.");
  });

  it("counts four definitions where carers on the day are in, and three where a council returned none", () => {
    const withCarers = { definition: "adass_eligible_with_carers", person_type: "all" };
    const met = [...three.slice(0, 1), ...three.slice(2), milestoneLine(withCarers)];
    expect(budgetAnswer("Eastwold", [...met, ...three.slice(1, 2)])).toContain("met on three of the four definitions");
    const noCarers = milestoneLine({ ...withCarers, ...without("missing") });
    expect(budgetAnswer("Eastwold", [...three, noCarers])).toBe(budgetAnswer("Eastwold", three));
  });

  it("says why nothing can be judged", () => {
    const lines = three.map((line) => ({ ...line, ...without("missing") }));
    expect(budgetAnswer("Millstairs", lines)).toBe(
      "Whether Millstairs met the milestone of 30% cannot be judged: its figures for 31 March 2011 are no figure.",
    );
  });

  it("does not judge a council that had no milestone", () => {
    expect(budgetAnswer("Ovelshire", [])).toContain("cannot be judged");
  });
});
