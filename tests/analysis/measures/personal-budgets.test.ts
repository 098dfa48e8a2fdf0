import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const row = (
  person_type: string,
  basis: string,
  denominator_kind: string,
  budgets: number,
  people: number,
  more = {},
) => ({
  council_code: "E06000001",
  period: "2010-11 Q4",
  person_type,
  basis,
  denominator_kind,
  breakdown: "all",
  breakdown_value: "all",
  denominator_count: people,
  personal_budget_count: budgets,
  ...more,
});

const straddling = [
  row("client", "snapshot", "adass_eligible", 300, 1000),
  row("client", "in_year", "rap_community_in_year", 330, 1500),
  row("carer", "in_year", "carers_in_year", 60, 400),
  row("client", "snapshot", "long_term_community_snapshot", 290, 900),
];

const shares = (where = "true") =>
  `select definition, person_type, basis, numerator, denominator, value from out.figure
   where indicator_code = 'PPF-12' and area_type = 'council' and ${where} order by definition`;

describe("the share of eligible people with a personal budget", () => {
  it("is read in four ways, clients and carers together where national indicator 130 counts them so", async () => {
    const db = await figuresOf({ councils: [council("E06000001")], personal_budgets: straddling });
    expect(await select(db, shares())).toEqual(
      [
        {
          definition: "adass_eligible",
          person_type: "client",
          basis: "snapshot",
          numerator: 300,
          denominator: 1000,
          value: 30,
        },
        {
          definition: "carers_in_year",
          person_type: "carer",
          basis: "in_year",
          numerator: 60,
          denominator: 400,
          value: 15,
        },
        {
          definition: "long_term_community_snapshot",
          person_type: "client",
          basis: "snapshot",
          numerator: 290,
          denominator: 900,
          value: 100 * (290 / 900),
        },
        {
          definition: "rap_community_in_year",
          person_type: "all",
          basis: "in_year",
          numerator: 390,
          denominator: 1900,
          value: 100 * (390 / 1900),
        },
      ].map((figure) => ({ ...figure, value: expect.closeTo(figure.value, 10) })),
    );
  });

  it("depends on the definition where readings stand on both sides of 30%", async () => {
    const db = await figuresOf({ councils: [council("E06000001")], personal_budgets: straddling });
    const verdicts = await select(
      db,
      "select definition, verdict from out.milestone where milestone = 'PPF-12' and area_type = 'council' order by position",
    );
    expect(verdicts).toEqual([
      { definition: "adass_eligible", verdict: "met" },
      { definition: "rap_community_in_year", verdict: "not met" },
      { definition: "long_term_community_snapshot", verdict: "met" },
      // Carers on the day were not returned: a reading that is not there, and no failure.
      { definition: "adass_eligible_with_carers", verdict: "cannot be judged" },
    ]);
    const query = "select verdict from out.milestone_verdict where milestone = 'PPF-12' and area_type = 'council'";
    expect(await select(db, query)).toEqual([{ verdict: "depends on the definition" }]);
  });

  /** On the day 300 of 1,000 clients and 40 of 250 carers: 340 of 1,250 is 27.2%. */
  it("counts clients and carers on the day together, and carers by themselves, where carers on the day are returned", async () => {
    const carers = row("carer", "snapshot", "carers_snapshot", 40, 250);
    const db = await figuresOf({ councils: [council("E06000001")], personal_budgets: [...straddling, carers] });
    const snapshot = { basis: "snapshot" };
    expect(await select(db, shares("definition like '%carers%' and basis = 'snapshot'"))).toEqual([
      {
        definition: "adass_eligible_with_carers",
        person_type: "all",
        ...snapshot,
        numerator: 340,
        denominator: 1250,
        value: expect.closeTo(27.2, 10),
      },
      { definition: "carers_snapshot", person_type: "carer", ...snapshot, numerator: 40, denominator: 250, value: 16 },
    ]);
    const query = `select verdict from out.milestone where milestone = 'PPF-12' and area_type = 'council'
      and definition = 'adass_eligible_with_carers'`;
    expect(await select(db, query)).toEqual([{ verdict: "not met" }]);
    const overall = `select met_count, judged_count from out.milestone_verdict
      where milestone = 'PPF-12' and area_type = 'council'`;
    expect(await select(db, overall)).toEqual([{ met_count: 2, judged_count: 4 }]);
  });

  it("has no reading of clients and carers together where carers did not come", async () => {
    const db = await figuresOf({ councils: [council("E06000001")], personal_budgets: straddling.slice(0, 2) });
    expect(await select(db, shares("definition = 'rap_community_in_year'"))).toEqual([]);
  });

  /** 300 of 1,000: Wilson limits 27.2407% and 32.9124%. */
  it("carries Wilson limits in percent", async () => {
    const db = await figuresOf({ councils: [council("E06000001")], personal_budgets: straddling.slice(0, 1) });
    const [limits] = await select(
      db,
      "select method, lower_95, upper_95 from out.figure where definition = 'adass_eligible' and area_type = 'council'",
    );
    expect(limits?.method).toBe("wilson");
    expect(limits?.lower_95).toBeCloseTo(27.2407, 4);
    expect(limits?.upper_95).toBeCloseTo(32.9124, 4);
  });

  it("is known of a council that sent nothing only as missing", async () => {
    const db = await figuresOf({ councils: [council("E06000001")] });
    const rows = await select(
      db,
      "select distinct value_status, verdict from out.milestone where milestone = 'PPF-12' and area_type = 'council'",
    );
    expect(rows).toEqual([{ value_status: "missing", verdict: "cannot be judged" }]);
  });

  it("speaks of England only where nine in ten councils are in", async () => {
    const councils = Array.from({ length: 10 }, (_, i) => council(`E0600000${i}`));
    const returned = (count: number) =>
      councils
        .slice(0, count)
        .map(({ council_code }) => row("client", "snapshot", "adass_eligible", 10, 100, { council_code }));
    const england = async (count: number) =>
      select(
        await figuresOf({ councils, personal_budgets: returned(count) }),
        "select area_code, numerator, denominator from out.figure where indicator_code = 'PPF-12' and area_type = 'england'",
      );
    expect(await england(8)).toEqual([]);
    expect(await england(9)).toEqual([{ area_code: "E92000001", numerator: 90, denominator: 900 }]);
  });
});

