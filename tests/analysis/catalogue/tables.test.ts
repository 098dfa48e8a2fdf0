import { beforeAll, describe, expect, it } from "vitest";
import { catalogueTables } from "../../../src/analysis/catalogue/tables.ts";
import type { Database } from "../../../src/store/warehouse/database.ts";
import { council, figuresOf, select } from "../core.ts";

describe("the catalogue in the warehouse", () => {
  let db: Database;
  beforeAll(async () => {
    db = await figuresOf({ councils: [council("E08000035")] });
  });

  it("has every row of every table, and a view of it that reports may read", async () => {
    for (const { name, rows } of catalogueTables) {
      expect([name, await select(db, `select count(*) as n from ${name}`)]).toEqual([name, [{ n: rows.length }]]);
    }
    const views = await select(
      db,
      `select table_name as name from information_schema.tables where table_schema = 'pub' and table_type = 'VIEW'`,
    );
    const open = views.map(({ name }) => String(name));
    const hidden = catalogueTables
      .map(({ name }) => name.replace("meta.", ""))
      .filter((name) => !open.includes(name) && !open.includes(`national_${name}`));
    const [readings, records] = [
      ["indicator_reading", "milestone_reading"],
      ["question_record", "question_milestone"],
    ];
    expect(hidden.toSorted()).toEqual([...readings, ...records, "area_name", "activity_line"].toSorted());
  });

  it("keeps a fact that is not known apart from one that is empty", async () => {
    const facts = (code: string) =>
      select(
        db,
        `select fact, text, certainty from pub.indicator_fact
          where indicator_code = '${code}' and fact in ('denominator', 'frequency') order by fact`,
      );
    expect(await facts("NI 179")).toEqual([
      { fact: "denominator", text: "", certainty: "found" },
      { fact: "frequency", text: "twice_a_year", certainty: "recalled" },
    ]);
    expect(await facts("NI 129")).toEqual([
      { fact: "denominator", text: "All deaths", certainty: "recalled" },
      { fact: "frequency", text: null, certainty: null },
    ]);
  });

  it("says where a fact was found", async () => {
    const query =
      "select found_in from pub.indicator_fact where indicator_code = 'NI 130' and fact = 'published_title'";
    const [row] = await select(db, query);
    expect(row?.found_in).toContain("Centre for Public Scrutiny");
  });

  it("has the multiplier and the words of the break of each definition version", async () => {
    const rows = await select(
      db,
      `select version, multiplier, is_break, break_note from pub.indicator_version
        where indicator_code = 'NI 130' order by version`,
    );
    expect(rows).toEqual([
      { version: "1", multiplier: 100_000, is_break: false, break_note: null },
      {
        version: "2",
        multiplier: 100,
        is_break: true,
        break_note: "A share of people with services took the place of a rate of the population.",
      },
    ]);
  });

  it("judges only the milestones that a return can prove", async () => {
    expect(await select(db, "select count(*) as n from pub.national_milestone")).toEqual([{ n: 21 }]);
    const judged = await select(db, "select distinct milestone from pub.milestone order by milestone");
    expect(judged.map(({ milestone }) => milestone)).toEqual(["PPF-09", "PPF-10", "PPF-11", "PPF-12", "PPF-20"]);
  });

  it("says not collected, and no number, of a client group that no return has", async () => {
    const rows = await select(
      db,
      "select * exclude (client_group) from pub.client_group_count where client_group = 'hiv'",
    );
    const nothing = { status: "not_collected", code: null, part: null, is_wider: null };
    expect(rows).toEqual([
      { scheme: "RAP", ...nothing },
      { scheme: "SALT", ...nothing },
    ]);
  });

  it("writes each method with its purpose and its worked cases, one a line", async () => {
    const { cases, purpose } = await db.columns("select cases, purpose from meta.method where name = 'wilson'");
    expect(purpose).toEqual(["How far chance alone could have moved a share of people."]);
    expect(String(cases?.[0]).split("\n").slice(0, 2)).toEqual([
      "65 of 100 people, 95% limits in percent: 55.2544 to 73.6358.",
      "65 of 100 people, 99.8% limits in percent: 49.5495 to 77.8354.",
    ]);
  });

  it("makes the methods' macros, so that SQL has them", async () => {
    expect(await db.columns("select benchmark(27, 33, 25, 'high') as standing")).toEqual({ standing: ["better"] });
  });
});

/** 12 admissions of 16,000 people: Byar's limits of 12, 6.193 and 20.963, per 10,000 are 3.87 and 13.10. */
it("limits of a rate per 10,000 people are per 10,000 people", async () => {
  const row = {
    area_type: "council",
    area_code: "E08000035",
    area_name: "Leeds",
    framework: "PAF",
    edition: "not known",
  };
  const measure = {
    indicator_code: "C72",
    period: "2008-09",
    person_type: "all",
    breakdown: "all",
    breakdown_value: "all",
  };
  const figure = { ...row, ...measure, numerator: 12, denominator: 16_000, value: 7.5, value_status: "value" };
  const db = await figuresOf({ councils: [council("E08000035")], comparator_figures: [figure] });
  const [found] = await select(db, "select unit, method, lower_95, upper_95 from out.figure");
  expect(found).toMatchObject({ unit: "per_10k", method: "byar" });
  expect(found?.lower_95).toBeCloseTo(3.87, 2);
  expect(found?.upper_95).toBeCloseTo(13.1, 2);
});
