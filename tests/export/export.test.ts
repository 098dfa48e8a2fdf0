import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { type ExportOptions, exportFigures } from "../../src/export/export.ts";
import { fewCouncils, hostile, keptFolder, leeds } from "./workspace.ts";

let warehouse: string;
const folder = join(keptFolder(), "out");

async function exported(options: Partial<ExportOptions> = {}) {
  const all = { warehouse, folder, day: "2011-05-03", council: null, formats: ["csv", "parquet"] } as const;
  return exportFigures({ ...all, ...options });
}

type Row = Readonly<Record<string, string>>;

function csv(name: string, from = folder): Row[] {
  const text = readFileSync(join(from, "csv", `${name}.csv`), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const shareOf = (code: string) =>
  csv("figures").find((row) => row.area_code === code && row.indicator_code === "PPF-12" && row.unit === "percent");

beforeAll(async () => {
  warehouse = await fewCouncils();
  await exported();
});

describe("figures as CSV", () => {
  it("have every decimal, their limits and the words for what they are", () => {
    // 361 of 1,204 is 29.98338870431893%. Its Wilson limits, worked out apart: 27.4623 and 32.6318.
    expect(shareOf(leeds)).toMatchObject({
      area_name: "Leeds",
      period: "2010-11 Q3",
      year: "2010-11",
      period_end: "2010-12-31",
      numerator: "361",
      denominator: "1204",
      value: "29.983388704318937",
      value_status: "value",
      method: "wilson",
      is_latest: "true",
    });
    expect(Number(shareOf(leeds)?.lower_95)).toBeCloseTo(27.4623, 3);
    expect(Number(shareOf(leeds)?.upper_95)).toBeCloseTo(32.6318, 3);
  });

  it("leave the cells of a suppressed figure empty and say that it is suppressed", () => {
    expect(shareOf(hostile.code)).toMatchObject({
      numerator: "",
      numerator_status: "suppressed",
      denominator: "",
      value: "",
      value_status: "suppressed",
      lower_95: "",
    });
  });

  it("put an apostrophe before a text that a spreadsheet would take for a formula, and before no number", () => {
    expect(shareOf(hostile.code)?.area_name).toBe(`'${hostile.name}`);
    expect(csv("councils").map((row) => row.council_name)).toContain(`'${hostile.name}`);
  });

  it("are those of one council and of England alone where one is asked for", async () => {
    const own = join(keptFolder(), "leeds");
    await exported({ folder: own, council: { code: leeds, name: "Leeds" } });
    const codes = new Set(csv("figures", own).map((row) => row.area_code));
    expect([...codes].filter((code) => code !== "E92000001")).toEqual([leeds]);
    expect(csv("councils", own).map((row) => row.council_code)).toEqual([leeds]);
    expect(JSON.parse(readFileSync(join(own, "datapackage.json"), "utf8"))).toMatchObject({
      name: "yardstick-e08000035",
      title: "Adult social care figures of Leeds",
    });
  });
});

describe("the folder", () => {
  it("is the same to the byte when it is exported again, and has nothing beside it", async () => {
    const before = contents(folder);
    await exported();
    expect(contents(folder)).toEqual(before);
    expect(readdirSync(join(folder, ".."))).toEqual(["out"]);
  });

  it("is refused where it holds other files, which stay", async () => {
    const other = keptFolder();
    writeFileSync(join(other, "letter.docx"), "a letter");
    await expect(exported({ folder: other })).rejects.toThrow(
      `${other}: expected an empty folder or an earlier export, found 1 other file, such as letter.docx. Give a folder of its own.`,
    );
    expect(readdirSync(other)).toEqual(["letter.docx"]);
  });

  it("is as it was where an export fails half way, or was killed between its two renames", async () => {
    const before = contents(folder);
    await expect(exported({ day: "no day" })).rejects.toThrow();
    expect(contents(folder)).toEqual(before);
    // A process that ended, and whose number no process has: the former export lies aside under its number.
    const parent = keptFolder();
    mkdirSync(join(parent, "out.old-999999999"));
    mkdirSync(join(parent, "out.next-999999998"));
    writeFileSync(join(parent, "out.old-999999999", "datapackage.json"), `{"name": "yardstick"}`);
    await expect(exported({ folder: join(parent, "out"), day: "no day" })).rejects.toThrow();
    expect(readdirSync(parent)).toEqual(["out"]);
    expect(readdirSync(join(parent, "out"))).toEqual(["datapackage.json"]);
    rmSync(parent, { recursive: true });
  });
});

function contents(of: string) {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path).toString("base64")]);
}
