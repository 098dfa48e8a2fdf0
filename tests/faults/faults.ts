import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { killedAt, overwrite } from "./disk-changes.ts";
import { type Bench, q4, type SurvivedFault } from "./laboratory.ts";

async function damagedWarehouse(bench: Bench): Promise<void> {
  const { code, err } = await bench.run();
  expect(err).toContain("is damaged. It is made again from the ledger and the archive: nothing is lost.");
  expect(code).toBe(0);
}

const afterwards = "the next refresh takes over the lock, says so, and loads the file once";

export const survivedFaults: readonly SurvivedFault[] = [
  {
    name: "killed after the archive",
    done: "kill -9 once the file is in the archive, before the ledger has it",
    held: "the file was never seen; it loads at the next refresh",
    inflict: async (bench) => {
      await killedAt(bench, (change) => /^renameSync [0-9a-f]{64}$/.test(change), 1);
      expect(bench.ledger()).toHaveLength(1);
      expect(readdirSync(bench.at.archive).filter((name) => !name.endsWith(".partial"))).toHaveLength(2);
    },
  },
  {
    name: "killed in the archive, and the file is taken back",
    done: "kill -9 while the copy is unfinished; then the file is gone from incoming",
    held: "nothing is left of it, and it loads when it comes again",
    inflict: async (bench) => {
      await killedAt(bench, (change) => /^renameSync [0-9a-f]{64}$/.test(change), 0);
      expect(readdirSync(bench.at.archive).join()).toContain(".partial");
      rmSync(join(bench.at.incoming, "q4.csv"));
      expect((await bench.run()).code).toBe(0);
      expect(readdirSync(bench.at.archive)).toHaveLength(1);
      expect(await bench.figures()).toHaveLength(2);
      bench.receive("q4.csv", q4);
    },
  },
  {
    name: "killed after the ledger",
    done: "kill -9 once the ledger has the file, before the new warehouse is in place",
    held: "readers see the figures as they were; the next refresh has the file's",
    inflict: async (bench) => {
      await killedAt(bench, (change) => change === "fsyncSync ledger.jsonl", 1);
      expect(bench.ledger()).toHaveLength(2);
      expect(await bench.figures()).toHaveLength(2);
    },
  },
  {
    name: "killed in the middle of the ledger's line",
    done: "kill -9 when half of the line is written",
    held: "the half line is set aside, which is said; the file loads at the next refresh",
    inflict: async (bench) => {
      await killedAt(bench, (change) => change === "writeSync ledger.jsonl", 0, ":half");
      expect(readFileSync(bench.at.ledger, "utf8")).toMatch(/[^\n]$/);
      const { code, err } = await bench.run();
      expect(code).toBe(0);
      expect(err).toContain("was not written to its end, so the file it was for had not been loaded");
      expect(readFileSync(`${bench.at.ledger}.set-aside`, "utf8")).toMatch(/^\{"received_at"/);
    },
  },
  {
    name: "killed after the new warehouse is in place",
    done: "kill -9 before the lock is given back",
    held: afterwards,
    inflict: async (bench) => {
      await killedAt(bench, (change) => change === "renameSync warehouse.duckdb", 1);
      const { code, err } = await bench.run();
      expect(code).toBe(0);
      expect(err).toMatch(/^Process \d+, which began to change this workspace at .*, ended before it was done\.$/m);
    },
  },
  ...[1, 2, 3].map((number) => ({
    name: `killed at a random moment (${number})`,
    done: "kill -9 from outside within the time that a refresh takes",
    held: afterwards,
    inflict: async (bench: Bench) => {
      const { process: child, ended } = bench.start();
      setTimeout(() => child.kill("SIGKILL"), Math.random() * 1000);
      await ended;
    },
  })),
  {
    name: "warehouse cut short",
    done: "the last half of its file is taken away",
    held: "it is made again from ledger and archive, which is said",
    inflict: async (bench) => {
      truncateSync(bench.at.warehouse, statSync(bench.at.warehouse).size / 2);
      await damagedWarehouse(bench);
    },
  },
  {
    name: "warehouse cut short by its last block",
    done: "the last 256 KiB of its file are taken away, which DuckDB does not mind at first",
    held: "it is made again from ledger and archive, which is said",
    inflict: async (bench) => {
      truncateSync(bench.at.warehouse, statSync(bench.at.warehouse).size - 262_144);
      await damagedWarehouse(bench);
    },
  },
  {
    name: "warehouse with bad blocks",
    done: "4 KiB in each of its blocks but those that are read first are overwritten",
    held: "it is made again from ledger and archive, which is said",
    inflict: async (bench) => {
      const { size } = statSync(bench.at.warehouse);
      for (let block = 12_288; block < size; block += 262_144)
        overwrite(bench.at.warehouse, block + 5000, Buffer.alloc(4096, 7));
      await damagedWarehouse(bench);
    },
  },
  {
    name: "warehouse that is no database",
    done: "its file holds a text",
    held: "it is made again from ledger and archive, which is said",
    inflict: async (bench) => {
      writeFileSync(bench.at.warehouse, "not a database");
      await damagedWarehouse(bench);
    },
  },
  {
    name: "a line of the ledger damaged by hand",
    done: "the first line is overwritten, a whole line after it",
    held: "nothing runs until it is put back, and the line is named",
    inflict: async (bench) => {
      const before = readFileSync(bench.at.ledger, "utf8");
      writeFileSync(bench.at.ledger, `{"received_at\n${before}`);
      const { code, err } = await bench.run();
      expect([code, err]).toEqual([
        1,
        expect.stringContaining("ledger.jsonl line 1: expected one load or release, found"),
      ]);
      writeFileSync(bench.at.ledger, before);
    },
  },
  {
    name: "a ledger that ends in noughts",
    done: "its last line is nothing but NUL bytes, as a power cut may leave it, after its file was loaded",
    held: "the line is set aside, which is said; the file loads again from incoming",
    inflict: async (bench) => {
      await bench.refresh();
      const [first = "", last = ""] = bench.ledger();
      writeFileSync(bench.at.ledger, `${first}\n${"\0".repeat(last.length)}`);
      const { code, err } = await bench.run();
      expect([code, err]).toEqual([0, expect.stringContaining("was not written to its end")]);
      expect(err).toContain("lists 1 of the 2 loads that the warehouse was made from: lines of it are gone");
    },
  },
  {
    name: "no ledger",
    done: "its file is taken away, and the files in incoming with it",
    held: "nothing runs until it is put back, and the live warehouse stands",
    inflict: async (bench) => {
      const before = readFileSync(bench.at.ledger, "utf8");
      rmSync(bench.at.ledger);
      rmSync(bench.at.incoming, { recursive: true });
      const { code, err } = await bench.run();
      expect([code, err]).toEqual([1, expect.stringContaining("ledger.jsonl is gone")]);
      await expect(bench.rebuild()).rejects.toThrow("ledger.jsonl is gone");
      expect(await bench.figures()).toHaveLength(2);
      writeFileSync(bench.at.ledger, before);
      bench.receive("q4.csv", q4);
    },
  },
  {
    name: "no ledger and no warehouse",
    done: "the files of both are taken away, the archive stays",
    held: "nothing runs until the ledger is put back",
    inflict: async (bench) => {
      await bench.refresh();
      const before = readFileSync(bench.at.ledger, "utf8");
      rmSync(bench.at.ledger);
      rmSync(bench.at.warehouse);
      const { code, err } = await bench.run();
      expect([code, err]).toEqual([1, expect.stringContaining("ledger.jsonl is gone")]);
      writeFileSync(bench.at.ledger, before);
    },
  },
  {
    name: "a file gone from the archive",
    done: "it is deleted, then the warehouse is to be made again",
    held: "it is named and the live warehouse stands",
    inflict: async (bench) => {
      const [name = ""] = readdirSync(bench.at.archive);
      const path = join(bench.at.archive, name);
      const before = readFileSync(path);
      rmSync(path);
      await expect(bench.rebuild()).rejects.toThrow("q3.csv is no longer in the archive. Put the file back.");
      expect(await bench.figures()).toHaveLength(2);
      writeFileSync(path, before);
    },
  },
  {
    name: "an archive file altered by hand",
    done: "one digit of it is changed, then the warehouse is to be made again",
    held: "its hash tells; the file is named and the live warehouse stands",
    inflict: async (bench) => {
      const [name = ""] = readdirSync(bench.at.archive);
      const path = join(bench.at.archive, name);
      const before = readFileSync(path);
      writeFileSync(path, before.toString("utf8").replace("1204", "1205"));
      await expect(bench.rebuild()).rejects.toThrow("q3.csv was altered after it was archived");
      expect(await bench.figures()).toHaveLength(2);
      writeFileSync(path, before);
    },
  },
  {
    name: "a lock left behind",
    done: "the lock file names a process that is gone",
    held: afterwards,
    inflict: async (bench) => {
      const { pid } = spawnSync(process.execPath, ["--version"]);
      const holder = { pid, host: hostname(), since: "2011-01-01T00:00:00.000Z" };
      writeFileSync(bench.at.lock, JSON.stringify(holder));
      const { code, err } = await bench.run();
      expect([code, err]).toEqual([0, expect.stringContaining(`Process ${pid}, which began`)]);
    },
  },
  {
    name: "the same file twice",
    done: "it lies in incoming under two names, and is received again after it was loaded",
    held: "it is loaded once",
    inflict: async (bench) => {
      bench.receive("2011-05-01/the same.csv", q4);
      expect((await bench.run()).code).toBe(0);
      bench.receive("once more.csv", q4);
      expect(JSON.parse((await bench.run()).out)).toMatchObject({ results: [], known: { length: 4 } });
      expect(bench.ledger()).toHaveLength(2);
    },
  },
  {
    name: "the clock goes back",
    done: "the computer's clock is ten years behind when the file is taken",
    held: "the file is noted as received no earlier than the one before it, which is said",
    inflict: async (bench) => {
      const { err } = await bench.run({ NOW: "2001-01-01T00:00:00.000Z" });
      expect(err).toContain(
        "This computer's clock says 2001-01-01, before the last load: q4.csv is noted as received on",
      );
      expect(bench.ledger().map((line) => JSON.parse(line).received_at)).toEqual([
        "2011-05-03T09:00:00.000Z",
        "2011-05-03T09:00:00.000Z",
      ]);
    },
  },
];
