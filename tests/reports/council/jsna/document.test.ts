import { describe, expect, it } from "vitest";
import { clientGroupRows } from "../../../../reports/council/jsna/client-groups.ts";
import {
  documentSentences,
  type NeedsEntry,
  stateOf,
  topicsSentence,
} from "../../../../reports/council/jsna/document.ts";
import { jsnaFigure } from "./jsna-rows.ts";

function entry(parts: Partial<NeedsEntry>): NeedsEntry {
  return {
    subject: "document",
    title: "Joint Strategic Needs Assessment 2009",
    reference: null,
    dated_on: "2009-04-15",
    due_on: "2012-04-15",
    done_on: "2009-04-15",
    status: "done",
    role: null,
    sentence: null,
    ...parts,
  };
}

describe("the needs assessment as a document", () => {
  it("is named with its day and the day on which it is due again", () => {
    expect(documentSentences([entry({})], "2011-12-02")).toEqual([
      "Joint Strategic Needs Assessment 2009 is of 15 April 2009; it is due again by 15 April 2012.",
    ]);
  });

  it("is late where that day is past", () => {
    expect(documentSentences([entry({})], "2012-04-16")[0]).toContain(
      "it was due again by 15 April 2012, and no later one is recorded",
    );
  });

  it("is the newest of several", () => {
    const older = entry({ title: "Joint Strategic Needs Assessment 2006", dated_on: "2006-04-15" });
    expect(documentSentences([entry({}), older], "2011-12-02")[0]).toContain("2009");
  });

  it("names the topics that it covers and those that it does not", () => {
    expect(topicsSentence([entry({ subject: "falls" }), entry({ subject: "carers" })])).toBe(
      "Chapters are recorded on carers and falls. None is recorded on people from ethnic minorities, people in rural communities, people who pay for their own care, long-term conditions, discharge from hospital, packages with nursing, equipment, information and advice and complaints.",
    );
  });
});

describe("an action that follows from it", () => {
  const action = (parts: Partial<NeedsEntry>) => entry({ subject: "action", due_on: "2011-03-11", ...parts });

  it.each([
    ["done in time", { done_on: "2011-03-09" }, "done 9 March 2011"],
    // 20 days of March after the 11th, and 8 of April.
    ["done late", { done_on: "2011-04-08" }, "done 8 April 2011, 28 days late"],
    ["late", { done_on: null, status: "in_progress" }, "late: going on"],
    ["not begun and late", { done_on: null, status: "not_started" }, "late: not started"],
    ["not due yet", { done_on: null, status: "not_started", due_on: "2012-03-11" }, "not started, not due yet"],
  ])("is %s", (_name, parts, words) => {
    expect(stateOf(action(parts), "2011-12-02")).toBe(words);
  });
});

it("client groups have their people where a return counts them alone, and else say why not", () => {
  const served = jsnaFigure({
    indicator_code: "SERVED",
    period: "2010-11 Q4",
    breakdown: "client_group",
    breakdown_value: "learning_disability",
    numerator: 612,
    value: 280,
  });
  const group = (client_group: string, counted_in: string | null, is_shared: boolean | null, role: string | null) => {
    return { client_group, title: client_group, counted_in, is_shared, note: null, role };
  };
  const rows = clientGroupRows(
    [
      group("learning_disabilities", "learning_disability", false, "Head of learning disability services"),
      group("frailty", "physical_disability", true, null),
      group("hiv", null, null, null),
      group("substance_misuse", "substance_misuse", false, null),
    ],
    [served],
  );
  expect(rows.map(({ people, role }) => [people, role])).toEqual([
    ["612", "Head of learning disability services"],
    ["counted among physical disability", "no role recorded"],
    ["not collected", "no role recorded"],
    ["not submitted", "no role recorded"],
  ]);
});
