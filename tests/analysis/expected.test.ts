import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { expectedSql } from "../../src/analysis/expected.ts";
import { freshnessSql } from "../../src/analysis/freshness.ts";
import { councilNowSql } from "../../src/analysis/stage/succession.ts";
import { councilCode, text } from "../../src/contract/fields.ts";
import { quarter } from "../../src/contract/period-fields.ts";
import { defineReturn, type Return } from "../../src/contract/return.ts";
import { Database } from "../../src/store/database.ts";
import { writeExpectations } from "../../src/store/expectations.ts";
import { createWarehouse } from "../../src/store/warehouse.ts";
import { expectedReturns, type WorkspaceSettings } from "../../src/store/workspace-settings.ts";
import { council, select } from "./core.ts";

const leeds = "E08000035";
const bradford = "E08000032";
const both = [council(leeds), council(bradford)];

/** A scope of a return, as loading notes it, and the day its load came. */
type Sent = readonly [name: string, scope: string, day: string];

const budgets = (code: string, period: string, day: string): Sent => [
  "personal_budgets",
  `${code}|${period}|client|snapshot|all`,
  day,
];

interface Given {
  readonly councils?: readonly Readonly<Record<string, unknown>>[];
  readonly sent: readonly Sent[];
  readonly settings?: Omit<WorkspaceSettings, "kind">;
  readonly definitions?: readonly Return[];
}

/** A warehouse in which nothing was loaded but what is sent. */
async function warehouse({ councils = both, sent, settings = {}, definitions = returns }: Given): Promise<Database> {
  const db = await Database.open(":memory:", "write");
  await createWarehouse(db, definitions, "real", "test");
  const due = expectedReturns(definitions, { kind: "real", ...settings }, "workspace.json");
  await writeExpectations(db, due, settings.council_codes ?? []);
  for (const each of councils) {
    const names = Object.keys(each);
    await db.run(
      `insert into core.councils by name select ${names.map((name) => `cells->>'${name}' as ${name}`).join(", ")}
        from (select $1::json as cells)`,
      [JSON.stringify(each)],
    );
  }
  for (const [index, [name, scope, day]] of sent.entries()) {
    await db.run("insert into meta.scope values (?, ?, ?, true, 1)", [name, scope, index + 1]);
    await db.run("insert into meta.load values (?, ?, ?, 'x.csv', '', 0, 1, 0)", [index + 1, `${day}T09:00:00Z`, name]);
  }
  await db.run(councilNowSql);
  await db.run(expectedSql);
  await db.run(freshnessSql);
  return db;
}

/** What is expected of a council as "period due received", a return at a time. */
async function expectedOf(given: Given, code: string, name = "personal_budgets"): Promise<string[]> {
  const db = await warehouse(given);
  const rows = await select(
    db,
    `select trim(vintage || ' ' || period || ' ' || due_on || ' ' || coalesce(cast(received_on as varchar), '-')) as line
      from out.expected where area_code = '${code}' and return_name = '${name}' order by due_on, vintage`,
  ).finally(() => db.close());
  return rows.map(({ line }) => String(line));
}

