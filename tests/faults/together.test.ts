import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { Bench, clearLaboratory, expectNothingLost, known, prepareLaboratory } from "./laboratory.ts";

beforeAll(prepareLaboratory, 60_000);
afterAll(clearLaboratory);

function newBench(): Bench {
  const bench = new Bench();
  onTestFinished(() => bench.dispose());
  return bench;
}

/** A refresh that stands still once its figures are made, and goes on when told. */
async function pausedRefresh(bench: Bench) {
  const signal = join(bench.at.folder, "go on");
  const { process: child, ended } = bench.start({ PAUSE_UNTIL: signal });
  while (!existsSync(`${signal}.reached`)) await setTimeout(10);
  const goOn = () => {
    writeFileSync(signal, "");
    return ended;
  };
  return { pid: child.pid, interrupt: () => child.kill("SIGINT"), ended, goOn };
}

describe("two processes", () => {
  it("that refresh at once: the second says who is at work and exits 1, the first is not disturbed", async () => {
    const bench = newBench();
    const first = await pausedRefresh(bench);
    const second = await bench.run();
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/^Fault: A refresh or rebuild of this workspace is under way/);
    expect(second.err).toContain(`(process ${first.pid} on ${hostname()}, since `);
    expect((await first.goOn()).code).toBe(0);
    expect(await bench.figures()).toEqual(known.after);
    await expectNothingLost(bench);
  });

  it("of which one refreshes and one would rebuild: the second says who is at work", async () => {
    const bench = newBench();
    const first = await pausedRefresh(bench);
    await expect(bench.rebuild()).rejects.toThrow(`(process ${first.pid} on ${hostname()}`);
    await first.goOn();
    await expectNothingLost(bench);
  });

  it("of which one is stopped with Ctrl+C: the other takes the workspace over", async () => {
    const bench = newBench();
    const first = await pausedRefresh(bench);
    first.interrupt();
    expect((await first.ended).signal).toBe("SIGINT");
    expect(existsSync(bench.at.lock)).toBe(true);
    expect((await bench.run()).err).toContain(`Process ${first.pid}, which began to change this workspace`);
    await expectNothingLost(bench);
  });

  it("of which four find one lock left behind: every file is loaded once", async () => {
    const bench = newBench();
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(bench.at.lock, JSON.stringify({ pid, host: hostname(), since: "2011-01-01T00:00:00.000Z" }));
    const ended = await Promise.all([bench.run(), bench.run(), bench.run(), bench.run()]);
    expect(ended.map(({ code }) => code)).toContain(0);
    expect(bench.ledger()).toHaveLength(2);
    await expectNothingLost(bench);
  });

  it("of which one reads while the other refreshes: it sees the figures before or after, never between", async () => {
    const bench = newBench();
    const first = await pausedRefresh(bench);
    expect(await bench.figures()).toEqual(known.before);
    let isDone = false;
    const ended = first.goOn().finally(() => {
      isDone = true;
    });
    const seen = new Set<string>();
    while (!isDone) {
      seen.add(JSON.stringify(await bench.figures()));
      await setTimeout(1);
    }
    await ended;
    for (const figures of seen) expect([known.before, known.after]).toContainEqual(JSON.parse(figures));
    expect(await bench.figures()).toEqual(known.after);
  });
});

describe("a lock", () => {
  it("of another computer is not taken over: nothing can be known of its process", async () => {
    const bench = newBench();
    writeFileSync(bench.at.lock, JSON.stringify({ pid: 1, host: "elsewhere", since: "2011-01-01T00:00:00.000Z" }));
    await expect(bench.refresh()).rejects.toThrow(/process 1 on elsewhere, since 2011-01-01T00:00:00Z.*delete .*lock/);
  });

  it("in the name of this very process is left over, where this process does not hold it", async () => {
    const bench = newBench();
    const holder = { pid: process.pid, host: hostname(), since: "2011-01-01T00:00:00.000Z" };
    writeFileSync(bench.at.lock, JSON.stringify(holder));
    await expectNothingLost(bench);
  });
});

it("two files for one scope in one run: the corrected one stands, both are kept, and a rebuild agrees", async () => {
  const bench = newBench();
  bench.receive("q4-corrected.csv", budgets(budget({ period: "2010-11 Q4", personal_budget_count: "602" })));
  expect((await bench.run()).code).toBe(0);
  expect(bench.ledger().map((line) => JSON.parse(line).file)).toEqual(["q3.csv", "q4.csv", "q4-corrected.csv"]);
  const figures = await bench.figures();
  expect(figures.filter(({ period }) => period === "2010-11 Q4")).toMatchObject([{ load_id: 3 }]);
  await expectNothingLost(bench, figures);
});
