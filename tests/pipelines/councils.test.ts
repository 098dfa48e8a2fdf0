import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { areaNamed } from "../../pipelines/councils.ts";
import { returns } from "../../pipelines/index.ts";
import { count, text } from "../../src/contract/fields.ts";
import { financialYear } from "../../src/contract/period-fields.ts";
import { defineReturn } from "../../src/contract/return.ts";
import { TestWorkspace } from "../store/workspace.ts";

/** A publication that names its areas by local code and name. */
const publication = defineReturn({
  name: "a_publication",
  title: "A publication",
  description: "People by council, as published.",
  source: "A publisher",
  scope: ["period"],
  key: ["period", "area"],
  fields: {
    area: text().describe("The council, as published."),
    period: financialYear().describe("The year."),
    people_served: count().describe("People."),
  },
  rules: [areaNamed({ column: "area" })],
});

const options = { definitions: [...returns, publication] };

async function found(...areas: readonly (readonly [area: string, period: string])[]) {
  const workspace = new TestWorkspace();
  const lines = areas.map(([area, period], index) => `"${area}",${period},${index}`);
  await workspace.take("published.csv", ["area,period,people_served", ...lines, ""].join("\n"), options);
  const rows = await workspace.rows(
    "select area_found(area, period_end(cast(period as varchar))) as code from core.a_publication order by people_served",
  );
  return rows.map(({ code }) => code);
}

describe("a council that a publication names", () => {
  it("is found by local code and name, however they stand together", async () => {
    const leeds: [string, string][] = [
      "212-Leeds",
      "212,Leeds",
      "212 - Leeds ",
      "212",
      "Leeds",
      "00DA",
      "LEEDS City Council",
    ].map((area) => [area, "2009-10"]);
    expect(await found(...leeds)).toEqual(leeds.map(() => "E08000035"));
  });

  it("is found by a name that has drifted", async () => {
    expect(
      await found(
        ["821-Medway Towns UA", "2009-10"],
        ["418-Telford and the Wrekin UA", "2009-10"],
        ["906-Isles of Scilly UA", "2009-10"],
        ["908-Bath and Somerset UA", "2010-11"],
        ["Bath & North East Somerset", "2010-11"],
        ["318 - St Helens ", "2008-09"],
        ["215-Kingston upon Hull UA", "2009-10"],
        ["Kingston upon Hull, City of", "2009-10"],
        ["London Borough of Barnet", "2010-11"],
        ["Medway Towns", "2010-11"],
        ["Hull", "2010-11"],
        ["Durham UA", "2009-10"],
      ),
    ).toEqual([
      ...["E06000035", "E06000020", "E06000053", "E06000022", "E06000022", "E08000013", "E06000010", "E06000010"],
      ...["E09000003", "E06000035", "E06000010", "E06000047"],
    ]);
  });

  it("is the one that had the code in the period", async () => {
    expect(
      await found(
        ["104 - Northumberland", "2008-09"],
        ["104-Northumberland UA", "2009-10"],
        ["104", "2013-14"],
        ["809-Dorset", "2010-11"],
        ["809", "2019-20"],
        ["H6X4G", "2023-24"],
        ["H6X4G-Cumberland", "2024-25"],
      ),
    ).toEqual(["E10000022", "E06000048", "E06000057", "E10000009", "E06000059", "E06000063", "E06000063"]);
  });

  it("may be England, and never is the City of London for London", async () => {
    expect(await found(["TOTAL England", "2009-10"], ["714-City of London", "2009-10"])).toEqual([
      "E92000001",
      "E09000001",
    ]);
  });

  it("is refused where it is unknown, ended, or two councils at once, in words that say what to do", async () => {
    const workspace = new TestWorkspace();
    const areas = ["212-Leeds", "999-Nowhere", "320 - Cheshire", "212-Kirklees", "London"];
    const lines = areas.map((area) => `${area},2009-10,1`);
    const { sentences, leftOutCount } = await workspace.take(
      "published.csv",
      ["area,period,people_served", ...lines, ""].join("\n"),
      options,
    );
    expect(leftOutCount).toBe(4);
    expect(sentences).toContain(
      'published.csv line 3, area: expected one council of the period, or England, by code, by name or by both, such as 102-Cumbria, found "999-Nowhere". No such code or name is known for the period, or code and name are those of two. Correct the code or name, or add the name to other_names in the table of councils, and run refresh again.',
    );
    expect(sentences.filter((each) => /"(?:320 - Cheshire|212-Kirklees|London)"/.test(each))).toHaveLength(3);
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/real/pssex");

describe.skipIf(!existsSync(folder))("the councils of the published returns (skipped where they are absent)", () => {
  it.each([
    ["2008-09_unit_costs.csv", "2008-09", "utf8", 151],
    ["2009-10_council_level_activity.csv", "2009-10", "latin1", 153],
    ["2010-11_council_level_unit_costs.csv", "2010-11", "latin1", 153],
  ] as const)("of %s are found, every one, and are all that there were", async (name, period, encoding, areas) => {
    const { data } = Papa.parse<string[]>(readFileSync(resolve(folder, name), encoding));
    const named = data.map(([area = ""]) => area).filter((area) => /^\d{3}|England$/.test(area));
    const codes = await found(...named.map((area): [string, string] => [area, period]));
    expect(new Set(codes).size).toBe(areas);
  });
});