describe("what is published", () => {
  it.each([
    [4, 100, "suppressed"],
    [5, 100, "value"],
    [0, 100, "value"],
    [97, 100, "suppressed"],
    [95, 100, "value"],
    [100, 100, "value"],
  ])("of %d people in %d is %s", async (budgets, people, status) => {
    const rows = [row("client", "snapshot", "adass_eligible", budgets, people)];
    const db = await figuresOf({ councils: [council("E06000001")], personal_budgets: rows });
    const [figure] = await select(
      db,
      `select value_status, value is null and numerator is null and denominator is null and lower_95 is null
         and upper_998 is null as is_hidden, numerator_status, denominator_status
       from pub.figure where indicator_code = 'PPF-12' and area_type = 'council'`,
    );
    const isHidden = status === "suppressed";
    expect(figure).toEqual({
      value_status: status,
      is_hidden: isHidden,
      numerator_status: status,
      denominator_status: status,
    });
  });

  it("has no verdict that a hidden count would give away", async () => {
    const rows = [row("client", "snapshot", "adass_eligible", 4, 10)];
    const db = await figuresOf({ councils: [council("E06000001")], personal_budgets: rows });
    const query = "select verdict from pub.milestone where definition = 'adass_eligible' and area_type = 'council'";
    expect(await select(db, query)).toEqual([{ verdict: "cannot be judged" }]);
  });
});
