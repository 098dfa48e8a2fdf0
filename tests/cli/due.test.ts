import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { emptyFolder, yardstick } from "./command.ts";

const bradford = { council_code: "E08000032" };

function receive(folder: string, name: string, content: string): void {
  const path = join(folder, "incoming", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

describe("what is due", () => {
  let folder = "";

  /** Leeds and Bradford sent the quarter to December; of March Leeds' came in time and Bradford's two months late. */
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "yardstick-due-"));
    receive(folder, "2011-02-11/q3.csv", budgets(budget(), budget(bradford)));
    receive(folder, "2011-05-13/q4.csv", budgets(budget({ period: "2010-11 Q4" })));
    receive(folder, "2011-07-15/late.csv", budgets(budget({ ...bradford, period: "2010-11 Q4" })));
    yardstick("refresh", "--data", folder);
    return () => rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  const due = (day: string) => yardstick("due", "--data", folder, "--as-of", day).out;

  it("is listed with the councils that owe it, how soon, and what it will decide", () => {
    const out = due("2011-02-28");
    expect(out).toContain("as known on 28 February 2011");
    // 28 February to 15 May: 31 days of March, 30 of April and 15 of May.
    expect(out).toContain(
      "15 May 2011 (in 76 days): personal_budgets 2010-11 Q4, Bradford, Leeds\n    decides PPF-12 (target 30%)",
    );
    expect(out).not.toContain("Late\n");
  });

  it("is not late the day before, nor on the day, and is from the day after", () => {
    expect(due("2011-05-14")).toContain("15 May 2011 (tomorrow): personal_budgets 2010-11 Q4, Bradford\n");
    expect(due("2011-05-15")).toContain("15 May 2011 (today): personal_budgets 2010-11 Q4, Bradford\n");
    expect(due("2011-05-15")).not.toContain("late");
    const after = due("2011-05-16");
    expect(after).toContain("Late\n  personal_budgets 2010-11 Q4: Bradford, due on 15 May 2011, 1 day late\n");
    expect(after).toContain(`Ask for them, put the files into ${folder}/incoming and run yardstick refresh.`);
    expect(after).not.toContain("Due within a year");
  });

  it("says what came late, and asks nobody for a return of which nothing is loaded", () => {
    const out = due("2011-12-01");
    // 15 May to 15 July: 16 days of May, 30 of June and 15 of July.
    expect(out).toContain(
      "Came late\n  personal_budgets 2010-11 Q4: Bradford, due on 15 May 2011, came on 15 July 2011, 61 days late",
    );
    expect(out).toContain(
      "Nobody is asked for activity, expenditure, ni_returns, personal_budget_offers, savings, self_funders: a",
    );
  });

  it("is answered in JSON with every council, its days and its milestones", () => {
    const { code, out } = yardstick("due", "--data", folder, "--as-of", "2011-02-28", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      day: "2011-02-28",
      late: [],
      came_late: [],
      due: [
        {
          return_name: "personal_budgets",
          periods: ["2010-11 Q4"],
          due_on: "2011-05-15",
          days: 76,
          councils: [{ council_code: "E08000032" }, { council_code: "E08000035" }],
          decides: [{ milestone: "PPF-12", target: 30, unit: "percent", brings: "verdict" }],
        },
      ],
    });
  });
});

it("misses a council that the workspace names and that never sent, with all that it owes in one line", () => {
  const folder = emptyFolder();
  receive(folder, "2011-02-11/q3.csv", budgets(budget(), budget(bradford)));
  receive(folder, "2011-05-13/q4.csv", budgets(budget({ period: "2010-11 Q4" })));
  yardstick("refresh", "--data", folder);
  writeFileSync(join(folder, "workspace.json"), '{"kind":"real","council_codes":["E08000033"]}');
  expect(yardstick("due", "--data", folder).err).toContain(
    "workspace.json has changed since the last refresh. Run yardstick refresh for it to take effect.",
  );
  yardstick("refresh", "--data", folder);
  expect(yardstick("due", "--data", folder, "--as-of", "2011-05-16").out).toContain(
    "Late\n  personal_budgets 2010-11 Q3, 2010-11 Q4: Calderdale, due on 15 February 2011 to 15 May 2011, the first 90 days" +
      " late\n  personal_budgets 2010-11 Q4: Bradford, due on 15 May 2011, 1 day late\n",
  );
}, 60_000);

it("says nothing is due where nothing is loaded", () => {
  const folder = emptyFolder();
  receive(folder, "unknown.csv", "a,b\n1,2\n");
  yardstick("refresh", "--data", folder);
  expect(yardstick("due", "--data", folder).out).toMatch(
    /Nothing is late, and nothing is due within a year of \d+ \w+ \d+\./,
  );
}, 60_000);

it("calls nothing late by days that was due before the workspace received its first file", () => {
  const folder = emptyFolder();
  receive(folder, "q3.csv", budgets(budget(), budget({ ...bradford, period: "2010-11 Q4" })));
  yardstick("refresh", "--data", folder);
  const { out } = yardstick("due", "--data", folder);
  expect(out).toContain("personal_budgets 2010-11 Q4: Leeds, due on 15 May 2011, before this workspace began\n");
  expect(out).not.toContain("Came late");
}, 60_000);

it("says days late only of what was due since the workspace began, in an entry of its own", () => {
  const folder = emptyFolder();
  receive(folder, "2011-03-01/q2.csv", budgets(budget({ period: "2010-11 Q2" })));
  yardstick("refresh", "--data", folder);
  const { out } = yardstick("due", "--data", folder, "--as-of", "2011-05-16");
  expect(out).toContain(
    `Late
  personal_budgets 2010-11 Q3: Leeds, due on 15 February 2011, before this workspace began
  personal_budgets 2010-11 Q4: Leeds, due on 15 May 2011, 1 day late
`,
  );
});

it("says how far due days are known, where what is due within a year of a far day may be after it", () => {
  const folder = emptyFolder();
  const header =
    "council_code,period,setting,definition,source,self_funder_count,total_count,lower_95,upper_95,request_count,advice_count,deferred_payment_count";
  const row = "E08000035,2010-11,all,pays_in_full,council_return,3472,9855,,,,,";
  receive(folder, "2011-07-08/self-funders.csv", [header, row, ""].join("\n"));
  yardstick("refresh", "--data", folder);
  const due = (day: string) => yardstick("due", "--data", folder, "--as-of", day).out;
  // The last year that a file may name is 2059-60, which ends in March 2060 and is due by 15 July.
  const known = "Due days are known to 15 July 2060: what is due after that is not listed.";
  expect(due("2061-01-01")).toContain(known);
  expect(due("2059-07-16")).toContain(known);
  expect(due("2061-01-01")).not.toContain("nothing is due within a year");
  expect(due("2011-12-01")).not.toContain("Due days are known");
}, 60_000);
