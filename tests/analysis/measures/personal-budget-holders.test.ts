import { describe, expect, it } from "vitest";
import { publishedHeading } from "../../catalogue/activity-headings.ts";
import { type CoreRows, council, figuresOf, select } from "../core.ts";

const leeds = council("E08000035", { council_name: "Leeds", local_code: "212" });
const hull = council("E06000010", { council_name: "Hull", local_code: "215" });

const held = (council_code: string, person_type: "client" | "carer", people: number) => ({
  council_code,
  period: "2009-10 Q4",
  person_type,
  basis: "snapshot",
  denominator_kind: person_type === "client" ? "adass_eligible" : "carers_snapshot",
  breakdown: "all",
  breakdown_value: "all",
  denominator_count: 1000,
  personal_budget_count: people,
});

/** The total of PSS EX1 that is headed "Total 18 and over, Direct payments / personal budgets" in 2009-10 alone. */
const published = (area: string, activity: number, period = "2009-10") => ({
  period,
  area,
  line: "A4.20",
  heading: publishedHeading(period, "A4.20"),
  activity,
});

async function milestoneOf(rows: CoreRows) {
  const db = await figuresOf({ councils: [leeds, hull], ...rows });
  const found = await select(
    db,
    `select milestone.area_name, milestone.value, milestone.verdict, figure.vintage
     from pub.milestone as milestone left join pub.figure as figure using (figure_id)
     where milestone = 'PPF-09' order by milestone.area_type, milestone.area_name`,
  );
  db.close();
  return found.map(({ area_name, value, verdict, vintage }) => [area_name, value, verdict, vintage]);
}

describe("personal budgets introduced, used by service users or carers", () => {
  it("is met by one carer where no client holds one; England counts both, of all councils", async () => {
    const rows = [held("E08000035", "client", 400), held("E06000010", "client", 0), held("E06000010", "carer", 12)];
    expect(await milestoneOf({ personal_budgets: rows })).toEqual([
      ["Hull", 12, "met", "actual"],
      ["Leeds", 400, "met", "actual"],
      ["England", 412, "met", "actual"],
    ]);
  });

  it("is not met by England while a council that is known has not begun", async () => {
    const rows = [held("E08000035", "client", 400), held("E06000010", "client", 0)];
    expect(await milestoneOf({ personal_budgets: rows })).toEqual([
      ["Hull", 0, "not met", "actual"],
      ["Leeds", 400, "met", "actual"],
      ["England", 400, "not met", "actual"],
    ]);
  });

  it("is proved by the published count at 31 March 2010 where no return is loaded; a rounded 0 proves nothing", async () => {
    const rows = [published("212-Leeds", 1155), published("215-Hull", 0), published("TOTAL England", 165_000)];
    expect(await milestoneOf({ pss_activity: rows })).toEqual([
      ["Hull", null, "cannot be judged", null],
      ["Leeds", 1155, "met", "published"],
      ["England", 165_000, "met", "published"],
    ]);
  });

  it("is judged on a council’s own return before what is published of it", async () => {
    const rows = { personal_budgets: [held("E08000035", "client", 0)], pss_activity: [published("212-Leeds", 1155)] };
    expect((await milestoneOf(rows))[1]).toEqual(["Leeds", 0, "not met", "actual"]);
  });
});
