import { expect, it } from "vitest";
import { noneOfThem } from "../../../../reports/components/milestone/due.ts";
import { chanceWords } from "../../../../reports/council/personal-budgets/verdicts.ts";
import { milestoneLine, without } from "../../components/milestone/rows.ts";

it("says in one sentence on which definitions chance could explain the verdict", () => {
  const near = milestoneLine({});
  const far = milestoneLine({ definition: "long_term_community_snapshot", lower_95: 31, upper_95: 35 });
  expect(chanceWords([near, far])).toBe(
    "The interval of “Eligible for a budget” includes 30%: there chance could explain the verdict.",
  );
  expect(chanceWords([near])).toBe("Each interval includes 30%: there chance could explain the verdict.");
  expect(chanceWords([far])).toBe("Chance is unlikely to explain these verdicts: no interval includes 30%.");
  expect(chanceWords([milestoneLine(without("missing"))])).toBe("");
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
