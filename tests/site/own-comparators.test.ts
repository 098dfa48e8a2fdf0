import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { keyParts } from "../../reports/components/figure/key.ts";
import type { FigureLine } from "../../reports/components/figure/lines.ts";
import { usePageContext } from "../../reports/components/figure/page-context.ts";
import { publishedChoices } from "../../reports/components/own-comparators/choice.ts";
import { type BesideFile, OwnComparators } from "../../reports/components/own-comparators/own.ts";
import { comparatorSets } from "../../reports/components/own-comparators/query.ts";
import { comparedLines, comparedRow, rangedRow } from "../../reports/components/own-comparators/rows.ts";
import { activityKey, chosenPeople, chosenRest, groupFigure } from "../../reports/council/jsna/beside.ts";
import { publishedActivity } from "../../reports/council/jsna/published/query.ts";
import { besideNeeds, jsna } from "../../reports/council/jsna/query.ts";
import { besideMilestones, councilMilestones } from "../../reports/council/milestones/query.ts";
import { publishedBudgets } from "../../reports/council/personal-budgets/published/query.ts";
import { besideBudgets, personalBudgets } from "../../reports/council/personal-budgets/query.ts";
import { besideIndicators, profile } from "../../reports/council/profile/query.ts";
import { besideSummary, summary } from "../../reports/council/summary/query.ts";
import { costFigure } from "../../reports/council/value-for-money/answer.ts";
import { chosenLines } from "../../reports/council/value-for-money/outcome/pairs.ts";
import { besideOutcome, costOutcome } from "../../reports/council/value-for-money/outcome/query.ts";
import {
  publishedCosts,
  publishedSpending,
  publishedSupport,
} from "../../reports/council/value-for-money/published/query.ts";
import { shareKey } from "../../reports/council/value-for-money/published/spending.ts";
import { supportFigure } from "../../reports/council/value-for-money/published/support.ts";
import { besideMoney, valueForMoney } from "../../reports/council/value-for-money/query.ts";
import { openDocument } from "../../src/site/draw/small-dom.ts";
import { openSite } from "../../src/site/open-site.ts";
import type { DataSet, Shape, Table } from "../../src/site/query.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { sayWithoutReal, workspaces } from "./real-england.ts";

// The set in use is computed as a reader’s own choice would be, and has to give what the database gave the page.

const number = z.number().nullable();
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const kind = z.object({ key_number: z.number(), polarity: z.string() }).catchall(cell);
const besideFigure = z.object({
  key_number: z.number(),
  council_number: z.number(),
  value: z.number(),
  lower_95: number,
  upper_95: number,
});

type Beside = DataSet & { tables: { kinds: Table; figures: Table } };

/** The rows of a table of a page, and what the browser makes of one council's where a reader chose comparators. */
interface PageTable {
  readonly name: string;
  readonly beside: Beside;
  readonly sql: string;
  /** Fails where the set in use, as a reader's own, gives a council other rows. */
  readonly expectSame: (own: OwnComparators, rows: readonly object[], code: string) => void;
}

function pageTable<S extends Shape>(
  name: string,
  beside: Beside,
  { shape, sql }: Table<S>,
  chosen: (own: OwnComparators, rows: readonly z.infer<z.ZodObject<S>>[]) => readonly object[],
): PageTable {
  const rowsOf = z.array(z.object(shape));
  const expectSame = (own: OwnComparators, rows: readonly object[], code: string) => {
    const page = rowsOf.parse(rows);
    expect(rounded(chosen(own, page)), code).toEqual(rounded(page));
  };
  return { name, beside, sql, expectSame };
}

const said = z.looseObject({ value: number, comparator_n: number, comparator_median: number });

/** A table whose rows say themselves what they are of. */
function plain<S extends Shape>(name: string, beside: Beside, table: Table<S>): PageTable {
  return pageTable(name, beside, table, (own, rows) =>
    z
      .array(said)
      .parse(rows)
      .map((row) => comparedRow(own, row, row)),
  );
}

