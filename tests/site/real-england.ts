import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";
import { siteSources } from "../../src/cli/site-sources.ts";
import { DevSite } from "../../src/site/dev/dev-site.ts";
import { workspaceAt } from "../../src/store/workspace/workspace.ts";
import { madeOnce } from "./made-once.ts";
import { loadedWarehouse, root, yardstick } from "./site.ts";

/** Published files of England, which are not the project's: outcomes, people, unit costs of two years, spending. */
const files = [
  "ascof/ascof_2024_25.ods",
  "population/mye2_persons_mid2020.csv",
  "population/mye4_total_mid2001_to_mid2020.csv",
  "population/ons-ethnic-population-la.csv",
  "pssex/2009-10_council_level_detailed_unit_costs.csv",
  "pssex/2010-11_council_level_unit_costs.csv",
  "pssex/2010-11_council_level_activity.csv",
  "pssex/pss-exp-eng-14-15-fin-coun-lev-unit-cost.csv",
  "pssex/gdp_deflators_dec2023.csv",
  "revenue/RO3_LA_Data_2024-25_data_by_LA.ods",
].map((path) => resolve(root, "..", "shared", "real", path));

/** Whether they are here: what needs them is skipped where they are not. */
export const isRealThere = files.every((file) => existsSync(file));

/** A workspace of them, made once; nothing is to be loaded into it. YARDSTICK_ENGLAND names one that is loaded. */
async function realEngland(): Promise<string> {
  return (
    process.env.YARDSTICK_ENGLAND ??
    madeOnce("england", (folder) => {
      yardstick("refresh", "--data", folder, ...files);
    })
  );
}

/** The workspaces that tests walk: the demonstration, and real England where its files are here. */
export const workspaces = [
  { name: "the demonstration", warehouse: loadedWarehouse },
  ...(isRealThere ? [{ name: "real England", warehouse: async () => workspaceAt(await realEngland()).warehouse }] : []),
];

/** A council with everything, the smallest, one that has ended, and pages of each other kind. */
export const realPages = [
  ...["E08000035", "E09000001", "E10000021"].flatMap((code) =>
    [
      "index",
      "indicators",
      "value-for-money",
      "personal-budgets",
      "jsna",
      "milestones",
      "themes",
      "pack",
      "themes/prevention",
      "comparators",
      "changes",
    ].map((page) => `council/${code}/${page}`),
  ),
  ...["index", "indicators", "value-for-money", "personal-budgets", "jsna", "milestones", "themes"].map(
    (page) => `england/${page}`,
  ),
  ...[
    "index",
    "milestones",
    "indicators",
    "data-and-methods",
    "definitions",
    "forecasts",
    "glossary",
    "sources",
    "councils",
  ],
  ...["1a", "3c-1", "3d-1a", "4b", "6b"].map((code) => `indicator/ascof-2023-24-${code}`),
];

/** A folder with the pages of `realPages` as they are built and what they share: the whole site takes minutes. */
export function drawnEngland(): Promise<string> {
  return madeOnce("england-site", async (folder) => {
    const site = new DevSite(await siteSources({ data: await realEngland() }));
    try {
      for (const address of realPages) {
        const found = await site.find(address);
        if (found === null) throw new Error(`real England has no page ${address}`);
        const file = join(site.folder, `${address}.html`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, await site.draw(found));
      }
      await site.makeAssets();
      cpSync(site.folder, folder, { recursive: true });
    } finally {
      await site.close();
    }
  });
}

/** Says in a run that real England is left out. */
export function sayWithoutReal(): void {
  it("walks real England", ({ skip }) => {
    skip(!isRealThere, "the published files are not here");
    expect(isRealThere).toBe(true);
  });
}
