import { describe, expect, it } from "vitest";
import {
  type AbsenceFacts,
  absenceClause,
  absenceState,
  absenceStates,
  absenceWord,
} from "../../src/explain/absence.ts";

/** A council that sends this return and for which nothing is owed; its row has no value. */
const facts: AbsenceFacts = { existed: true, isLoaded: true, status: "missing", owedBy: null, day: "2011-05-15" };
const state = (more: Partial<AbsenceFacts>) => absenceState({ ...facts, ...more });

describe("why there is no value", () => {
  it("is asked in one order: each reason goes before those after it", () => {
    const all = { existed: false, isLoaded: false, status: "not_collected", owedBy: "2011-05-16" };
    expect(state(all)).toBe("not_existing");
    expect(state({ ...all, existed: true })).toBe("not_loaded");
    expect(state({ ...all, existed: true, isLoaded: true })).toBe("not_collected");
    expect(state({ status: null, owedBy: "2011-05-16" })).toBe("not_due");
    expect(state({ status: null })).toBe("not_included");
    expect(state({ status: "not_published" })).toBe("not_published");
  });

  it("is not a default before the due day has passed, and is one from the day after", () => {
    const owed = { status: null, owedBy: "2011-05-15" };
    expect(state({ ...owed, day: "2011-05-14" })).toBe("not_due");
    expect(state({ ...owed, day: "2011-05-15" })).toBe("not_due");
    expect(state({ ...owed, day: "2011-05-16" })).toBe("not_submitted");
  });

  it("is never a default of a council that owes nothing", () => {
    expect(state({ status: null, day: "2020-01-01" })).toBe("not_included");
  });

  it("is what a row itself says, where it says it", () => {
    for (const status of ["not_published", "suppressed", "withheld", "not_applicable", "nobody"])
      expect(state({ status })).toBe(status);
  });

  it("is not known where a row is there, has no value and does not say why", () => {
    expect(state({})).toBe("no_figure");
  });

  it("has words of its own for each reason, and none of them accuses but one", () => {
    const all = absenceStates.map(absenceWord);
    expect(new Set(all).size).toBe(absenceStates.length);
    expect(all.filter((word) => word.includes("submitted"))).toEqual(["not submitted"]);
    expect(absenceClause("nobody")).toBe("counts nobody: there was no one to count");
  });

  it("names the due day where something is owed", () => {
    expect(absenceClause("not_due", "2011-05-15")).toBe("is due by 15 May 2011");
    expect(absenceClause("not_submitted", "2011-05-15")).toBe("was not submitted: it was due by 15 May 2011");
  });
});
