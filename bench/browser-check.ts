import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { returns } from "../pipelines/index.ts";
import { checkFile } from "../src/check/check-file.ts";
import { writeBudgets } from "./ingest-file.ts";

/** Seconds that a page takes to check a return, beside papaparse's to split it: the best of some rounds. */
export interface BrowserCheckTimes {
  readonly rows: number;
  readonly check_seconds: number;
  readonly papaparse_seconds: number;
  readonly ratio: number;
}

/** Times the check of a personal budget return as the worker of the page makes it, in this process. */
export async function benchBrowserCheck(rows: number, rounds: number): Promise<BrowserCheckTimes> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  try {
    const path = join(folder, "budgets.csv");
    await writeBudgets(path, rows, 1000);
    const bytes = readFileSync(path);
    const check = best(rounds, () => checkFile(returns, "budgets.csv", bytes));
    const split = best(rounds, () => Papa.parse(bytes.toString("utf8"), { delimiter: "," }));
    return { rows, check_seconds: check, papaparse_seconds: split, ratio: check / split };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function best(rounds: number, work: () => unknown): number {
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...seconds);
}
