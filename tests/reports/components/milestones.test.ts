import { describe, expect, it } from "vitest";
import { milestoneAnswer } from "../../../reports/components/council-milestones.ts";
import { savingsReading } from "../../../reports/components/milestone-names.ts";
import { englandAnswer } from "../../../reports/components/milestone-table.ts";
import { savingsAnswer } from "../../../reports/components/summary.ts";
import { countVerdicts } from "../../../reports/components/verdict-counts.ts";
import { milestoneLine, without } from "./lines.ts";

describe("milestones in words", () => {
  it("counts each verdict", () => {
    const lines = [
      milestoneLine({ milestone: "PPF-09" }),
      milestoneLine({ milestone: "PPF-10", overall_verdict: "not met" }),
      milestoneLine({ milestone: "PPF-12", overall_verdict: "depends on the definition" }),
    ];
    expect(milestoneAnswer("Northmere", lines)).toBe(
      "Of the 3 milestones that returns can prove for Northmere, 1 is met, 1 depends on the definition and 1 is not met.",
    );
  });

  it("says that a council which had ended cannot be judged", () => {
    expect(milestoneAnswer("Ovelshire", [])).toContain("did not exist");
  });

  it("names the readings of 3%", () => {
    expect(savingsReading("gross current 2009-10, first made in the year")).toBe(
      "First made in 2010-11, of gross spending 2009-10",
    );
    expect(savingsReading("net current 2009-10, worth in the year of all gains since April 2008")).toBe(
      "Worth in 2010-11 of all gains since April 2008, of net spending 2009-10",
    );
    expect(savingsReading("gross current 2007-08, summed over three years")).toBe(
      "Summed over 2008-09 to 2010-11, of gross spending 2007-08",
    );
  });

  it("says why savings cannot be judged", () => {
    const silent = milestoneLine({ milestone: "PPF-20", ...without("missing") });
    expect(savingsAnswer("Millstairs", [silent])).toContain("its savings are no figure");
  });

  it("counts councils that cannot be judged apart", () => {
    const lines = [milestoneLine({}), milestoneLine({ area_code: "Z2", ...without("missing") })];
    expect(countVerdicts(lines, "PPF-12").map((count) => count.councils)).toEqual([1, 0, 1]);
  });

  it("gives England’s shares and how many councils reached 30%", () => {
    const lines = [milestoneLine({}), milestoneLine({ area_type: "england", value: 33.5 })];
    expect(englandAnswer(lines)).toBe(
      "At 31 March 2011, 33.5% of eligible people in England held a personal budget, depending on who is counted as eligible. " +
        "The 30% milestone is met on every reading of it (1 of 1). 1 of 1 council reached 30%, on every definition.",
    );
    expect(englandAnswer([])).toContain("cannot be judged");
  });
});
