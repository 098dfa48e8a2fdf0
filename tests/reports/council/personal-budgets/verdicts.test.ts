import { expect, it } from "vitest";
import { noneOfThem } from "../../../../reports/components/milestone/due.ts";
import { verdictSentence } from "../../../../reports/council/personal-budgets/verdicts.ts";
import { milestoneLine, without } from "../../components/milestone/rows.ts";

it("says whether the value meets the milestone, and apart from that what chance could explain", () => {
  expect(verdictSentence(milestoneLine({}))).toBe(
    "Eligible for a budget: Eastwold’s share, 31.2%, meets the milestone of at least 30%. Chance could explain that: the interval 28.4% to 34.1% includes 30%.",
  );
});

it("says once why no definition has a figure", () => {
  const unsent = {
    value: null,
    numerator: null,
    value_status: "missing",
    basis: null,
    latest_period: null,
    latest_value: null,
  };
  const waiting = milestoneLine({ ...unsent, verdict: "not due yet", day: "2010-11-30" });
  expect(noneOfThem([waiting, waiting, waiting, waiting])).toBe(
    "On none of the 4 definitions is there a figure: that for 31 March 2011 is due by 15 May 2011, and none of an earlier period is known.",
  );
  const late = milestoneLine({ ...unsent, verdict: "cannot be judged", owed_by: "2011-05-15" });
  expect(noneOfThem([late, late])).toBe(
    "On none of the 2 definitions is there a figure: its figure for 31 March 2011 was not submitted: it was due by 15 May 2011.",
  );
  expect(noneOfThem([{ ...late, has_sent: false }])).toBe("There is no figure: Eastwold has sent no such return.");
});

it("says why a definition has no verdict", () => {
  expect(verdictSentence(milestoneLine(without("missing")))).toBe(
    "Eligible for a budget: Eastwold’s share is not known. Whether it meets the milestone cannot be said.",
  );
});
