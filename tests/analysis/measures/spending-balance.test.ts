import { expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const code = "E06000001";
const line = (client_group: string, service: string, gross_current_gbp: number, more = {}) => ({
  council_code: code,
  period: "2010-11",
  funder: "council",
  client_group,
  service,
  gross_current_gbp,
  ...more,
});
const people = (age_band: string, population_count: number) =>
  ["female", "male"].map((sex) => {
    return {
      council_code: code,
      year: "2010",
      kind: "estimate",
      sex,
      age_band,
      population_count: population_count / 2,
    };
  });

/**
 * Older people: £600,000 on care homes, £200,000 on intensive home care, £100,000 on assessment: £900,000 for 10,000 people,
 * £90 each. Younger adults: £400,000 for 40,000 people, £10 each. Intensive home care is £200,000 of £800,000: 25%.
 * Assessment and support services are £100,000 + £50,000 of £1,400,000, with £50,000 on other adults: 10.7%.
 */
const db = await figuresOf({
  councils: [council(code)],
  population: [...people("18-64", 40_000), ...people("65+", 10_000)],
  expenditure: [
    line("older_people", "residential_care", 600_000),
    line("older_people", "intensive_home_care", 200_000),
    line("older_people", "assessment_and_care_management", 100_000),
    line("learning_disability", "day_care", 300_000),
    line("mental_health", "home_care", 100_000),
    line("other_adults", "home_care", 50_000),
    line("service_strategy", "support_services", 50_000),
    line("older_people", "residential_care", 600_000, { provision: "in_house" }),
    line("older_people", "residential_care", 900_000, { vintage: "budget" }),
  ],
});

it.each(["council", "england"])("the balance of spending is worked out for a %s", async (area) => {
  const rows = await select(
    db,
    `select indicator_code, breakdown_value, round(value, 1) as value from pub.figure
     where area_type = '${area}' and indicator_code in ('EX-HEAD', 'EX-INTENSIVE', 'EX-ASSESS') order by all`,
  );
  expect(rows).toEqual([
    { indicator_code: "EX-ASSESS", breakdown_value: "all", value: 10.7 },
    { indicator_code: "EX-HEAD", breakdown_value: "18-64", value: 10 },
    { indicator_code: "EX-HEAD", breakdown_value: "65+", value: 90 },
    { indicator_code: "EX-INTENSIVE", breakdown_value: "all", value: 25 },
  ]);
});
