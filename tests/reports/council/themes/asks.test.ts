import { describe, expect, it } from "vitest";
import { entryState, evidenceState, themeMilestones } from "../../../../reports/components/themes/milestones.ts";
import type { GuideQuestion, RegisterEntry } from "../../../../reports/components/themes/rows.ts";
import { asksOf } from "../../../../reports/council/themes/asks.ts";
import { milestonesSentence, themeLead } from "../../../../reports/council/themes/lead.ts";
import type { Answered } from "../../../../reports/council/themes/rows.ts";

const day = "2011-12-02";

function entry(parts: Partial<RegisterEntry>): RegisterEntry {
  return {
    subject_kind: "milestone",
    subject: "PPF-06",
    title: "Information and advice strategy",
    reference: null,
    due_on: "2010-04-01",
    done_on: null,
    status: "in_progress",
    role: null,
    sentence: null,
    ...parts,
  };
}

const done = entry({ status: "done", done_on: "2010-07-05" });
const strategy = {
  milestone: "PPF-06",
  theme: "information",
  target_text: "A strategy.",
  due_date: "2010-04-01",
  has_figure: false,
};

function question(parts: Partial<Answered & GuideQuestion>): Answered & GuideQuestion {
  return {
    question: "Q20",
    theme: "information",
    question_text: "Were strategy, arrangements and public information in place by their dates?",
    asks: "both",
    priority: 1,
    page: null,
    not_collected: null,
    state: "evidence",
    figure_count: 0,
    hidden_count: 0,
    record_count: 0,
    ...parts,
  };
}

const milestonesWith = (...entries: readonly RegisterEntry[]) =>
  themeMilestones([strategy], { lines: [], entries, hasRegister: true }, day);

describe("evidence of a milestone", () => {
  // From 1 April to 5 July 2010 are 29 days of April, 31 of May, 30 of June and 5 of July: 95.
  it("that is done says by how many days it was late", () => {
    expect(entryState(done, day)).toEqual({ state: "recorded", says: "done 5 July 2010, 95 days late" });
  });

  it("that is due and not done is late", () => {
    expect(entryState(entry({}), day)).toEqual({ state: "late", says: "late: going on" });
  });

  it("is not due on the day before its day, and missing on the day after it", () => {
    expect(evidenceState([], "2010-04-01", "2010-03-31").state).toBe("not due");
    expect(evidenceState([], "2010-04-01", "2010-04-02").state).toBe("missing");
  });

  it("is the best of what is recorded", () => {
    expect(evidenceState([entry({}), done], "2010-04-01", day).state).toBe("recorded");
  });
});

describe("questions that members could ask", () => {
  it("are of evidence that is late, and say why they are asked", () => {
    expect(asksOf(milestonesWith(entry({})), [], [])).toEqual([
      {
        question:
          "“A strategy for information and advice” was due by April 2010, and its evidence is late: going on. When will it be done, and who answers?",
        because: "evidence is late",
      },
    ]);
  });

  it("are of milestones of which nothing is recorded", () => {
    expect(asksOf(milestonesWith(), [], []).map(({ because }) => because)).toEqual(["evidence is missing"]);
  });

  it("are none of milestones where no register is loaded: nothing is known of what was done", () => {
    const unknown = themeMilestones([strategy], { lines: [], entries: [], hasRegister: false }, day);
    expect(asksOf(unknown, [], [])).toEqual([]);
    expect(milestonesSentence(unknown)).toBe("The milestone is not known.");
    expect(milestonesSentence([...unknown, ...unknown])).toBe("None of the 2 milestones is known.");
    expect(milestonesSentence([...unknown, ...milestonesWith(done)])).toBe(
      "Of 2 milestones, 1 has evidence on record and 1 is not known.",
    );
    expect(milestonesSentence([...milestonesWith(done), ...milestonesWith(done)])).toBe(
      "All 2 milestones have evidence on record.",
    );
  });

  it("are none where all is recorded and nothing stands out", () => {
    expect(asksOf(milestonesWith(done), [], [question({})])).toEqual([]);
  });

  it("are of what the guide asks first and nothing that was sent answers", () => {
    const asked = (parts: Partial<Answered & GuideQuestion>) => asksOf([], [], [question(parts)]).length;
    expect(asked({ state: "not_sent" })).toBe(1);
    expect(asked({ state: "not_sent", priority: 2 })).toBe(0);
    expect(asked({ state: "not_collected" })).toBe(0);
  });

  it("are at most five, and two of one rule", () => {
    const milestones = Array.from({ length: 9 }, () => strategy);
    const late = themeMilestones(milestones, { lines: [], entries: [entry({})], hasRegister: true }, day);
    const unanswered = Array.from({ length: 9 }, () => question({ state: "no_evidence" }));
    const because = asksOf(
      [...late, ...milestonesWith(), ...milestonesWith(), ...milestonesWith()],
      [],
      unanswered,
    ).map((ask) => ask.because);
    expect(because).toEqual([
      ...["evidence is late", "evidence is late", "evidence is missing", "evidence is missing"],
      "what would answer it is missing",
    ]);
  });
});

describe("the lead of a theme", () => {
  it("says how many questions are answered, and what of its milestones is recorded", () => {
    const theme = { theme: "information", position: 3, title: "Information", question: "?" };
    const questions = [question({}), question({ state: "figures" }), question({ state: "hidden" })];
    expect(
      themeLead("Eastwold", { theme, questions, milestones: milestonesWith(done), measures: [], entries: [] }),
    ).toEqual({
      says: "Of the guide’s 3 questions, 2 are answered for Eastwold by figures or evidence.",
      qualified: "The milestone has evidence on record.",
    });
  });

  it("says that a theme has no national milestone", () => {
    expect(milestonesSentence([])).toBe("The theme has no national milestone.");
  });
});
