import { expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const [leeds, hull, york, derby] = ["E08000035", "E06000010", "E06000014", "E06000015"];

const published = (area_type: string, area_code: string, value: number, person_type = "client") => ({
  area_type,
  area_code,
  area_name: area_type,
  framework: "NIS",
  edition: "2008-09",
  indicator_code: "NI 132",
  period: "2010-11",
  person_type,
  breakdown: "all",
  breakdown_value: "all",
  value,
  value_status: "value",
});

const grouped = (scheme: string, edition: string, council_code: string, ...members: readonly string[]) =>
  members.map((comparator_code, index) => ({ scheme, edition, council_code, comparator_code, rank: index + 1 }));

it("the set in use is the newest of a council's own scheme, else its region's, and its figures are put beside it", async () => {
  const db = await figuresOf({
    councils: [leeds, hull, york, derby].map((code) => council(code)),
    comparator_groups: [
      ...grouped("CQC", "2009", leeds, york, derby),
      ...grouped("CQC", "2010", leeds, hull, york),
      ...grouped("CQC", "2008", hull, derby),
    ],
    comparator_figures: [
      ...[published("council", leeds, 30), published("council", hull, 20), published("council", york, 50)],
      ...[published("council", derby, 90), published("england", "E92000001", 40)],
      published("england", "E92000001", 70, "carer"),
    ],
  });
  expect(await select(db, "select * from pub.comparator_set order by council_code")).toEqual([
    { council_code: hull, scheme: "CQC", edition: "2008" },
    { council_code: york, scheme: "region", edition: "" },
    { council_code: derby, scheme: "region", edition: "" },
    { council_code: leeds, scheme: "CQC", edition: "2010" },
  ]);
  const beside = `select beside.* exclude (figure_id, overlap_count) from pub.figure_beside as beside
    join pub.figure using (figure_id) where area_code = '${leeds}'`;
  // Of Hull's 20 and York's 50 the middle is 35. A higher share of NI 132 is better: York's alone is before Leeds's.
  expect(await select(db, beside)).toEqual([
    {
      value: 30,
      england_value: 40,
      comparator_n: 2,
      comparator_median: 35,
      comparator_lowest: 20,
      comparator_highest: 50,
      comparator_rank: 2,
      tied_count: 0,
    },
  ]);
  db.close();
});
