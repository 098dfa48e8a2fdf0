import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { emptyFolder, yardstick } from "./command.ts";

const offers = [
  "council_code,period,person_type,new_eligible_count,new_offered_count,reviewed_count,review_offered_count",
  "E08000035,2010-11 Q2,client,40,30,20,10",
  "",
].join("\n");

function receive(folder: string, name: string, content: string): void {
  const path = join(folder, "incoming", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Leeds sent its budgets of two quarters and its offers of one; Bradford its budgets of the earlier quarter alone. */
function twoCouncils(folder: string): void {
  const bradford = { council_code: "E08000032" };
  receive(
    folder,
    "2010-11-12/q2.csv",
    budgets(budget({ period: "2010-11 Q2" }), budget({ ...bradford, period: "2010-11 Q2" })),
  );
  receive(folder, "2010-11-12/offers.csv", offers);
  receive(folder, "2011-02-11/q3.csv", budgets(budget({ period: "2010-11 Q3" })));
  yardstick("refresh", "--data", folder);
}

it("says what is loaded, the first reason of a refusal, and what was due and did not come", () => {
  const folder = emptyFolder();
  receive(folder, "q4.csv", budgets(budget({ period: "2010-11 Q4" }), budget({ denominator_count: "12O4" })));
  receive(folder, "offers.csv", offers);
  receive(folder, "unknown.csv", "a,b\n1,2\n");
  yardstick("refresh", "--data", folder);
  const { code, out } = yardstick("status", "--data", folder);
  expect(code).toBe(1);
  expect(out).toContain("personal_budgets: 1 file, 1 row, 2010-11 Q4");
  expect(out).toContain("personal_budgets (each quarter): 2010-11 Q4, received ");
  expect(out).toMatch(
    /personal_budget_offers 2010-11 Q3, 2010-11 Q4: Leeds, due on 15 February 2011 to 15 May 2011, before this workspace began/,
  );
  expect(out).not.toContain("BEHIND");
  expect(out).not.toContain("not loaded");
  expect(out).toMatch(
    /refused\/q4\.csv\.errors\.csv: 1 message, first line 3, .*expected a whole number, found "12O4"/,
  );
  expect(out).toContain("refused/unknown.csv.errors.csv: 1 message, first ");
  const { coverage } = JSON.parse(yardstick("status", "--data", folder, "--json").out);
  expect(coverage).toContainEqual({ return_name: "personal_budgets", period: "2010-11 Q4", councils: 1 });
}, 120_000);

it("lists as missing only what was due by the day, of councils that have sent the return before", () => {
  const folder = emptyFolder();
  twoCouncils(folder);
  const missing = (day: string) => {
    const { code, out } = yardstick("status", "--data", folder, "--as-of", day, "--json");
    const lines = JSON.parse(out).missing as {
      return_name: string;
      periods: string[];
      days: number;
      councils: object[];
    }[];
    return { code, lines: lines.map((line) => [line.return_name, line.periods, line.days, line.councils.length]) };
  };
  expect(missing("2011-02-15")).toEqual({ code: 0, lines: [] });
  expect(missing("2011-02-16")).toEqual({
    code: 1,
    lines: [
      ["personal_budgets", ["2010-11 Q3"], 1, 1],
      ["personal_budget_offers", ["2010-11 Q3"], 1, 1],
    ],
  });
  expect(yardstick("status", "--data", folder, "--as-of", "2011-02-16").out).toContain(
    "personal_budgets 2010-11 Q3: Bradford, due on 15 February 2011, 1 day late",
  );
}, 120_000);

it("names no other council as missing where one council's returns are loaded, and expects none of what has ended", () => {
  const folder = emptyFolder();
  receive(folder, "2011-05-13/q4.csv", budgets(budget({ period: "2010-11 Q4" })));
  yardstick("refresh", "--data", folder);
  const { code, out } = yardstick("status", "--data", folder);
  expect(code).toBe(0);
  expect(out).not.toContain("Missing");
  expect(out).toContain("personal_budgets (each quarter): 2010-11 Q4, received 13 May 2011, 1 of 1 council");
}, 120_000);

it("lists codes that no indicator has, for as long as rows have them", () => {
  const folder = emptyFolder();
  const header = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
  receive(folder, "ni.csv", [header, "E08000035,NI 999,2009-10,,,10,final,", ""].join("\n"));
  yardstick("refresh", "--data", folder);
  const { out } = yardstick("status", "--data", folder);
  expect(out).toContain("ni_returns: NI 999 of NIS 2008-09, 2009-10, 1 row");
  const { unknown } = JSON.parse(yardstick("status", "--data", folder, "--json").out);
  expect(unknown).toMatchObject([{ indicator_code: "NI 999", row_count: 1 }]);
}, 120_000);

/** 490 of 1,800 people served in the year are 27.22%; Leeds returned 26.1% as NI 130. */
it("says for how many councils two returns of one thing differ, and which in --json", () => {
  const folder = emptyFolder();
  const inYear = (person_type: string, denominator_kind: string, people: string, held: string) =>
    budget({
      period: "2009-10 Q4",
      person_type,
      basis: "in_year",
      denominator_kind,
      direct_payment_count: "",
      denominator_count: people,
      personal_budget_count: held,
    });
  receive(
    folder,
    "q4.csv",
    budgets(inYear("client", "rap_community_in_year", "1500", "400"), inYear("carer", "carers_in_year", "300", "90")),
  );
  const indicator = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
  receive(folder, "ni.csv", `${indicator}\nE08000035,NI 130,2009-10,,,26.1,final,\n`);
  yardstick("refresh", "--data", folder);
  expect(yardstick("status", "--data", folder).out).toContain(
    "1 of 1 council: NI 130 as returned differs from personal budget counts of the year by more than 0.05 percentage points in 2009-10",
  );
  const { reconciliations } = JSON.parse(yardstick("status", "--data", folder, "--json").out);
  expect(reconciliations[0].differing_councils).toMatchObject([{ council_code: "E08000035", value_one: 26.1 }]);
}, 120_000);
