import { describe, expect, it } from "vitest";
import { budgetAnswer } from "../../../../reports/components/milestone/shares.ts";
import { milestoneLine, notDue, without } from "./rows.ts";

const three = [
  milestoneLine({}),
  milestoneLine({ definition: "rap_community_in_year", value: 26.4, verdict: "not met" }),
  milestoneLine({ definition: "long_term_community_snapshot", value: 33.9 }),
];

describe("the answer of the personal budgets page", () => {
  it("gives the span of shares, the date and on how many definitions the milestone was met", () => {
    expect(budgetAnswer("Eastwold", three)).toBe(
      "At 31 March 2011, between 26.4% and 33.9% of eligible people in Eastwold held a personal budget. The milestone of 30% was met on two of the three definitions of who is eligible.",
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
    ).toContain("met on both definitions of who is eligible. On one of the three definitions there is no figure.");
  });

  it("counts four definitions where carers on the day are in, and three where a council returned none", () => {
    const withCarers = { definition: "adass_eligible_with_carers", person_type: "all" };
    const met = [...three.slice(0, 1), ...three.slice(2), milestoneLine(withCarers)];
    expect(budgetAnswer("Eastwold", [...met, ...three.slice(1, 2)])).toContain("met on three of the four definitions");
    const noCarers = milestoneLine({ ...withCarers, ...without("missing") });
    expect(budgetAnswer("Eastwold", [...three, noCarers])).toBe(budgetAnswer("Eastwold", three));
  });

  it("says why nothing can be judged", () => {
    const late = { ...without("missing"), basis: null, owed_by: "2011-05-15" };
    const lines = three.map((line) => ({ ...line, ...late }));
    expect(budgetAnswer("Millstairs", lines)).toBe(
      "Whether Millstairs met the milestone of 30% cannot be judged. Its figure for 31 March 2011 was not submitted: it was due by 15 May 2011.",
    );
  });

  it("does not judge a council that had no milestone", () => {
    expect(budgetAnswer("Ovelshire", [])).toBe(
      "The milestone of 30% was not asked of Ovelshire: it fell due when there was no such council.",
    );
  });

  it("says of a council that has sent no such return that it has not, and of none that it is not loaded", () => {
    const lines = three.map((line) => ({ ...line, ...without("missing"), area_name: "Millstairs", has_sent: false }));
    expect(budgetAnswer("Millstairs", lines)).toBe(
      "Whether Millstairs met the milestone of 30% cannot be judged. Millstairs has sent no such return.",
    );
    const none = lines.map((line) => ({ ...line, is_return_loaded: false }));
    expect(budgetAnswer("Leeds", none)).toContain("cannot be judged. No return of this kind is loaded.");
  });
});

describe("the answer before the milestone is due", () => {
  const waiting = [
    milestoneLine(notDue),
    milestoneLine({
      ...notDue,
      definition: "rap_community_in_year",
      latest_value: 20.5,
      pace_needed: 4.75,
      pace_made: 2.75,
      pace_quarters: 1,
    }),
    milestoneLine({ ...notDue, definition: "long_term_community_snapshot", latest_value: 26.3, pace_needed: 1.85 }),
  ];
  const due =
    "The milestone of 30% falls due by April 2011. It is judged on 31 March 2011, by returns due by 15 May 2011.";

  it("gives the newest quarter, when it falls due, and the pace needed and made", () => {
    expect(budgetAnswer("Eastwold", waiting)).toBe(
      `At 30 September 2010, between 20.5% and 26.3% of eligible people in Eastwold held a personal budget. ${due} It needs between 1.9 and 4.8 points a quarter; the last four quarters made 1.9.`,
    );
  });

  it("gives the forecast where one can be held", () => {
    const forecast = { forecast: 28.1, forecast_lower_80: 26.4, forecast_upper_80: 30.2 };
    expect(budgetAnswer("Eastwold", [milestoneLine({ ...notDue, ...forecast })])).toBe(
      `At 30 September 2010, 24.1% of eligible people in Eastwold held a personal budget. ${due} The forecast for 31 March 2011 is 28.1% (80% interval 26.4% to 30.2%). It needs 3.0 points a quarter; the last four quarters made 1.9.`,
    );
  });

  it("says where the target is reached already, which needs no pace", () => {
    const [first, ...rest] = waiting.map((line) => ({ ...line, latest_value: 31, pace_needed: null }));
    if (first === undefined) throw new Error("no line");
    expect(budgetAnswer("Eastwold", [{ ...first, latest_value: 29.96, pace_needed: 0.02 }, ...rest])).toBe(
      `At 30 September 2010, between 29.96% and 31.0% of eligible people in Eastwold held a personal budget. ${due} It is at 30% or more already on two of the three definitions. It needs less than 0.1 points a quarter; the last four quarters made 1.9.`,
    );
  });

  it("does not say of a council that never reported that anything is missing", () => {
    const nothing = { latest_period: null, latest_value: null, has_sent: false, pace_made: null, pace_needed: null };
    expect(budgetAnswer("Millstairs", [milestoneLine({ ...notDue, ...nothing })])).toBe(
      `Millstairs has sent no personal budget counts. The milestone of 30% falls due by April 2011. It is judged on 31 March 2011, by returns due by 15 May 2011.`,
    );
  });

  it("judges an early return before its due day", () => {
    const [first, ...rest] = waiting;
    if (first === undefined) throw new Error("no line");
    expect(budgetAnswer("Eastwold", [milestoneLine({ overall_verdict: "met" }), ...rest])).toBe(
      "At 31 March 2011, 31.2% of eligible people in Eastwold held a personal budget. The milestone of 30% was met. On two of the three definitions there is no figure yet.",
    );
  });
});
