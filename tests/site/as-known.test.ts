import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { MilestoneLine } from "../../reports/components/figure/lines.ts";
import { milestoneLine } from "../../reports/components/milestone/query.ts";
import { budgetAnswer } from "../../reports/components/milestone/shares.ts";
import { leadText } from "../../reports/components/sentences/lead.ts";
import { milestoneOpening } from "../../reports/council/milestones/answer.ts";
import { savingsAnswer } from "../../reports/council/value-for-money/answer.ts";
import { englandLead } from "../../reports/milestones/answer.ts";
import { milestones } from "../../reports/milestones/query.ts";
import { stories } from "../../src/demo/stories.ts";
import { openOn, setDay } from "../../src/store/day.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { demonstrationOn } from "./site.ts";

const englandText = (lines: readonly MilestoneLine[]) => leadText(englandLead(lines));
const openingText = (...of: Parameters<typeof milestoneOpening>) => leadText(milestoneOpening(...of));

const lineSchema = z.object(milestoneLine);

let db: Database;
let councils: Map<string, MilestoneLine[]>;
let everything: MilestoneLine[];

beforeAll(async () => {
  db = await openOn(await demonstrationOn("2010-11-30"), "2010-11-30");
  everything = await db.rows(lineSchema, milestones.tables.lines.sql);
  const ofCouncils = everything.filter(({ area_type }) => area_type === "council");
  const codes = [...new Set(ofCouncils.map(({ area_code }) => area_code))];
  councils = new Map(codes.map((code) => [code, ofCouncils.filter(({ area_code }) => area_code === code)]));
}, 600_000);

afterAll(() => db?.close());

const opening = ({ code, name }: { code: string; name: string }) => {
  const lines = councils.get(code) ?? [];
  return [openingText(name, lines), budgetAnswer(name, lines), savingsAnswer(name, lines)];
};

const named = (name: string) => everything.filter((line) => line.area_type === "council" && line.area_name === name);

describe("the demonstration as known on 30 November 2010", () => {
  it("gives each council that reports the quarter to 30 September, then the forecast or the pace", () => {
    const reporting = [...councils].filter(([, lines]) =>
      lines.some((line) => line.milestone === "PPF-12" && line.has_sent),
    );
    expect(reporting).toHaveLength(151);
    for (const [code, [line]] of reporting) {
      const [milestones = "", budgets = "", savings = ""] = opening({ code, name: line?.area_name ?? "" });
      for (const says of [milestones, budgets]) {
        expect(says).toMatch(/^At 30 September 2010, /);
        expect(says).toMatch(/forecast for 31 March 2011|it can be forecast|quarters? made|at 30% or more already/);
        expect(says).toContain("by returns due by 15 May 2011");
      }
      expect(savings).toMatch(/^As forecast in October 2010, .*%.* by returns due by 31 July 2011\.$/);
    }
  });

  it("says of no council that it has not submitted what is not due, or that it cannot be judged by that", () => {
    for (const [code, [line]] of councils) {
      const says = opening({ code, name: line?.area_name ?? "" }).join(" ");
      expect(says).not.toMatch(/not submitted|no figure in the return|undefined|null|NaN/);
    }
    const waiting = everything.filter(({ due_on }) => due_on >= "2010-11-30");
    expect(waiting.filter(({ verdict, value }) => value === null && verdict !== "not due yet")).toEqual([]);
  });

  // By hand from Northmere’s counts: eligible 22.80% at 30 September 2010 and 12.65% a year before, long-term support 23.92%
  // and 13.28%, served in the year 20.50%. Made: 10.15 / 4 = 2.5 and 10.65 / 4 = 2.7; needed: 6.08 / 2 = 3.0 to 9.50 / 2 = 4.8.
  it("opens Northmere’s pages with its shares, the pace needed and the pace made", () => {
    const says = budgetAnswer("Northmere", named("Northmere"));
    expect(says).toContain(
      "At 30 September 2010, between 20.5% and 23.9% of eligible people in Northmere held a personal budget. The milestone of 30% falls due by April 2011. It is judged on 31 March 2011, by returns due by 15 May 2011.",
    );
    expect(says).toContain(
      "It needs between 3.0 and 4.8 points a quarter; the last four quarters made between 2.5 and 2.7.",
    );
    expect(openingText("Northmere", named("Northmere"))).toMatch(
      /^At 30 September 2010, of the 5 milestones that returns can prove for Northmere, 1 is met, 2 are not met and 2 are not due yet\. /,
    );
  });

  it("says of the council that never reported that it has sent nothing, and of the smallest why 3 cannot be judged", () => {
    expect(opening(stories.didNotReport)).toEqual([
      "Of the 5 milestones that returns can prove for Millstairs, 3 cannot be judged and 2 are not due yet. Millstairs has sent no personal budget counts. The milestone of 30% falls due by April 2011. It is judged on 31 March 2011, by returns due by 15 May 2011.",
      "Millstairs has sent no personal budget counts. The milestone of 30% falls due by April 2011. It is judged on 31 March 2011, by returns due by 15 May 2011.",
      "Millstairs has sent no forecast of its savings. The milestone of 3% falls due by April 2011. It is judged on 31 March 2011, by returns due by 31 July 2011.",
    ]);
    expect(opening(stories.verySmall)[0]).toMatch(
      /^At 30 September 2010, of the 5 milestones that returns can prove for Gannet Isles, 3 cannot be judged and 2 are not due yet\. /,
    );
  });

  it("opens England’s pages with the quarter, and counts the councils that are there already", () => {
    const says = englandText(everything);
    expect(says).toMatch(
      /^At 30 September 2010, between [\d.]+% and [\d.]+% of eligible people in England held a personal budget\. .* points a quarter/,
    );
    expect(says).toMatch(
      / Between \d+ and \d+ of 151 councils reached 30% already, depending on the definition; 1 more has sent no figure\.$/,
    );
  });

  it("on the day after the due day says of a return that has not come that it was not submitted", async () => {
    await setDay(db, "2011-05-16");
    const query = `select * from (${milestones.tables.lines.sql}) where area_name = 'Northmere'`;
    expect(budgetAnswer("Northmere", await db.rows(lineSchema, query))).toBe(
      "Whether Northmere met the milestone of 30% cannot be judged. Its figure for 31 March 2011 was not submitted: it was due by 15 May 2011.",
    );
  });
});
