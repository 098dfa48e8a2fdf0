import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { figureKey } from "../../src/audit/figure.ts";
import { readFolder, readPublished } from "../../src/audit/read.ts";
import { exportFigures } from "../../src/export/export.ts";
import { fewCouncils, keptFolder } from "./workspace.ts";

const folder = join(keptFolder(), "out");
let warehouse: string;

beforeAll(async () => {
  warehouse = await fewCouncils();
  await exportFigures({ warehouse, folder, day: "2011-05-03", council: null, formats: ["csv", "parquet"] });
});

async function attacked() {
  const figures = await readFolder(folder);
  return figures.toSorted((one, other) => figureKey(one).localeCompare(figureKey(other)));
}

it("an audit attacks in an export what the workspace publishes, in Parquet and in CSV alike", async () => {
  const published = await readPublished(warehouse);
  const expected = published.toSorted((one, other) => figureKey(one).localeCompare(figureKey(other)));
  expect(expected.filter(({ value_status }) => value_status === "suppressed").length).toBeGreaterThan(0);
  expect(await attacked()).toEqual(expected);
  rmSync(join(folder, "parquet"), { recursive: true });
  expect(await attacked()).toEqual(expected);
});

it("an audit says what to export where there are neither", async () => {
  await expect(readFolder(keptFolder())).rejects.toThrow("Run yardstick build or yardstick export --format csv");
});