describe("what is expected of a council", () => {
  it("begins with the first period that it sent, and ends with the last that anyone was asked for", async () => {
    const sent = [budgets(leeds, "2010-11 Q2", "2010-11-12")];
    expect(await expectedOf({ sent }, leeds)).toEqual([
      "2010-11 Q2 2010-11-15 2010-11-12",
      "2010-11 Q3 2011-02-15 -",
      "2010-11 Q4 2011-05-15 -",
    ]);
  });

  it("is nothing where it sent none of the return: it is a comparator", async () => {
    const sent = [budgets(leeds, "2010-11 Q2", "2010-11-12")];
    expect(await expectedOf({ sent }, bradford)).toEqual([]);
    expect(await expectedOf({ sent }, leeds, "savings")).toEqual([]);
  });

  it("begins with the first that anyone sent where the workspace names it, even if it never sent any", async () => {
    const sent = [budgets(leeds, "2010-11 Q3", "2011-02-11")];
    const settings = { council_codes: [bradford] };
    expect(await expectedOf({ sent, settings }, bradford)).toEqual([
      "2010-11 Q3 2011-02-15 -",
      "2010-11 Q4 2011-05-15 -",
    ]);
    expect(await expectedOf({ sent, settings }, leeds)).toHaveLength(2);
  });

  it("is nothing in a workspace without loads, whatever councils it names", async () => {
    const db = await warehouse({ sent: [], settings: { council_codes: [leeds] } });
    expect(await select(db, "from out.expected").finally(() => db.close())).toEqual([]);
  });

  it("keeps the day it first came when a later file replaces it", async () => {
    const db = await warehouse({ sent: [budgets(leeds, "2010-11 Q4", "2011-07-15")] });
    await db.run("insert into meta.scope_replaced values ('personal_budgets', ?, 7, 1, 1)", [
      `${leeds}|2010-11 Q4|client|snapshot|all`,
    ]);
    await db.run("insert into meta.load values (7, '2011-05-13T09:00:00Z', 'personal_budgets', 'x.csv', '', 0, 1, 0)");
    await db.run(expectedSql);
    const query = "select cast(received_on as varchar) as day from out.expected";
    expect(await select(db, query).finally(() => db.close())).toEqual([{ day: "2011-05-13" }]);
  });

  it("has a line for each vintage of savings, from the day the first of either was due", async () => {
    const sent: Sent[] = [
      ["savings", `${leeds}|actual|2010-07`, "2010-08-02"],
      ["savings", `${leeds}|forecast|2010-10`, "2010-10-29"],
    ];
    expect(await expectedOf({ sent }, leeds, "savings")).toEqual([
      "actual 2009-10 2010-07-31 2010-08-02",
      "forecast 2010-11 2010-10-31 2010-10-29",
      "actual 2010-11 2011-07-31 -",
    ]);
  });

  it("is met by any vintage of a return that is due once a year", async () => {
    const sent: Sent[] = [["ni_returns", `${leeds}|NI 130|2009-10|provisional`, "2010-06-25"]];
    expect(await expectedOf({ sent }, leeds, "ni_returns")).toEqual([
      "2009-10 2010-11-30 2010-06-25",
      "2010-11 2011-11-30 -",
    ]);
  });

  it("is met by a position on the last day of a year: that is the year’s", async () => {
    const sent: Sent[] = [["self_funders", `${leeds}|2009-10 Q4|count`, "2010-07-01"]];
    const [first] = await expectedOf({ sent }, leeds, "self_funders");
    expect(first).toBe("2009-10 2010-07-15 2010-07-01");
  });

  it("is never late of population, which no council owes", async () => {
    const sent: Sent[] = [["population", `${leeds}|2009|estimate|`, "2010-08-26"]];
    expect(await expectedOf({ sent }, leeds, "population")).toEqual([]);
  });
});

describe("where councils change", () => {
  it("asks nothing of a council for a period after its end, nor what was due after it", async () => {
    const ended = council(leeds, { last_day: "2010-12-31" });
    const sent = [budgets(leeds, "2010-11 Q1", "2010-08-13")];
    expect(await expectedOf({ councils: [ended], sent }, leeds)).toEqual([
      "2010-11 Q1 2010-08-15 2010-08-13",
      "2010-11 Q2 2010-11-15 -",
    ]);
  });

  it("keeps what a council sent for its last quarter after it had ended", async () => {
    const ended = council(leeds, { last_day: "2010-12-31" });
    const sent = [budgets(leeds, "2010-11 Q3", "2011-02-11")];
    expect(await expectedOf({ councils: [ended], sent }, leeds)).toEqual(["2010-11 Q3 2011-02-15 2011-02-11"]);
  });

  it("asks nothing of a council for a period before it began", async () => {
    const begun = council(bradford, { first_day: "2011-01-01" });
    const sent = [budgets(leeds, "2010-11 Q2", "2010-11-12")];
    const settings = { council_codes: [bradford] };
    expect(await expectedOf({ councils: [council(leeds), begun], sent, settings }, bradford)).toEqual([
      "2010-11 Q4 2011-05-15 -",
    ]);
  });

  it("goes on under a new code that is the same area", async () => {
    const councils = [
      council("E10000022", { last_day: "2010-09-30", successor_codes: "E06000048", change: "recode" }),
      council("E06000048", { first_day: "2010-10-01" }),
    ];
    const sent = [budgets("E10000022", "2010-11 Q2", "2010-11-12")];
    expect(await expectedOf({ councils, sent }, "E10000022")).toEqual([]);
    expect(await expectedOf({ councils, sent }, "E06000048")).toEqual([
      "2010-11 Q2 2010-11-15 2010-11-12",
      "2010-11 Q3 2011-02-15 -",
      "2010-11 Q4 2011-05-15 -",
    ]);
  });
});

