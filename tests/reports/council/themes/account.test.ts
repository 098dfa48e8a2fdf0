import { describe, expect, it } from "vitest";
import type { RegisterEntry } from "../../../../reports/components/themes/rows.ts";
import { accountLead } from "../../../../reports/council/themes/account.ts";

const entry: RegisterEntry = {
  subject_kind: "aspect",
  subject: "standards",
  title: "Report of the board",
  reference: null,
  due_on: "2011-03-31",
  done_on: "2011-03-01",
  status: "done",
  role: "Head of safeguarding",
  sentence: null,
};

function part(kind: string, entries: readonly RegisterEntry[] = []) {
  return { part: { subject_kind: kind, subject: "standards", title: "" }, measures: [], questions: [], entries };
}

describe("the lead of a Director’s account", () => {
  it("counts the aspects with evidence that is done, and not those where it is going on", () => {
    const goingOn: RegisterEntry = { ...entry, status: "in_progress", done_on: null };
    const aspects = [part("aspect", [entry]), part("aspect", [goingOn]), part("aspect")];
    expect(accountLead("Eastwold", aspects, [part("outcome"), part("outcome")])).toEqual({
      says: "Eastwold’s register shows evidence that is done for 1 of the 3 aspects of its Director’s remit.",
      qualified: "Measures speak of none of the 2 outcomes that partners share.",
    });
  });
});
