import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { expectedSql } from "../../src/analysis/expected.ts";
import { councilCode, text } from "../../src/contract/fields.ts";
import { quarter } from "../../src/contract/period-fields.ts";
import { defineReturn } from "../../src/contract/return.ts";
import { select } from "./core.ts";
import { bradford, budgets, expectedOf, leeds, type Sent, warehouse } from "./expected-returns.ts";

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
    for (const statement of expectedSql) await db.run(statement);
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
