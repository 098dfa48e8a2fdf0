import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { z } from "zod";
import { protect } from "../src/analysis/protect/choose.ts";
import { readFigures, readPairs } from "../src/analysis/protect/figures.ts";
import { Hiding } from "../src/analysis/protect/hiding.ts";
import { protectedFigureSql } from "../src/analysis/protect/pairs.ts";
import { relations } from "../src/analysis/protect/protect.ts";
import { systemOf } from "../src/analysis/protect/system.ts";
import { unsafeQuantities } from "../src/analysis/protect/verify.ts";
import { Database } from "../src/store/warehouse/database.ts";
import { makeDemonstration } from "./demonstration.ts";

/** How long it takes to choose what is hidden, to show that it is enough, and what is lost. */
export interface ProtectBench {
  readonly figures: number;
  /** Figures that are hidden for themselves, and those that would reveal them. */
  readonly first: number;
  readonly second: number;
  readonly unsafe: number;
  /** Every year: reading figures and relations, choosing, and showing that it is enough. */
  readonly read_ms: number;
  readonly choose_ms: number;
  readonly verify_ms: number;
  /** The newest year alone, which one council's file of a quarter touches: all three. */
  readonly newest_year_ms: number;
  readonly peak_mib: number;
  /** Of each indicator how many are hidden first and second. */
  readonly by_indicator: Readonly<Record<string, string>>;
}

const yearSchema = z.object({ year: z.string() });
const codeSchema = z.object({ indicator_code: z.string() });

/** Times the protection of the workspace at `data`, of which a copy is read; of a new demonstration without one. */
export async function benchProtect(data?: string): Promise<ProtectBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  const workspace = data ?? join(folder, "workspace");
  try {
    if (data === undefined) await makeDemonstration(workspace);
    copyFileSync(join(workspace, "warehouse.duckdb"), join(folder, "copy.duckdb"));
    const db = await Database.open(join(folder, "copy.duckdb"), "write");
    const years = await db.rows(yearSchema, "select distinct left(period, 7) as year from out.figure order by year");
    const measured = [];
    for (const { year } of years) measured.push(await protectYear(db, year));
    db.close();
    return summary(measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Measured = Awaited<ReturnType<typeof protectYear>>;

async function protectYear(db: Database, year: string) {
  const start = performance.now();
  await db.run(protectedFigureSql(year, relations));
  const figures = await readFigures(db);
  const codes = await db.rows(codeSchema, "select indicator_code from protected_figure order by number");
  const hiding = new Hiding(systemOf(figures, await readPairs(db, relations)));
  const read = performance.now();
  const { moves } = protect(hiding);
  const chosen = performance.now();
  const unsafe = unsafeQuantities(hiding, moves).length;
  const end = performance.now();
  const hidden = codes.flatMap(({ indicator_code }, figure) =>
    hiding.isHidden[figure] === 1 ? [{ indicator_code, isFirst: figures.isFirst[figure] === 1 }] : [],
  );
  return { figures: codes.length, hidden, unsafe, read: read - start, choose: chosen - read, verify: end - chosen };
}

function summary(years: readonly Measured[]): ProtectBench {
  const total = (of: (year: Measured) => number) => Math.round(years.reduce((sum, year) => sum + of(year), 0));
  const hidden = years.flatMap((year) => year.hidden);
  const codes = [...new Set(hidden.map(({ indicator_code }) => indicator_code))].sort();
  const newest = years.findLast(({ hidden: { length } }) => length > 0);
  const firsts = (of: typeof hidden) => of.filter(({ isFirst }) => isFirst).length;
  return {
    figures: total(({ figures }) => figures),
    first: firsts(hidden),
    second: hidden.length - firsts(hidden),
    unsafe: total(({ unsafe }) => unsafe),
    read_ms: total(({ read }) => read),
    choose_ms: total(({ choose }) => choose),
    verify_ms: total(({ verify }) => verify),
    newest_year_ms: newest === undefined ? 0 : Math.round(newest.read + newest.choose + newest.verify),
    peak_mib: Math.round(process.resourceUsage().maxRSS / 1024),
    by_indicator: Object.fromEntries(
      codes.map((code) => {
        const own = hidden.filter(({ indicator_code }) => indicator_code === code);
        return [code, `${firsts(own)} and ${own.length - firsts(own)} more`];
      }),
    ),
  };
}
