import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const line = (client_group: string, service: string, gross_current_gbp: number, more = {}) => ({
  council_code: "E06000001",
  period: "2009-10",
  funder: "council",
  client_group,
  service,
  gross_current_gbp,
  ...more,
});

const service_classes = [
  { service: "nursing_care", class: "reactive" },
  { service: "home_care", class: "maintaining" },
  { service: "reablement", class: "preventative" },
];

/** £5 million of £10 million on nursing care; of older people's £8 million, £4 million. */
const expenditure = [
  line("older_people", "nursing_care", 4_000_000, { activity_count: 8000, activity_unit: "resident_weeks" }),
  line("learning_disability", "nursing_care", 1_000_000, { activity_count: 2000, activity_unit: "resident_weeks" }),
  line("older_people", "home_care", 3_000_000, { activity_count: 200_000, activity_unit: "hours" }),
  line("learning_disability", "home_care", 1_000_000, { activity_count: 50_000, activity_unit: "hours" }),
  line("older_people", "reablement", 1_000_000),
  line("older_people", "reablement", 9_000_000, { funder: "nhs" }),
];

const db = await figuresOf({ councils: [council("E06000001")], service_classes, expenditure });

const figures = (code: string) =>
  `select breakdown_value, value from out.figure
   where indicator_code = '${code}' and area_type = 'council' order by breakdown_value`;

describe("spending", () => {
  it("is shared among classes of service, the council's own money only", async () => {
    expect(await select(db, figures("EX-CLASS"))).toEqual([
      { breakdown_value: "maintaining", value: 40 },
      { breakdown_value: "preventative", value: 10 },
      { breakdown_value: "reactive", value: 50 },
    ]);
  });

  it("on care homes is told for all adults and for older people apart", async () => {
    expect(await select(db, figures("EX-RES"))).toEqual([
      { breakdown_value: "all", value: 50 },
      { breakdown_value: "older_people", value: 50 },
    ]);
  });

  it("is summed in pounds", async () => {
    const [total] = await select(db, figures("EX-GCE"));
    expect(total).toEqual({ breakdown_value: "all", value: 10_000_000 });
  });
});

describe("unit costs", () => {
  it("divide the cost of a service by the units provided, over all client groups", async () => {
    expect(await select(db, figures("UC"))).toEqual([
      { breakdown_value: "home_care", value: 16 },
      { breakdown_value: "nursing_care", value: 500 },
    ]);
  });
});

describe("where a figure comes from", () => {
  it("names the rows of the files that made it and the part each played", async () => {
    const rows = await select(
      db,
      `select load_id, source_row, role from out.figure_source join out.figure using (figure_id)
       where indicator_code = 'UC' and breakdown_value = 'nursing_care' order by source_row`,
    );
    expect(rows).toEqual([
      { load_id: 1, source_row: 1, role: "cost and activity" },
      { load_id: 1, source_row: 2, role: "cost and activity" },
    ]);
  });

  it("is known for every figure, and no two figures share a key", async () => {
    const without =
      "select count(*) as count from out.figure where figure_id not in (select figure_id from out.figure_source)";
    expect(await select(db, without)).toEqual([{ count: 0 }]);
    const repeated = `select count(*) as count from (
      select 1 from out.figure group by area_type, area_code, framework, edition, indicator_code, definition, person_type,
        basis, period, breakdown, breakdown_value, vintage having count(*) > 1)`;
    expect(await select(db, repeated)).toEqual([{ count: 0 }]);
  });
});
