import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { publishedChoices, type SetsFile } from "../../reports/components/own-comparators/choice.ts";
import {
  type BesideFile,
  type ComparedRow,
  OwnComparators,
  withComparators,
} from "../../reports/components/own-comparators/own.ts";
import { comparatorSets } from "../../reports/components/own-comparators/query.ts";
import { besideSummary, summary } from "../../reports/council/summary/query.ts";
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

const pages: readonly (readonly [string, DataSet & { tables: { kinds: Table; figures: Table } }, readonly Table[]])[] =
  [["summary", besideSummary, [summary.tables.measures, summary.tables.money, summary.tables.shares]]];

describe.each(pages)("of every council, %s", (_, beside, tables) => {
  it("has for the set in use the medians, ends, ranks and overlaps that the database gave it", async () => {
    const file: BesideFile = {
      kinds: await db.rows(kind, beside.tables.kinds.sql),
      figures: await db.rows(
        z.object({
          key_number: z.number(),
          council_number: z.number(),
          value: z.number(),
          lower_95: z.number().nullable(),
          upper_95: z.number().nullable(),
        }),
        beside.tables.figures.sql,
      ),
    };
    const official = new Map(
      sets.councils.flatMap(({ code }) => {
        const [inUse] = publishedChoices(sets, code);
        return inUse === undefined ? [] : [[code, new OwnComparators(inUse, file)] as const];
      }),
    );
    expect(official.size).toBeGreaterThan(100);
    for (const { sql } of tables) {
      const all = await db.rows(compared, sql);
      expect(all.length).toBeGreaterThan(0);
      for (const [code, own] of official) {
        const page = all.filter((row) => row.council_code === code);
        expect(rounded(withComparators(own, page)), code).toEqual(rounded(page));
      }
    }
  }, 120_000);
});

/** To 12 digits: a median between two values may differ in the last of a double. */
function rounded(page: readonly ComparedRow[]) {
  return page.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typeof cell === "number" ? Number(cell.toPrecision(12)) : cell]),
    ),
  );
}
