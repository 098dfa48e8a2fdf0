import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { exportFigures } from "../../src/export/export.ts";
import { exportTables } from "../../src/export/tables.ts";
import { fewCouncils, keptFolder } from "./workspace.ts";

// What version 2 of the Data Package, Data Resource and Table Schema profiles (datapackage.org) requires of what we write.

/** A path within the folder, never out of it, or an address. */
const path = z.string().regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);
const field = z.object({
  name: z.string(),
  type: z.enum(["string", "number", "integer", "boolean", "date"]),
  title: z.string(),
  description: z.string().min(10),
  missingValues: z.array(z.string()),
  categories: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
});
const resource = z.object({
  name: z.string(),
  path: z.union([path, z.array(path).min(1)]),
  type: z.literal("table"),
  title: z.string(),
  description: z.string(),
  format: z.string(),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.string().optional(),
  schema: z.object({ fields: z.array(field).min(1), primaryKey: z.array(z.string()).min(1) }),
});
const profile = z.object({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(/^[a-z0-9.-]+$/),
  title: z.string(),
  description: z.string(),
  licenses: z
    .array(z.object({ name: z.string().regex(/^([-a-zA-Z0-9._])+$/), path, title: z.string() }))
    .min(1)
    .optional(),
  sources: z.array(z.object({ title: z.string(), path: path.optional() })).min(1),
  resources: z.array(resource).min(1),
});

const folder = join(keptFolder(), "out");
let described: z.infer<typeof profile>;

beforeAll(async () => {
  const warehouse = await fewCouncils();
  await exportFigures({ warehouse, folder, day: "2011-05-03", council: null, formats: ["csv", "parquet"] });
  described = profile.parse(JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")));
});

it("is a data package of version 2 that has every table in every form, each under a name of its own", () => {
  const names = described.resources.map(({ name }) => name);
  expect(names).toEqual(["csv", "parquet"].flatMap((form) => exportTables.map(({ name }) => `${name}-${form}`)));
  expect(new Set(names).size).toBe(names.length);
  const paths = described.resources.flatMap((each) => each.path);
  expect(paths.filter((each) => !existsSync(join(folder, each)))).toEqual([]);
});

/** What a cell of each type is, after the Table Schema standard. */
const cells = {
  string: /^/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
} as const;

it("says of each CSV the columns that it has, in order, and of each cell a type that it is of", () => {
  for (const { format, path: file, schema } of described.resources) {
    if (format !== "csv") continue;
    const text = readFileSync(join(folder, String(file)), "utf8");
    const { data, meta } = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
    expect(meta.fields).toEqual(schema.fields.map(({ name }) => name));
    const wrong = schema.fields.flatMap(({ name, type, missingValues, categories }) => {
      const values = [...new Set(data.map((row) => row[name] ?? ""))].filter((cell) => !missingValues.includes(cell));
      const listed = categories?.map(({ value }) => value);
      return values.filter((cell) => !cells[type].test(cell) || listed?.includes(cell) === false);
    });
    expect(wrong).toEqual([]);
    const keys = data.map((row) => schema.primaryKey.map((name) => row[name]).join("|"));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

it("says what is suppressed by which rule, why a number may be missing, and that none of it is zero", () => {
  expect(described.description).toContain(
    "Suppressed are councils' own counts of fewer than 5 people (Personal budget counts), and other figures that would reveal them.",
  );
  const status = described.resources[0]?.schema.fields.find(({ name }) => name === "value_status");
  expect(status?.categories?.map(({ value }) => value)).toEqual([
    "value",
    "suppressed",
    "missing",
    "not_published",
    "not_applicable",
    "not_collected",
    "nobody",
    "withheld",
  ]);
});

it("names the licence of publications only where one is loaded: what councils return is theirs", () => {
  expect(described.licenses).toBeUndefined();
  expect(described.sources.map(({ title }) => title)).toContain(
    "Personal budget counts (The council's personal budget return)",
  );
});

it.each([
  ["figures-csv", "area_code", "string"],
  ["figures-csv", "period_end", "date"],
  ["figures-csv", "is_latest", "boolean"],
  ["figures-csv", "value", "number"],
  ["figures-parquet", "value", "number"],
  ["indicators-csv", "decimals", "integer"],
])("%s: %s is a %s", (name, column, type) => {
  const fields = described.resources.find((each) => each.name === name)?.schema.fields ?? [];
  expect(fields.find((each) => each.name === column)?.type).toBe(type);
});
