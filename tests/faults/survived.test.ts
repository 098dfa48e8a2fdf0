import { statSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { changesOfTheDisk, overwrite, type SurvivedFault, survivedFaults } from "./faults.ts";
import { Bench, clearLaboratory, expectNothingLost, known, prepareLaboratory } from "./laboratory.ts";

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
