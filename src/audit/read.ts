import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { quoted } from "../contract/sql.ts";
import { Database } from "../store/warehouse/database.ts";
import { literalPath } from "../store/warehouse/literal-path.ts";
import { Fault } from "../store/workspace/fault.ts";
import type { PrimaryRule } from "./attack.ts";
import type { PublishedFigure } from "./figure.ts";

const text = z.string();
const number = z.number().nullable();

/** The columns of figures, beside those that say of which area they are. */
const columnsSchema = z.object({
  framework: z.array(text),
  edition: z.array(text),
  indicator_code: z.array(text),
  definition: z.array(text),
  person_type: z.array(text),
  basis: z.array(text),
  period: z.array(text),
  breakdown: z.array(text),
  breakdown_value: z.array(text),
  vintage: z.array(text),
  numerator: z.array(number),
  denominator: z.array(number),
  value: z.array(number),
  value_status: z.array(text),
  unit: z.array(text.nullable()),
  lower_95: z.array(number),
  upper_95: z.array(number),
  /** Of a site that was built before counts could be rounded there is none. */
  rounded_to: z.array(number).optional(),
});

const columnNames = Object.keys(columnsSchema.shape);

const numberColumns = new Set(["numerator", "denominator", "value", "lower_95", "upper_95", "rounded_to"]);

const areasSchema = z.object({ area_type: z.array(text), area_code: z.array(text) });

/** Of which areas figures are: one for each, or one for all. */
type Areas = z.infer<typeof areasSchema> | Pick<PublishedFigure, "area_type" | "area_code">;

/** Figures from their columns; columns are checked whole, which is much faster than row by row. */
function figuresOf(columns: unknown, areas: Areas): PublishedFigure[] {
  const of = columnsSchema.parse(columns);
  return of.period.map((period, row) => ({
    area_type: typeof areas.area_type === "string" ? areas.area_type : (areas.area_type[row] ?? ""),
    area_code: typeof areas.area_code === "string" ? areas.area_code : (areas.area_code[row] ?? ""),
    framework: of.framework[row] ?? "",
    edition: of.edition[row] ?? "",
    indicator_code: of.indicator_code[row] ?? "",
    definition: of.definition[row] ?? "",
    person_type: of.person_type[row] ?? "",
    basis: of.basis[row] ?? "",
    period,
    breakdown: of.breakdown[row] ?? "",
    breakdown_value: of.breakdown_value[row] ?? "",
    vintage: of.vintage[row] ?? "",
    numerator: of.numerator[row] ?? null,
    denominator: of.denominator[row] ?? null,
    value: of.value[row] ?? null,
    value_status: of.value_status[row] ?? "",
    unit: of.unit[row] ?? null,
    lower_95: of.lower_95[row] ?? null,
    upper_95: of.upper_95[row] ?? null,
    rounded_to: of.rounded_to?.[row] ?? null,
  }));
}

/** Where a site has all figures of each council and of England, one file each. */
const figuresOfAreas = join("data", "explained");

/** What a folder without a site may have instead: the figures as one table, or an export's, of which any one will do. */
const figuresFile = "figure.parquet";
const exportedParquet = join("parquet", "figures");
const exportedCsv = join("csv", "figures.csv");

/** The name of England's file in a site, and what England is called here whatever its code. */
const england = "england";

/**
 * The figures in a published folder: a built site, an export as Parquet or as CSV, or `figure.parquet` by itself.
 *
 * @throws {Fault} where it is neither, or a file of it is not as a site or an export writes it.
 */
export async function readFolder(folder: string): Promise<PublishedFigure[]> {
  const areas = join(folder, figuresOfAreas);
  if (existsSync(areas)) return readdirSync(areas).flatMap((name) => readArea(join(areas, name)));
  const isThere = (name: string) => existsSync(join(folder, name));
  if (isThere(figuresFile)) return readParquet(join(folder, figuresFile));
  if (isThere(exportedParquet)) return readParquet(join(folder, exportedParquet), "**/*.parquet");
  if (isThere(exportedCsv)) return readCsv(join(folder, exportedCsv));
  throw new Fault(
    `${folder}: expected a built site with ${figuresOfAreas}, or an export with ${exportedParquet} or ${exportedCsv}, found ` +
      "none of them. Run yardstick build or yardstick export --format csv, or give the folder that was published.",
  );
}

