import { expect, it } from "vitest";
import { jsna } from "../../../../reports/council/jsna/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";

const [asks, not, silent] = ["E06000001", "E06000002", "E06000003"];

it("counts the councils that say in the newest year whether they ask who pays, and names those nearby that do not", async () => {
  const setting = (council_code: string, year: string, value: string) => ({
    council_code,
    year,
    setting: "records_self_funders",
    value,
  });
  const db = await figuresOf({
    councils: [asks, not, silent].map((code) => ({
      ...council(code),
      council_name: `Council ${code}`,
      region: "North",
    })),
    council_settings: [
      setting(asks, "2009-10", "no"),
      setting(asks, "2010-11", "yes"),
      setting(not, "2010-11", "no"),
      setting(silent, "2009-10", "no"),
    ],
  });
  const rows = await select(db, jsna.tables.recording.sql);
  const shared = { year: "2010-11", council_count: 2, without_count: 1 };
  expect(rows).toMatchObject([
    { ...shared, council_code: asks, value: "yes", region_without: `Council ${not}` },
    { ...shared, council_code: not, value: "no", region_without: null },
    { ...shared, council_code: silent, value: null, region_without: `Council ${not}` },
  ]);
});
