import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { Bench } from "./laboratory.ts";

let traced: Promise<string[]> | null = null;

/** The disk's changes of an undisturbed refresh, in order. */
function changesOfTheDisk(): Promise<string[]> {
  traced ??= tracedChanges();
  return traced;
}

async function tracedChanges(): Promise<string[]> {
  const bench = new Bench();
  const trace = join(tmpdir(), `yardstick-trace-${process.pid}`);
  expect((await bench.run({ TRACE: trace })).code).toBe(0);
  const changes = readFileSync(trace, "utf8").trimEnd().split("\n");
  bench.dispose();
  return changes;
}

/** Runs a refresh that dies at the change of the disk that is asked for, or so many after it. */
export async function killedAt(
  bench: Bench,
  isPoint: (change: string) => boolean,
  offset: number,
  half = "",
): Promise<void> {
  const index = (await changesOfTheDisk()).findIndex(isPoint);
  expect(index).toBeGreaterThanOrEqual(0);
  expect((await bench.run({ DIE_AT: `${index + 1 + offset}${half}` })).signal).toBe("SIGKILL");
}

/** A workspace as kill -9 before a change of the disk, or half way through it, leaves it. */
export interface Interrupted {
  /** `renameSync warehouse.duckdb`; null once all is done. */
  readonly change: string | null;
  readonly isHalf: boolean;
  readonly bench: Bench;
}

/**
 * What one refresh leaves wherever it may be killed, in order: the disk is copied before each of its changes, which is
 * what a kill there leaves of it. They go when the test ends.
 */
export async function interrupted(bench: Bench): Promise<Interrupted[]> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-copies-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const trace = join(folder, "trace");
  expect((await bench.run({ COPIES: folder, TRACE: trace })).signal).toBeNull();
  const changes = readFileSync(trace, "utf8").trimEnd().split("\n");
  const points = new Set(readdirSync(folder));
  const copy = (point: string, change: string) => {
    const isHalf = point.endsWith(":half");
    return points.has(point) ? [{ change, isHalf, bench: new Bench(join(folder, point), true) }] : [];
  };
  const copies = changes.flatMap((change, index) => {
    return [...copy(`${index + 1}`, change), ...copy(`${index + 1}:half`, change)];
  });
  return [...copies, { change: null, isHalf: false, bench }];
}

/** Writes over a part of a file. */
export function overwrite(path: string, position: number, bytes: Buffer): void {
  const file = openSync(path, "r+");
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
}