function readArea(path: string): PublishedFigure[] {
  const area = basename(path, ".json");
  const area_type = area === england ? england : "council";
  try {
    const { figures } = z.object({ figures: z.unknown() }).parse(JSON.parse(readFileSync(path, "utf8")));
    return figuresOf(figures, { area_type, area_code: area });
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    throw new Fault(`${path}: expected the figures of an area as columns, found something else. Build the site again.`);
  }
}

/** The figures of a Parquet file, such as a release keeps, or of all in a folder. It may say nothing of units and limits. */
export function readParquet(path: string, pattern = ""): Promise<PublishedFigure[]> {
  const files = pattern === "" ? literalPath(path) : `${literalPath(path)}/${pattern}`;
  return readSource(`read_parquet(${quoted(files)}, hive_partitioning = false)`);
}

/** The figures of a CSV of an export, where an empty cell of a text is an empty text. */
function readCsv(path: string): Promise<PublishedFigure[]> {
  const texts = [...columnNames, ...Object.keys(areasSchema.shape)].filter((name) => !numberColumns.has(name));
  const numbers = [...numberColumns].map((name) => `cast(${name} as double) as ${name}`);
  const read = `read_csv(${quoted(literalPath(path))}, header = true, all_varchar = true, delim = ',',
    quote = '"', escape = '"')`;
  return readSource(
    `(select ${texts.map((name) => `coalesce(${name}, '') as ${name}`).join(", ")}, ${numbers.join(", ")} from ${read})`,
  );
}

async function readSource(source: string): Promise<PublishedFigure[]> {
  const db = await Database.open(":memory:", "write");
  try {
    const there = await db.rows(z.object({ column_name: text }), `describe from ${source}`);
    const names = new Set(there.map(({ column_name }) => column_name));
    const columns = columnNames.map((name) => (names.has(name) ? name : `null as ${name}`));
    return await readQuery(db, `select ${areaSql}, ${columns.join(", ")} from ${source}`);
  } finally {
    db.close();
  }
}

const areaSql = `area_type, case area_type when '${england}' then '${england}' else area_code end as area_code`;

/** What a warehouse publishes now, as an export of it would say. */
export function readPublished(warehouse: string): Promise<PublishedFigure[]> {
  return readWarehouse(warehouse, `select ${areaSql}, ${columnNames.join(", ")} from pub.figure`);
}

/** SQL: whether a number of people is few by the rule of its figure. */
const few = (count: string) =>
  `(${count} > 0 and ${count} < few_under or is_nobody_few and ${count} between 0 and few_under - 1)`;

/** SQL: whether a figure of `out` is hidden for itself, or because it adds up counts of which one is. */
const isFew = `(case counts
    when 'published' then false
    when 'open' then false
    when 'money' then ${few("people_count")}
    else ${few("numerator")} or ${few("denominator")} or ${few("(denominator - numerator)")} or ${few("people_count")}
  end is true)`;

const ruleSchema = z.object({ threshold: z.number(), zeros: z.string() });

/** The strictest of the rules by which a warehouse says that it hides small numbers. */
export async function readRule(warehouse: string): Promise<PrimaryRule> {
  const db = await Database.open(warehouse, "read");
  try {
    const rules = await db.rows(ruleSchema, "select threshold, zeros from pub.disclosure_rule");
    return {
      threshold: Math.max(...rules.map(({ threshold }) => threshold)),
      isNobodyHidden: rules.some(({ zeros }) => zeros === "hidden"),
    };
  } finally {
    db.close();
  }
}

/** What a warehouse would publish if figures of few people were all that is hidden. */
export function readPrimary(warehouse: string): Promise<PublishedFigure[]> {
  const numbers = ["numerator", "denominator", "value", "lower_95", "upper_95"];
  const columns = columnNames.map((name) => {
    // Nothing of it is rounded: what is hidden for itself is attacked as it was returned.
    if (name === "rounded_to") return "null as rounded_to";
    if (numbers.includes(name)) return `case when not ${isFew} then ${name} end as ${name}`;
    return name === "value_status"
      ? `case when ${isFew} then 'suppressed' else value_status end as value_status`
      : name;
  });
  return readWarehouse(warehouse, `select ${areaSql}, ${columns.join(", ")} from out.figure`);
}

async function readWarehouse(warehouse: string, query: string): Promise<PublishedFigure[]> {
  const db = await Database.open(warehouse, "read");
  try {
    return await readQuery(db, query);
  } finally {
    db.close();
  }
}

async function readQuery(db: Database, query: string): Promise<PublishedFigure[]> {
  const columns = await db.columns(query);
  return figuresOf(columns, areasSchema.parse(columns));
}
