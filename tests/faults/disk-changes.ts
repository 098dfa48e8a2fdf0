import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { Bench } from "./laboratory.ts";

let traced: Promise<string[]> | null = null;

/** The disk's changes of an undisturbed refresh, in order. */
export function changesOfTheDisk(): Promise<string[]> {
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

/** Writes over a part of a file. */
export function overwrite(path: string, position: number, bytes: Buffer): void {
  const file = openSync(path, "r+");
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
}
