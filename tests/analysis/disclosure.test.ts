import { describe, expect, it } from "vitest";
import { figureUnits } from "../../src/analysis/figure-units.ts";
import { council, figuresOf, select } from "./core.ts";

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

describe("a measure", () => {
  it("says what it counts, so that nothing is published unprotected by default", () => {
    expect(figureUnits.filter(({ counts }) => !["council", "published", "money"].includes(counts))).toEqual([]);
  });

  it("of a council's own return of people is never declared as published", () => {
    const returns = ["personal_budgets", "personal_budget_offers", "ni_returns", "self_funders"];
    const reads = (query: string) => returns.some((name) => query.includes(`core.${name}`));
    const unsafe = figureUnits.filter(({ query, counts }) => counts === "published" && reads(query));
    expect(unsafe.map(({ name }) => name)).toEqual([]);
  });

  it("whose declaration is lost on the way is hidden like a council's own", async () => {
    const { isHidden } = await import("../../src/analysis/disclosure.ts");
    const db = await figuresOf({});
    const query = `select ${isHidden} as hidden from (select null::varchar as counts, null::double as people_count,
      3.0 as numerator, 50.0 as denominator)`;
    expect(await select(db, query)).toEqual([{ hidden: true }]);
    db.close();
  });
});
