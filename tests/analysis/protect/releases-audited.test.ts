import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { readParquet, readPublished } from "../../../src/audit/read.ts";
import { releasesBy } from "../../../src/store/warehouse/releases.ts";
import { kept } from "../../../src/store/workspace/archive.ts";
import type { DisclosureSettings } from "../../../src/store/workspace/disclosure.ts";
import { settingsFile } from "../../../src/store/workspace/workspace.ts";
import { type Cell, FewCouncils, linesOf, random } from "./few-councils.ts";

const codes = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `E0800000${number}`);
const quarters = ["2010-11 Q1", "2010-11 Q2", "2010-11 Q3"];
const groups = {
  sex: ["female", "male"],
  client_group: ["physical_disability", "learning_disability", "mental_health"],
};

function total(cells: readonly Cell[]): Cell {
  return cells.reduce<Cell>(([people, holders], cell) => [people + cell[0], holders + cell[1]], [0, 0]);
}

/** A council's return of a quarter: people of two sexes in three groups, in a small council few of each. */
function returned(council_code: string, period: string, next: () => number): string[] {
  const size = [6, 12, 40, 200][Math.floor(next() * 4)] ?? 6;
  const cells = groups.sex.map(() =>
    groups.client_group.map((): Cell => {
      const people = Math.floor(next() * size);
      return [people, Math.floor(next() * (people + 1) * 0.6)];
    }),
  );
  const line = linesOf(council_code, period);
  return [
    line("all", "all", total(cells.flat())),
    ...groups.sex.map((sex, row) => line("sex", sex, total(cells[row] ?? []))),
    ...groups.client_group.map((group, column) =>
      line("client_group", group, total(cells.flatMap((row) => row.slice(column, column + 1)))),
    ),
  ];
}

/** Eight councils' returns in four files, the last of which restates; after each of the first three a release. */
async function releasedInTurn(seed: number, disclosure: DisclosureSettings): Promise<FewCouncils> {
  const next = random(seed);
  const workspace = new FewCouncils(codes);
  writeFileSync(settingsFile(workspace.at), JSON.stringify({ kind: "real", disclosure }));
  const places = codes.flatMap((code) => quarters.map((quarter) => ({ code, quarter, order: next() })));
  const late = places.toSorted((one, other) => one.order - other.order);
  const files = [late.slice(0, 14), late.slice(14, 20), late.slice(20), late.slice(0, 4)];
  for (const [index, file] of files.entries()) {
    const day = `2011-0${index + 1}-01`;
    await workspace.load(
      file.flatMap(({ code, quarter }) => returned(code, quarter, next)),
      day,
    );
    if (index < 3) await workspace.releaseAsOf(day);
  }
  return workspace;
}

describe("what comes late, is restated and is released in turn", () => {
  it.each<[string, DisclosureSettings]>([
    ["", {}],
    [", where counts are rounded", { round_to: 5 }],
  ])("leaves nothing to be worked out but what releases had told%s", { timeout: 120_000 }, async (_, disclosure) => {
    const { at } = await releasedInTurn(5, disclosure);
    const earlier = [];
    for (const { as_of, sha256 } of releasesBy(at).reverse()) {
      earlier.push({ name: as_of, figures: await readParquet(await kept(at, sha256, as_of)) });
    }
    const present = { name: "now", figures: await readPublished(at.warehouse) };
    const { leaks, present: attacked, givenAway } = await audit({ present, earlier }, { primaryRule: null });
    expect(earlier).toHaveLength(3);
    expect(attacked.relations.length).toBeGreaterThan(10);
    expect(attacked.cells.length).toBeGreaterThan(50);
    expect(givenAway.length).toBeGreaterThan(0);
    expect(leaks.filter(({ isGivenAway }) => !isGivenAway)).toEqual([]);
  });
});
