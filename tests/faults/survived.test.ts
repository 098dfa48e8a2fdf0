import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { changesOfTheDisk, overwrite } from "./disk-changes.ts";
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

  it("killed wherever the disk is changed, in turn: kill -9 before each copy, write and renaming, and half way through each line that is written", {
    timeout: 90_000,
  }, async () => {
    const changes = await changesOfTheDisk();
    const points = changes.flatMap((change, index) => {
      if (change.startsWith("rmSync")) return [];
      return change.startsWith("writeSync") ? [`${index + 1}`, `${index + 1}:half`] : [`${index + 1}`];
    });
    expect(changes).toEqual(expect.arrayContaining(["writeSync ledger.jsonl", "renameSync warehouse.duckdb"]));
    const survive = async (point: string) => {
      const bench = new Bench();
      expect((await bench.run({ DIE_AT: point })).signal).toBe("SIGKILL");
      await expectNothingLost(bench);
      bench.dispose();
    };
    for (let next = points.splice(0, 2); next.length > 0; next = points.splice(0, 2)) {
      await Promise.all(next.map(survive));
    }
  });

  it("killed wherever several files are archived and written into the ledger together, and part way through their lines", {
    timeout: 180_000,
  }, async () => {
    const quarters = ["2010-11 Q1", "2010-11 Q2"].map((period) => budgets(budget({ period })));
    const receive = (bench: Bench) => {
      for (const [index, text] of quarters.entries()) bench.receive(`earlier-${index}.csv`, text);
      return bench;
    };
    const whole = receive(newBench());
    const trace = join(whole.at.folder, "trace");
    expect((await whole.run({ TRACE: trace })).code).toBe(0);
    const after = await whole.figures();
    expect(after).toHaveLength(5);
    const changes = readFileSync(trace, "utf8").trimEnd().split("\n");
    expect(changes.filter((change) => change === "writeSync ledger.jsonl")).toHaveLength(1);
    const points = changes.flatMap((change, index) => {
      if (/^(?:copyFileSync|renameSync) [0-9a-f]{64}/.test(change)) return [`${index + 1}`];
      return change === "writeSync ledger.jsonl"
        ? [`${index + 1}`, `${index + 1}:half`, `${index + 2}`, `${index + 3}`]
        : [];
    });
    for (const point of points) {
      const bench = receive(new Bench());
      expect((await bench.run({ DIE_AT: point })).signal).toBe("SIGKILL");
      await expectNothingLost(bench, after);
      bench.dispose();
    }
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
