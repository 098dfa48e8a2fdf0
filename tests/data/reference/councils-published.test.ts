import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aliveOn, councils, inProject, parse } from "./council-table.ts";

interface AscofRow {
  "Geographical Code": string;
  "Geographical Description": string;
  "Geographical Level": string;
  "ONS Code": string;
}

const ascofFile = inProject("../shared/real/ascof/ascof_2020_21_open_data.csv");

describe("the ASCOF 2020-21 open data (skipped where the file is absent)", () => {
  it.skipIf(!existsSync(ascofFile))("has the codes and names of the 151 councils in force on 31 March 2021", () => {
    const published = new Map<string, string[]>();
    for (const row of parse<AscofRow>(readFileSync(ascofFile, "utf8"))) {
      if (row["Geographical Level"] !== "Council") continue;
      const identity = [row["ONS Code"], row["Geographical Code"], row["Geographical Description"]];
      published.set(identity.join("|"), identity);
    }
    const inTable = aliveOn("2021-03-31").map((row) => [row.council_code, row.local_code, row.council_name]);
    expect(published.size).toBe(151);
    expect([...published.values()].sort()).toEqual(inTable.sort());
  });
});

const lookups = inProject("../shared/real/lookup");

describe("the published lookups (skipped where they are absent)", () => {
  it.skipIf(!existsSync(lookups))(
    "have the counties of April 2021 under the codes and names that they have here",
    () => {
      const text = readFileSync(`${lookups}/ons_lad21_cty21.csv`, "utf8").replace("\uFEFF", "");
      const rows = parse<{ CTY21CD: string; CTY21NM: string }>(text).filter(({ CTY21CD }) => CTY21CD.startsWith("E10"));
      const counties = aliveOn("2021-04-01").filter(({ council_code }) => council_code.startsWith("E10"));
      const named = new Set(rows.map(({ CTY21CD, CTY21NM }) => `${CTY21CD} ${CTY21NM}`));
      expect([...named].sort()).toEqual(
        counties.map(({ council_code, council_name }) => `${council_code} ${council_name}`),
      );
    },
  );

  it.skipIf(!existsSync(lookups))("have every old code, former code and end that is here", () => {
    const file = readFileSync(`${lookups}/mysociety_uk_local_authorities_current.csv`, "utf8").replace("\uFEFF", "");
    const published = parse<Record<"gss-code" | "former-gss-codes" | "snac" | "replaced-by", string>>(file);
    const withCode = (code: string) =>
      published.find((row) => row["gss-code"] === code || row["former-gss-codes"].split(",").includes(code));
    for (const row of councils) {
      const found = withCode(row.council_code);
      if (row.old_code !== "") expect(found?.snac, row.council_code).toBe(row.old_code);
      const successors = found?.["replaced-by"].split(",").filter(Boolean) ?? [];
      if (row.change === "split" && row.last_day > "2010-01-01") expect(successors, row.council_code).toHaveLength(2);
      if (row.change === "merge") expect(successors, row.council_code).toHaveLength(1);
    }
  });
});
