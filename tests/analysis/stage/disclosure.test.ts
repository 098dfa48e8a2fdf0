import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const cost = (service: string, clients: number, unit = "clients") => ({
  council_code: "E06000001",
  period: "2009-10",
  funder: "council",
  client_group: "older_people",
  service,
  gross_current_gbp: 40_000,
  activity_count: clients,
  activity_unit: unit,
});

describe("what is published of money", () => {
  it("is hidden where it was spent on 1 to 4 people, and on no others", async () => {
    const db = await figuresOf({
      councils: [council("E06000001")],
      service_classes: [{ service: "telecare", class: "preventative" }],
      expenditure: [cost("telecare", 4), cost("home_care", 5), cost("day_care", 4, "client_weeks")],
    });
    const query = `select breakdown_value, value, value_status from pub.figure where indicator_code = 'UC' order by all`;
    expect(await select(db, query)).toEqual([
      { breakdown_value: "day_care", value: 10_000, value_status: "value" },
      { breakdown_value: "home_care", value: 8000, value_status: "value" },
      { breakdown_value: "telecare", value: null, value_status: "suppressed" },
    ]);
    db.close();
  });
});

describe("what is published of clients and carers together", () => {
  const counts = (person_type: string, denominator_kind: string, people: number, budgets: number, more = {}) => ({
    council_code: "E06000001",
    period: "2009-10 Q4",
    person_type,
    basis: "snapshot",
    denominator_kind,
    breakdown: "all",
    breakdown_value: "all",
    denominator_count: people,
    personal_budget_count: budgets,
    ...more,
  });
  // Another council, so that England's sum is not the council's own.
  const other = { council_code: "E06000002" };

  it.each([
    [3, ["all: suppressed", "carer: suppressed", "client: 300"]],
    [0, ["all: 300", "carer: 0", "client: 300"]],
    [5, ["all: 305", "carer: 5", "client: 300"]],
  ])("does not let the budgets of %d carers be worked out from those of clients", async (carers, expected) => {
    const db = await figuresOf({
      councils: [council("E06000001"), council("E06000002")],
      personal_budgets: [
        counts("client", "adass_eligible", 1000, 300),
        counts("carer", "carers_snapshot", 200, carers),
        counts("client", "adass_eligible", 1000, 400, other),
        counts("carer", "carers_snapshot", 200, 40, other),
      ],
    });
    const shown = async (indicator: string) => {
      const rows = await select(
        db,
        `select person_type, coalesce(cast(cast(numerator as integer) as varchar), value_status) as shown from pub.figure
         where indicator_code = '${indicator}' and area_code = 'E06000001' order by person_type`,
      );
      return rows.map((row) => `${row.person_type}: ${row.shown}`);
    };
    expect(await shown("PPF-12")).toEqual(expected);
    expect(await shown("PPF-09")).toEqual(expected);
    db.close();
  });
});

describe("a rate or share that came without its numbers", () => {
  const population = {
    council_code: "E06000001",
    year: "2009",
    kind: "estimate",
    sex: "female",
    age_band: "18-64",
    population_count: 2300,
  };
  const returned = (indicator_code: string, value: number) => ({
    council_code: "E06000001",
    indicator_code,
    period: "2009-10",
    value,
    vintage: "final",
  });

  // 130 of 100,000 adults are 3 of the 2,300 that the population figures tell; 260 are 6.
  it.each([
    [130, "suppressed"],
    [260, "value"],
  ])("of %d in 100,000 adults is published by how many people that is", async (value, status) => {
    const db = await figuresOf({
      councils: [council("E06000001")],
      population: [population],
      ni_returns: [returned("NI 136", value)],
    });
    const query = "select value_status from pub.figure where indicator_code = 'NI 136'";
    expect(await select(db, query)).toEqual([{ value_status: status }]);
    db.close();
  });

  // 3 of 90 are hidden in the council's own return: 3.3% of the same people would tell them.
  it("is hidden with the council's own count of the same people", async () => {
    const db = await figuresOf({
      councils: [council("E06000001")],
      personal_budgets: [
        {
          council_code: "E06000001",
          period: "2009-10 Q4",
          person_type: "client",
          basis: "in_year",
          denominator_kind: "rap_community_in_year",
          breakdown: "all",
          breakdown_value: "all",
          denominator_count: 90,
          personal_budget_count: 3,
        },
        {
          council_code: "E06000001",
          period: "2009-10 Q4",
          person_type: "carer",
          basis: "in_year",
          denominator_kind: "carers_in_year",
          breakdown: "all",
          breakdown_value: "all",
          denominator_count: 0,
          personal_budget_count: 0,
        },
      ],
      ni_returns: [returned("NI 130", 3.3)],
    });
    const query = "select value_status from pub.figure where indicator_code = 'NI 130'";
    expect(await select(db, query)).toEqual([{ value_status: "suppressed" }]);
    db.close();
  });
});

// NI 146 of 2009-10 is 1 of 8, which is hidden: 12.5% is a multiple of one in eight. Of NI 141 it is 30 of 240.
describe("what a target is counted from", () => {
  it("is hidden where it is the council's own hidden figure", async () => {
    const counted = (indicator_code: string, numerator: number, denominator: number) => ({
      council_code: "E06000001",
      indicator_code,
      period: "2009-10",
      value: 12.5,
      numerator,
      denominator,
      vintage: "final",
    });
    const target = (indicator_code: string) => ({
      council_code: "E06000001",
      framework: "NIS",
      edition: "2008-09",
      indicator_code,
      person_type: "all",
      breakdown: "all",
      breakdown_value: "all",
      period: "2010-11",
      target: 20,
      baseline_period: "2009-10",
      baseline_value: 12.5,
      source: "local_area_agreement",
    });
    const db = await figuresOf({
      councils: [council("E06000001")],
      ni_returns: [counted("NI 146", 1, 8), counted("NI 141", 30, 240)],
      local_targets: [target("NI 146"), target("NI 141")],
    });
    const query = "select baseline_value, baseline_status from pub.local_target order by indicator_code";
    expect(await select(db, query)).toEqual([
      { baseline_value: 12.5, baseline_status: "value" },
      { baseline_value: null, baseline_status: "suppressed" },
    ]);
    db.close();
  });
});

describe("a measure", () => {
  it("whose declaration is lost on the way is hidden like a council's own", async () => {
    const { isHidden } = await import("../../../src/analysis/stage/disclosure.ts");
    const db = await figuresOf({});
    const query = `select ${isHidden} as hidden from (select null::varchar as counts, null::double as people_count,
      5 as few_under, false as is_nobody_few, 3.0 as numerator, 50.0 as denominator)`;
    expect(await select(db, query)).toEqual([{ hidden: true }]);
    db.close();
  });
});
