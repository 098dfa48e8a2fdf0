import { describe, expect, it } from "vitest";
import { councilsSentence, overallCounts } from "../../../../reports/components/milestone/councils.ts";
import { savingsReading, verdictOf } from "../../../../reports/components/milestone/names.ts";
import { leadText } from "../../../../reports/components/sentences/lead.ts";
import { milestoneAnswer, milestoneOpening } from "../../../../reports/council/milestones/answer.ts";
import { milestoneNote } from "../../../../reports/council/milestones/table.ts";
import { savingsAnswer } from "../../../../reports/council/value-for-money/answer.ts";
import { englandLead } from "../../../../reports/milestones/answer.ts";
import { milestoneLine, notDue, without } from "../../components/milestone/rows.ts";

const englandText = (lines: Parameters<typeof englandLead>[0]) => leadText(englandLead(lines));
const openingText = (...of: Parameters<typeof milestoneOpening>) => leadText(milestoneOpening(...of));

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

  it("says of those that cannot be judged that no return of them is loaded", () => {
    const unloaded = { ...without("missing"), overall_verdict: "cannot be judged", is_return_loaded: false };
    expect(milestoneAnswer("Leeds", [milestoneLine({ milestone: "PPF-09" }), milestoneLine(unloaded)])).toBe(
      "Of the 2 milestones that returns can prove for Leeds, 1 is met and 1 cannot be judged. No return that proves the others is loaded.",
    );
  });

  it("does not judge a council that there was not", () => {
    expect(milestoneAnswer("Ovelshire", [])).toBe(
      "No milestone was asked of Ovelshire: they fell due when there was no such council.",
    );
  });

  it("says why none can be judged, and no fraction", () => {
    const none = ["PPF-09", "PPF-12"].map((milestone) =>
      milestoneLine({ milestone, ...without("missing"), overall_verdict: "cannot be judged", is_return_loaded: false }),
    );
    expect(milestoneAnswer("Leeds", none)).toBe(
      "None of the 2 milestones can be judged for Leeds. No return that proves them is loaded.",
    );
    const silent = none.map((line) => ({ ...line, is_return_loaded: true, has_sent: false }));
    expect(milestoneAnswer("Millstairs", silent)).toBe(
      "None of the 2 milestones can be judged for Millstairs. Millstairs has sent none of the returns that prove them.",
    );
    const hidden = silent.map((line) => ({ ...line, has_sent: true, basis: "snapshot", value_status: "suppressed" }));
    expect(milestoneAnswer("Tinyford", hidden)).toBe(
      "None of the 2 milestones can be judged for Tinyford. Its figure for 31 March 2011 is suppressed, so that no one can be identified by it.",
    );
  });

  it("dates the count by the newest quarter until all are due, and opens the page with how far the 30% has come", () => {
    const lines = [
      milestoneLine({ milestone: "PPF-09", period: "2009-10 Q4", due_on: "2010-05-15" }),
      milestoneLine(notDue),
    ];
    const tally =
      "At 30 September 2010, of the 2 milestones that returns can prove for Northmere, 1 is met and 1 is not due yet.";
    expect(milestoneAnswer("Northmere", lines)).toBe(tally);
    expect(openingText("Northmere", lines)).toBe(
      `${tally} At 30 September 2010, 24.1% of eligible people in Northmere held a personal budget. The milestone of 30% falls due by April 2011. It is judged on 31 March 2011, by returns due by 15 May 2011. It needs 3.0 points a quarter; the last four quarters made 1.9.`,
    );
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
    const silent = milestoneLine({
      milestone: "PPF-20",
      period: "2010-11",
      owed_by: "2011-07-31",
      ...without("missing"),
    });
    expect(savingsAnswer("Millstairs", [silent])).toBe(
      "Whether Millstairs saved 3% cannot be judged. Its figure for 31 March 2011 was not submitted: it was due by 31 July 2011.",
    );
  });

  it("gives the savings that are forecast until what was made is due", () => {
    const forecast = { ...notDue, latest_period: "2010-11", latest_vintage: "forecast", latest_basis: "" };
    const line = milestoneLine({ milestone: "PPF-20", period: "2010-11", target: 3, ...forecast });
    const lines = [2.46, 5.12].map((latest_value) => ({ ...line, latest_value, due_on: "2011-07-31" }));
    expect(savingsAnswer("Northmere", lines)).toBe(
      "As forecast in October 2010, Northmere’s cashable savings by 31 March 2011 are between 2.5% and 5.1% of its spending, depending on the definition. The milestone of 3% falls due by April 2011. It is judged on 31 March 2011, by returns due by 31 July 2011.",
    );
  });

  it("counts councils that cannot be judged apart", () => {
    const lines = [
      milestoneLine({}),
      milestoneLine({ area_code: "Z2", ...without("missing"), overall_verdict: "cannot be judged" }),
    ];
    expect(overallCounts(lines, "PPF-12").map(({ count }) => count)).toEqual([1, 0, 0, 0, 1]);
  });

  it("gives England’s shares and how many councils reached 30%", () => {
    const lines = [
      milestoneLine({}),
      milestoneLine({ area_code: "Z2", ...without("missing") }),
      milestoneLine({ area_type: "england", value: 33.5 }),
    ];
    expect(englandText(lines)).toBe(
      "At 31 March 2011, 33.5% of eligible people in England held a personal budget. " +
        "The 30% milestone is met on every reading of it (1 of 1). 1 of 1 council reached 30%, on every definition; 1 more cannot be judged.",
    );
  });

  it("gives England’s newest quarter until the milestone is due", () => {
    const lines = [
      milestoneLine(notDue),
      milestoneLine({ ...notDue, area_code: "Z2", latest_value: 31 }),
      milestoneLine({ ...notDue, area_code: "Z3", latest_value: null, latest_period: null }),
      milestoneLine({ ...notDue, area_type: "england", area_name: "England" }),
    ];
    expect(englandText(lines)).toBe(
      "At 30 September 2010, 24.1% of eligible people in England held a personal budget. The milestone of 30% falls due by April 2011. It is judged on 31 March 2011, by returns due by 15 May 2011. It needs 3.0 points a quarter; the last four quarters made 1.9. 1 of 2 councils reached 30% already, on every definition; 1 more has sent no figure.",
    );
  });

  it("counts councils by what they forecast of savings, which is not that they reached it", () => {
    const forecast = {
      ...notDue,
      milestone: "PPF-20",
      target: 3,
      latest_period: "2010-11",
      latest_vintage: "forecast",
    };
    const lines = [2.9, 3.1].map((latest_value, place) =>
      milestoneLine({ ...forecast, latest_value, area_code: `Z${place}`, period: "2010-11" }),
    );
    expect(councilsSentence(lines, "PPF-20", "3%")).toBe("1 of 2 councils forecast 3%, on every definition");
  });

  it("says that nothing is known, and of no council that it missed, where no return is loaded", () => {
    const lines = [milestoneLine({ ...without("missing"), is_return_loaded: false })];
    expect(englandText(lines)).toBe(
      "Whether councils met the milestones of Putting People First is not known here: none of the returns that prove them is loaded.",
    );
    expect(councilsSentence(lines, "PPF-12", "30%")).not.toMatch(/\d+ of|none of/i);
  });

  it("gives what came after a milestone that was missed, and what it takes before one is due", () => {
    const missed = milestoneLine({
      milestone: "PPF-10",
      definition: "",
      basis: "in_quarter",
      period: "2010-11 Q2",
      target: 100,
      value: 70.3,
      verdict: "not met",
      after_period: "2010-11 Q3",
      after_basis: "in_quarter",
      after_value: 100,
    });
    expect(milestoneNote(missed)).toBe("Met one quarter later: 100.0% in October to December 2010");
    expect(milestoneNote(milestoneLine(notDue))).toBe(
      "It needs 3.0 points a quarter; the last four quarters made 1.9.",
    );
    expect(milestoneNote(milestoneLine({}))).toBe("");
  });
});

describe("personal budgets introduced, where no return is loaded", () => {
  const proved = milestoneLine({
    milestone: "PPF-09",
    definition: "",
    period: "2009-10 Q4",
    unit: "people",
    target: 1,
    value: 3515,
    verdict: "met",
    is_published: true,
  });
  const share = milestoneLine({ ...without("missing"), verdict: "cannot be judged", is_return_loaded: false });

  it("names the published count that its verdict rests on", () => {
    expect(verdictOf(proved)).toBe(
      "● met, from the published count of people with a direct payment or personal budget",
    );
    expect(verdictOf({ ...proved, is_published: false })).toBe("● met");
    expect(milestoneNote(proved)).toContain("A direct payment is a personal budget.");
  });

  it("is told of England by how many councils have begun; the share is not known", () => {
    const england = { area_type: "england", area_code: "E92000001" };
    const lines = [proved, share, { ...proved, ...england }, { ...share, ...england }];
    expect(englandText(lines)).toBe(
      "Personal budgets were in use in 1 of 1 council with a published count at 31 March 2010. What share of eligible people in England hold a personal budget is not known: no return of it is loaded.",
    );
  });
});
