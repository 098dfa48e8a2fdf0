import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { grantSentence } from "../../../../../reports/council/value-for-money/change/grant.ts";
import { itemsOf } from "../../../../../reports/council/value-for-money/change/items.ts";
import { programmeKinds, programmeSentences } from "../../../../../reports/council/value-for-money/change/programme.ts";
import { moneyItems } from "../../../../../reports/council/value-for-money/change/query.ts";
import type { Database } from "../../../../../src/store/warehouse/database.ts";
import { council, figuresOf, select } from "../../../../analysis/core.ts";
import { rowsOfReturn } from "../../../../demo/read.ts";

const code = "Z06000011";

const { items, risks } = moneyItems.tables;

const entry = (item_id: string, subject: string, status: string) => ({
  council_code: code,
  item_id,
  subject_kind: "risk",
  subject,
  kind: "register",
  title: `Risk ${item_id}`,
  due_on: "2011-03-31",
  status,
  owner_role: "director_of_finance",
});

/** The demonstration's rows of a council, as they are stored. */
function demonstrationRows() {
  return rowsOfReturn("money-items")
    .filter((row) => row.council_code === code)
    .map((row) => ({
      ...Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text === "" ? null : text])),
      amount_gbp: Number(row.amount_gbp),
    }));
}

let db: Database;

beforeAll(async () => {
  db = await figuresOf({
    councils: [council(code)],
    money_items: demonstrationRows(),
    evidence: [
      entry("E1", "value_for_money", "in_progress"),
      entry("E2", "value_for_money", "withdrawn"),
      entry("E3", "commissioning", "in_progress"),
    ],
  });
});

describe("the items of money of the demonstration's Eastwold", () => {
  it("have planned and actual pounds of a year in one row, and the day on which they were done", async () => {
    const telecare = `select kind_name, title, role, period, planned_gbp, actual_gbp, due_on, done_on from (${items.sql})
      where item_id = 'M6' and period = '2008-09'`;
    expect(await select(db, telecare)).toEqual([
      {
        kind_name: "Business case",
        title: "Telecare in sheltered housing",
        role: "Head of commissioning",
        period: "2008-09",
        planned_gbp: 51_000,
        actual_gbp: 44_526,
        due_on: "2009-10-01",
        done_on: "2009-08-22",
      },
    ]);
  });

  it("come to what is summed by hand from the file", async () => {
    const rows = await db.rows(z.object(items.shape), items.sql);
    // Planned 51,000 + 101,000 + 126,000 and 221,000 + 442,000; actual 44,526 + 93,808 + 134,698 and 193,924 + 449,147.
    expect(programmeSentences(itemsOf(rows, programmeKinds), "2011-12-02")).toEqual([
      "2 of 2 items are in place, 1 of them later than planned; none is late and not done.",
      "Business cases: £278,000 was planned to 2010-11 and £273,032 came of it, £4,968 less than planned.",
      "Disinvestments: £663,000 was planned to 2010-11 and £643,071 came of it, £19,929 less than planned.",
    ]);
    // Four headings: 714,000 + 402,000 + 283,000 + 150,000 planned; 732,722 + 401,510 + 270,408 + 154,743 spent.
    expect(grantSentence(itemsOf(rows, ["grant_heading"]))).toBe(
      "From 2008-09 to 2010-11 £1.55 million of the Social Care Reform Grant was planned and £1.56 million spent: £10,383 more than planned.",
    );
  });
});

it("takes the risks to value for money, and none that was withdrawn or is of another theme", async () => {
  expect(await select(db, `select title, role, due_on from (${risks.sql})`)).toEqual([
    { title: "Risk E1", role: "Director of finance", due_on: "2011-03-31" },
  ]);
});
