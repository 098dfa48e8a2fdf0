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
    const check = await best(rounds, () => checkFile(returns, "budgets.csv", bytes));
    const split = await best(rounds, () => Papa.parse(bytes.toString("utf8"), { delimiter: "," }));
    return { rows, check_seconds: check, papaparse_seconds: split, ratio: check / split };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function best(rounds: number, work: () => unknown): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return Math.min(...seconds);
}
