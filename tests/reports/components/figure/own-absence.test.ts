import { describe, expect, it } from "vitest";
import { noneSentence, ownAbsence } from "../../../../reports/components/figure/own-absence.ts";
import type { Owed, PageContext } from "../../../../src/site/page-context.ts";

const budgets = { title: "Personal budget counts", latest_period: "2010-11 Q2", latest_received_at: "2010-11-12" };

/** A page of Northmere, which owes what is named, on a day on which personal budget counts are loaded. */
function page(owed: Owed, day = "2010-11-30", freshness: PageContext["freshness"] = { personal_budgets: budgets }) {
  const days = { first_day: "2009-04-01", last_day: "2019-03-31" };
  const council = { code: "Z1", name: "Northmere", region: "North", council_type: "Unitary", comparators: "", ...days };
  return { isDemonstration: true, day, toRoot: "../../", freshness, disclosure: {}, council: { ...council, owed } };
}

const third = { personal_budgets: { "2010-11 Q3": "2011-02-15" } };
const state = (period: string, context: PageContext) =>
  ownAbsence({ returnName: "personal_budgets", period }, context).state;

describe("a quarter that a council has no value of", () => {
  it("is not due yet until its day has passed, and not submitted from then on", () => {
    expect(state("2010-11 Q3", page(third, "2010-11-30"))).toBe("not_due");
    expect(state("2010-11 Q3", page(third, "2011-02-15"))).toBe("not_due");
    expect(state("2010-11 Q3", page(third, "2011-02-16"))).toBe("not_submitted");
  });

  it("is no default of a council that does not owe it", () => {
    expect(state("2010-11 Q3", page({}, "2020-01-01"))).toBe("not_included");
  });

  it("is before the council began or after it ended, where that is so", () => {
    expect(state("2008-09 Q4", page({}))).toBe("not_existing");
    expect(state("2019-20", page({}))).toBe("not_existing");
    expect(state("2018-19 Q4", page({}))).toBe("not_included");
  });

  it("is not loaded where no return of the kind is", () => {
    expect(state("2010-11 Q3", page(third, "2011-02-16", {}))).toBe("not_loaded");
  });
});

describe("why nothing of a kind is known", () => {
  const sentence = (context: PageContext) => noneSentence("personal budget counts", ["personal_budgets"], context);

  it("names nobody where nothing of the kind is loaded", () => {
    expect(sentence(page({}, "2010-11-30", {}))).toBe("No personal budget counts are loaded.");
  });

  it("says of a council that owes nothing that it is not in what is loaded, and when it ended, where it has", () => {
    const context = page({});
    const lasting = { ...context, council: { ...context.council, last_day: null } };
    expect(sentence(lasting)).toBe("No personal budget counts of Northmere are in what is loaded.");
    expect(sentence(context)).toBe(
      "No personal budget counts of Northmere, which ended on 31 March 2019, are in what is loaded.",
    );
  });

  it("gives the day by which the first are due, and says from then on that they did not come", () => {
    const owed = { personal_budgets: { "2010-11 Q3": "2011-02-15", "2010-11 Q2": "2010-11-15" } };
    expect(sentence(page(owed, "2010-11-15"))).toBe("Northmere’s personal budget counts are due by 15 November 2010.");
    expect(sentence(page(owed, "2010-11-16"))).toBe(
      "Northmere has not submitted its personal budget counts: the first were due by 15 November 2010.",
    );
  });
});
