import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { FigureLine } from "../../reports/components/figure/lines.ts";
import { figureLine } from "../../reports/components/figure/query.ts";
import { publishedChoices, type SetsFile } from "../../reports/components/own-comparators/choice.ts";
import { type BesideFile, OwnComparators } from "../../reports/components/own-comparators/own.ts";
import { comparatorSets } from "../../reports/components/own-comparators/query.ts";
import { comparedLines, comparedRow } from "../../reports/components/own-comparators/rows.ts";
import { besideNeeds, jsna } from "../../reports/council/jsna/query.ts";
import { besideBudgets, personalBudgets } from "../../reports/council/personal-budgets/query.ts";
import { besideIndicators, profile } from "../../reports/council/profile/query.ts";
import { besideSummary, summary } from "../../reports/council/summary/query.ts";
import { besideMoney, valueForMoney } from "../../reports/council/value-for-money/query.ts";
import { openSite } from "../../src/site/open-site.ts";
import type { DataSet, Shape, Table } from "../../src/site/query.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { loadedWarehouse } from "./site.ts";

// The set in use is computed as a reader's own choice would be, and has to give what pub.figure_beside gave the page.
let db: Database;
let sets: SetsFile;

beforeAll(async () => {
  db = await openSite({ warehouse: await loadedWarehouse(), day: "2011-12-02", before: null });
  sets = { councils: await rows(comparatorSets.tables.councils), members: await rows(comparatorSets.tables.members) };
}, 600_000);

afterAll(() => db?.close());

function rows<S extends Shape>({ shape, sql }: Table<S>) {
  return db.rows(z.object(shape), sql);
}

const lineShape = z.object({ council_code: z.string(), ...figureLine });
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const kind = z.object({ key_number: z.number(), polarity: z.string() }).catchall(cell);
const compared = z.looseObject({
  council_code: z.string(),
  value: z.number().nullable(),
  comparator_n: z.number().nullable(),
  comparator_median: z.number().nullable(),
  comparator_lowest: z.number().nullable(),
  comparator_highest: z.number().nullable(),
});

type Beside = DataSet & { tables: { kinds: Table; figures: Table } };

const pages: readonly (readonly [name: string, beside: Beside, tables: readonly Table[]])[] = [
  ["summary", besideSummary, [summary.tables.measures, summary.tables.money, summary.tables.shares]],
  ["outcomes", besideIndicators, [profile.tables.figures]],
  ["money", besideMoney, [valueForMoney.tables.figures]],
  ["needs", besideNeeds, [jsna.tables.measures, jsna.tables.figures]],
];

const besideFigure = z.object({
  key_number: z.number(),
  council_number: z.number(),
  value: z.number(),
  lower_95: z.number().nullable(),
  upper_95: z.number().nullable(),
});

async function besideFile({ tables }: Beside): Promise<BesideFile> {
  const kinds = await db.rows(kind, tables.kinds.sql);
  return { kinds, figures: await db.rows(besideFigure, tables.figures.sql) };
}

describe.each(pages)("of every council, %s", (_, beside, tables) => {
  it("has for the set in use the medians, ends, ranks and overlaps that the database gave it", async () => {
    const file = await besideFile(beside);
    const official = new Map(
      sets.councils.flatMap(({ code }) => {
        const inUse = publishedChoices(sets, code).find((choice) => choice.isInUse);
        return inUse === undefined ? [] : [[code, new OwnComparators(inUse, sets.councils, file)] as const];
      }),
    );
    expect(official.size).toBeGreaterThan(100);
    for (const { sql } of tables) {
      const all = await db.rows(compared, `from (${sql}) where indicator_code <> 'POP'`);
      expect(all.length).toBeGreaterThan(0);
      for (const [code, own] of official) {
        const page = all.filter((row) => row.council_code === code);
        expect(rounded(page.map((row) => comparedRow(own, row))), code).toEqual(rounded(page));
      }
    }
  }, 120_000);
});

it("has for the set in use the lines of personal budgets that the database gave it, and those of each comparator", async () => {
  const file = await besideFile(besideBudgets);
  const lines = await db.rows(lineShape, personalBudgets.tables.lines.sql);
  const newest = (line: FigureLine) => line.period === "2010-11 Q4";
  for (const { code } of sets.councils) {
    const inUse = publishedChoices(sets, code).find((choice) => choice.isInUse);
    const page = lines.filter((line) => line.council_code === code && line.breakdown === "all");
    if (inUse === undefined) continue;
    const made = comparedLines(new OwnComparators(inUse, sets.councils, file), page);
    const own = (all: readonly FigureLine[]) =>
      all
        .filter(({ role }) => role === "this")
        .map(({ definition, period, n, median, lowest, highest, rank }) => {
          return { definition, period, n, median, lowest, highest, rank };
        });
    expect(rounded(own(made)), code).toEqual(rounded(own(page)));
    const overlaps = (all: readonly FigureLine[]) =>
      all.filter((line) => line.role === "this" && newest(line)).map(({ overlap_count: count }) => count);
    expect(overlaps(made), code).toEqual(overlaps(page));
    expect(comparatorValues(made), code).toEqual(comparatorValues(page));
  }
}, 120_000);

/** The comparators' own values, those that are hidden left out. */
function comparatorValues(lines: readonly FigureLine[]): string[] {
  return lines
    .filter(({ role, value }) => role === "comparator" && value !== null)
    .map(({ area_code, definition, period, value }) => `${area_code} ${definition} ${period} ${value}`)
    .toSorted();
}

/** To 12 digits: a median between two values may differ in the last of a double. */
function rounded(page: readonly object[]) {
  return page.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typeof cell === "number" ? Number(cell.toPrecision(12)) : cell]),
    ),
  );
}
