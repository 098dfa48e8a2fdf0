import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { interrupted, killedAt, overwrite } from "./disk-changes.ts";
import { survivedFaults } from "./faults.ts";
import {
  Bench,
  clearLaboratory,
  expectNothingLost,
  known,
  prepareLaboratory,
  type SurvivedFault,
} from "./laboratory.ts";

beforeAll(prepareLaboratory, 60_000);
afterAll(clearLaboratory);

function newBench(): Bench {
  const bench = new Bench();
  onTestFinished(() => bench.dispose());
  return bench;
}

function titleOf({ name, done, held }: SurvivedFault): string {
  return `${name}: ${done}; ${held}`;
}

describe("faults survived", () => {
  it.each(survivedFaults.map((fault) => [titleOf(fault), fault] as const))("%s", async (_title, { inflict }) => {
    const bench = newBench();
    await inflict(bench);
    await expectNothingLost(bench);
  });

  it("killed before each copy, write and renaming in turn, and half way through each line that is written", async () => {
    const all = await interrupted(newBench());
    const points = all.filter(({ change }) => change !== null && !change.startsWith("rmSync"));
    const changes = points.map(({ change }) => change);
    expect(changes).toEqual(expect.arrayContaining(["writeSync ledger.jsonl", "renameSync warehouse.duckdb"]));
    for (const { bench } of points) await expectNothingLost(bench);
  }, 90_000);

  it("killed wherever several files are archived and written into the ledger together, and part way through their lines", async () => {
    const whole = newBench();
    for (const quarter of [1, 2])
      whole.receive(`earlier-${quarter}.csv`, budgets(budget({ period: `2010-11 Q${quarter}` })));
    const all = await interrupted(whole);
    const after = await whole.figures();
    expect(after).toHaveLength(5);
    const lines = all.filter(({ change, isHalf }) => change === "writeSync ledger.jsonl" && !isHalf);
    expect(lines).toHaveLength(1);
    const written = all.findIndex(({ change }) => change === "writeSync ledger.jsonl");
    const points = all.filter(({ change }, index) => {
      const isOfLine = index >= written && index <= written + 3;
      return isOfLine || /^(?:copyFileSync|renameSync) [0-9a-f]{64}/.test(change ?? "");
    });
    for (const { bench } of points) await expectNothingLost(bench, after);
  }, 180_000);

  it("killed at its last change: what is copied of the disk there is what the kill leaves", async () => {
    const isLast = (change: string | null) => change === "renameSync warehouse.duckdb";
    const copy = (await interrupted(newBench())).find(({ change }) => isLast(change));
    const killed = newBench();
    await killedAt(killed, isLast, 0);
    const left = ({ at }: Bench) =>
      readdirSync(at.folder, { recursive: true, encoding: "utf8" })
        .toSorted()
        .map((name) => [name, statSync(join(at.folder, name)).isFile()]);
    expect(left(copy?.bench ?? newBench())).toEqual(left(killed));
  });

  it("killed before the first line of a ledger, with several files in the archive: it is not taken for gone", async () => {
    const unbegun = () => {
      const bench = newBench();
      for (const path of [bench.at.ledger, bench.at.warehouse, bench.at.archive]) rmSync(path, { recursive: true });
      return bench;
    };
    const [whole, bench] = [unbegun(), unbegun()];
    const trace = join(whole.at.folder, "trace");
    expect((await whole.run({ TRACE: trace })).code).toBe(0);
    const point = readFileSync(trace, "utf8").split("\n").indexOf("writeSync ledger.jsonl") + 1;
    expect((await bench.run({ DIE_AT: String(point) })).signal).toBe("SIGKILL");
    expect(bench.ledger()).toEqual([]);
    expect(readdirSync(bench.at.archive)).toHaveLength(2);
    await bench.refresh();
    expect(await bench.figures()).toEqual(known.after);
  });

  it("any one block of the warehouse bad: what the refresh reads of it is made again, and the figures are whole", {
    timeout: 60_000,
  }, async () => {
    const { size } = statSync(newBench().at.warehouse);
    let said = 0;
    for (let block = 12_288; block < size; block += 262_144) {
      const bench = new Bench();
      overwrite(bench.at.warehouse, block + 5000, Buffer.alloc(4096, 7));
      await bench.refresh();
      expect(await bench.figures()).toEqual(known.after);
      expect(bench.ledger()).toHaveLength(2);
      said += bench.said.filter((text) => text.includes("is damaged")).length;
      bench.dispose();
    }
    expect(said).toBeGreaterThan(1);
  });
});
