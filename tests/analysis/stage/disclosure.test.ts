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

describe("a measure", () => {
  it("whose declaration is lost on the way is hidden like a council's own", async () => {
    const { isHidden } = await import("../../../src/analysis/stage/disclosure.ts");
    const db = await figuresOf({});
    const query = `select ${isHidden} as hidden from (select null::varchar as counts, null::double as people_count,
      3.0 as numerator, 50.0 as denominator)`;
    expect(await select(db, query)).toEqual([{ hidden: true }]);
    db.close();
  });
});
