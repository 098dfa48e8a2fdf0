import { expect, it } from "vitest";
import { thresholdSql } from "../../../../reports/components/eligibility/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";

const [own, wider, narrower, silent] = ["E06000001", "E06000002", "E06000003", "E06000004"];

const setting = (council_code: string, year: string, value: string) => ({
  council_code,
  year,
  setting: "eligibility_threshold",
  value,
});

it("puts a council's threshold beside its comparators', and beside its own of the year before", async () => {
  const db = await figuresOf({
    councils: [own, wider, narrower, silent].map((code) => ({ ...council(code), region: "North" })),
    council_settings: [
      setting(own, "2009-10", "moderate"),
      setting(own, "2010-11", "substantial"),
      setting(wider, "2010-11", "low"),
      setting(narrower, "2010-11", "critical"),
      setting(silent, "2009-10", "critical"),
    ],
  });
  const rows = await select(db, `select * from (${thresholdSql}) where council_code in ('${own}', '${silent}')`);
  expect(rows).toEqual([
    {
      council_code: own,
      value: "substantial",
      year: "2010-11",
      before: "moderate",
      same_count: 0,
      wider_count: 1,
      narrower_count: 1,
      silent_count: 1,
    },
    expect.objectContaining({ council_code: silent, value: null, year: "2010-11", before: null }),
  ]);
});