const { costs } = publishedCosts.tables;
const { measures, money, shares } = summary.tables;
const tables: readonly PageTable[] = [
  plain("summary, measures", besideSummary, measures),
  plain("summary, money", besideSummary, money),
  plain("summary, shares", besideSummary, shares),
  pageTable("summary, cost of all care", besideSummary, costs, (own, rows) =>
    rows.map((row) => (row.measure === "2.1" ? comparedRow(own, row, costFigure(row)) : row)),
  ),
  plain("outcomes", besideIndicators, profile.tables.figures),
  plain("money, returns", besideMoney, valueForMoney.tables.figures),
  pageTable("money, unit costs", besideMoney, costs, (own, rows) =>
    rows.map((row) => comparedRow(own, row, costFigure(row))),
  ),
  pageTable("money, spending", besideMoney, publishedSpending.tables.lines, (own, rows) =>
    rows.map((row) => rangedRow(own, row, shareKey(row))),
  ),
  pageTable("money, kinds of support", besideMoney, publishedSupport.tables.measures, (own, rows) =>
    rows.map((row) => (row.unit === "gbp" ? comparedRow(own, row, supportFigure(row)) : row)),
  ),
  pageTable("money, cost beside results", besideOutcome, costOutcome.tables.lines, chosenLines),
  plain("needs, measures", besideNeeds, jsna.tables.measures),
  pageTable("needs, figures", besideNeeds, jsna.tables.figures, (own, rows) =>
    rows.map((row) => (row.indicator_code === "POP" ? row : comparedRow(own, row, row))),
  ),
  pageTable("needs, older people", besideNeeds, jsna.tables.people, chosenPeople),
  pageTable("needs, groups beside everyone else", besideNeeds, jsna.tables.represented, chosenRest),
  pageTable("needs, ethnic groups", besideNeeds, jsna.tables.groups, (own, rows) =>
    rows.map((row) => comparedRow(own, row, groupFigure(row))),
  ),
  pageTable("needs, activity", besideNeeds, publishedActivity.tables.counts, (own, rows) =>
    rows.map((row) => rangedRow(own, row, activityKey(row))),
  ),
  plain("needs, what the council does", besideNeeds, jsna.tables.activity),
  plain("milestones", besideMilestones, councilMilestones.tables.beside),
  pageTable("personal budgets", besideBudgets, personalBudgets.tables.lines, againLines),
  plain("personal budgets, what they are worth", besideBudgets, personalBudgets.tables.activity),
  pageTable("personal budgets, published", besideBudgets, publishedBudgets.tables.lines, againLines),
];

/** The same lines with what is made of them: but for overlaps before the newest period, and comparators without a value. */
function againLines(own: OwnComparators, lines: readonly FigureLine[]): FigureLine[] {
  const made = new Map(comparedLines(own, lines).map((line) => [lineKey(line), line]));
  return lines.map((line) => {
    const again = made.get(lineKey(line));
    if (line.role === "comparator") return line.value === null ? line : { ...line, value: again?.value ?? Number.NaN };
    return again === undefined || line.n === null || line.breakdown !== "all"
      ? line
      : { ...again, overlap_count: again.overlap_count ?? line.overlap_count };
  });
}

function lineKey(line: FigureLine): string {
  return [line.role, line.area_code, ...keyParts.map((part) => line[part])].join("|");
}

sayWithoutReal();

describe.each(workspaces)("of every council of $name", ({ warehouse }) => {
  let db: Database;
  let own: readonly (readonly [code: string, official: (file: BesideFile) => OwnComparators])[];

  beforeAll(async () => {
    openDocument("<!doctype html><html><head></head><body></body></html>", "index");
    usePageContext({
      isDemonstration: true,
      day: "2011-12-02",
      toRoot: "../../",
      council: null,
      freshness: {},
      disclosure: {},
    });
    db = await openSite({ warehouse: await warehouse(), day: "2011-12-02", before: null });
    const read = <S extends Shape>({ shape, sql }: Table<S>) => db.rows(z.object(shape), sql);
    const sets = {
      councils: await read(comparatorSets.tables.councils),
      members: await read(comparatorSets.tables.members),
    };
    own = sets.councils.flatMap(({ code }) => {
      const inUse = publishedChoices(sets, code).find((choice) => choice.isInUse);
      return inUse === undefined ? [] : [[code, (file) => new OwnComparators(inUse, sets.councils, file)] as const];
    });
    expect(own.length).toBeGreaterThan(100);
  }, 900_000);

  afterAll(() => db?.close());

  it.each(tables)(
    "$name has for the set in use what the database gave it",
    async ({ beside, sql, expectSame }) => {
      const rows = await db.rows(z.looseObject({ council_code: z.string() }), sql);
      const file = {
        kinds: await db.rows(kind, beside.tables.kinds.sql),
        figures: await db.rows(besideFigure, beside.tables.figures.sql),
      };
      const byCouncil = new Map<string, object[]>(own.map(([code]) => [code, []]));
      for (const row of rows) byCouncil.get(row.council_code)?.push(row);
      for (const [code, official] of own) expectSame(official(file), byCouncil.get(code) ?? [], code);
    },
    120_000,
  );
});

/** To 12 digits: a median between two values may differ in the last of a double. */
function rounded(page: readonly object[]) {
  return page.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typeof cell === "number" ? Number(cell.toPrecision(12)) : cell]),
    ),
  );
}