describe("a workspace’s own due days", () => {
  const sent = [budgets(leeds, "2010-11 Q4", "2011-05-13")];
  const due = (due_days: WorkspaceSettings["due_days"]) => ({ sent, settings: { due_days } });

  it("take the place of the usual ones", async () => {
    const settings = due([{ return: "personal_budgets", months_after: 1, day: 30 }]);
    expect(await expectedOf(settings, leeds)).toEqual(["2010-11 Q4 2011-04-30 2011-05-13"]);
  });

  it("may be of one vintage alone", async () => {
    const savings: Sent[] = [["savings", `${leeds}|actual|2010-07`, "2010-07-30"]];
    const due_days = [{ return: "savings", vintage: "forecast", months_after: -4, day: 15 }];
    expect(await expectedOf({ sent: savings, settings: { due_days } }, leeds, "savings")).toEqual([
      "actual 2009-10 2010-07-31 2010-07-30",
      "forecast 2010-11 2010-11-15 -",
      "actual 2010-11 2011-07-31 -",
    ]);
  });

  it.each<[string, WorkspaceSettings["due_days"], string]>([
    [
      "a return there is not",
      [{ return: "budgets", months_after: 1, day: 1 }],
      "names the return budgets, which has no",
    ],
    ["a return never due", [{ return: "population", months_after: 1, day: 1 }], "names the return population, which"],
    [
      "a vintage there is not",
      [{ return: "savings", vintage: "final", months_after: 1, day: 1 }],
      "due_days names savings final. The vintages that are due are actual, forecast. Correct the file.",
    ],
    [
      "a day there is not",
      [{ return: "personal_budgets", months_after: 2, day: 31 }],
      "due_days of personal_budgets: 2 months after 2008-09 Q2 there is no day 31. Correct the file.",
    ],
  ])("refuse %s", async (_what, due_days, message) => {
    await expect(warehouse(due(due_days))).rejects.toThrow(message);
  });
});

it("knows a return that nobody named here, from its declaration alone", async () => {
  const invented = defineReturn({
    name: "visits",
    title: "Visits",
    description: "Visits.",
    source: "Made up",
    cadence: {
      every: "quarter",
      firstPeriod: "2010-11 Q1",
      lastPeriod: "2010-11 Q2",
      due: [{ vintage: "", monthsAfter: 1, day: 7 }],
    },
    scope: ["period", "council_code"],
    key: ["period", "council_code"],
    fields: { period: quarter(), council_code: councilCode(), note: text().optional() },
  });
  const given = {
    sent: [["visits", `2010-11 Q1|${leeds}`, "2010-07-05"] as const],
    definitions: [...returns, invented],
  };
  expect(await expectedOf(given, leeds, "visits")).toEqual([
    "2010-11 Q1 2010-07-07 2010-07-05",
    "2010-11 Q2 2010-10-07 -",
  ]);
  const db = await warehouse(given);
  const fresh = await select(
    db,
    "select return_name, latest_period, councils_in, councils_expected from out.freshness",
  );
  db.close();
  expect(fresh).toEqual([{ return_name: "visits", latest_period: "2010-11 Q1", councils_in: 1, councils_expected: 1 }]);
});

it("says how fresh savings are by what was made, and not by a forecast", async () => {
  const sent: Sent[] = [
    ["savings", `${leeds}|actual|2010-07`, "2010-07-30"],
    ["savings", `${leeds}|forecast|2010-10`, "2010-10-29"],
  ];
  const db = await warehouse({ sent });
  const query = "select latest_period, left(latest_received_at, 10) as day from out.freshness";
  expect(await select(db, query).finally(() => db.close())).toEqual([{ latest_period: "2009-10", day: "2010-07-30" }]);
});
