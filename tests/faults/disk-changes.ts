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

/** Writes over a part of a file. */
export function overwrite(path: string, position: number, bytes: Buffer): void {
  const file = openSync(path, "r+");
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
}
