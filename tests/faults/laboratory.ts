import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { expect } from "vitest";
import { z } from "zod";
import { type RefreshOptions, rebuild } from "../../src/store/make.ts";
import { refresh } from "../../src/store/refresh.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { type Workspace, workspaceAt } from "../../src/store/workspace/workspace.ts";
import { budget, budgets } from "../store/budgets.ts";
import { tiny } from "./tiny.ts";

const root = join(import.meta.dirname, "..", "..");
const child = join(root, "build", `faults-child-${process.pid}.mjs`);
const template = mkdtempSync(join(tmpdir(), "yardstick-faults-"));

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const figuresQuery = "from out.figure order by all";

/** The rows of `out.figure`. */
export type Figures = z.infer<typeof rowSchema>[];

const q3 = budgets(budget(), budget({ council_code: "E08000034", denominator_count: "2000" }));
export const q4 = budgets(budget({ period: "2010-11 Q4", personal_budget_count: "400" }));

/** A workspace with one quarter loaded and the next one waiting in `incoming`, in a folder of its own. */
export class Bench {
  readonly at: Workspace;
  readonly said: string[] = [];

  constructor(folder = mkdtempSync(join(tmpdir(), "yardstick-faults-")), isBegun = folder === template) {
    this.at = workspaceAt(folder);
    if (!isBegun) cpSync(template, folder, { recursive: true });
  }

  /** Puts a file into `incoming`. */
  receive(name: string, content: string): string {
    const path = join(this.at.incoming, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** A refresh in a process of its own, with what the environment tells it. */
  start(environment: Readonly<Record<string, string>> = {}) {
    const isWatched = environment.DIE_AT || environment.TRACE || environment.COPIES;
    const preload = isWatched ? ["--import", join(import.meta.dirname, "die-at.mjs")] : [];
    const process_ = spawn(process.execPath, [...preload, child, this.at.folder], {
      cwd: root,
      env: { ...process.env, ...environment },
    });
    const ended: Promise<Ended> = new Promise((resolve) => {
      let [out, err] = ["", ""];
      process_.stdout.on("data", (piece) => {
        out += piece;
      });
      process_.stderr.on("data", (piece) => {
        err += piece;
      });
      process_.on("close", (code, signal) => resolve({ code, signal, out, err }));
    });
    return { process: process_, ended };
  }

  /** The same, to its end. */
  run(environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return this.start(environment).ended;
  }

  /** A refresh in this process. */
  refresh(options: Partial<RefreshOptions> = {}) {
    return refresh(this.at, { ...tiny, warn: (text) => this.said.push(text), ...options });
  }

  rebuild(): Promise<void> {
    return rebuild(this.at, { ...tiny, warn: (text) => this.said.push(text) });
  }

  /** The figures of the live warehouse, read as any reader would. */
  async figures(): Promise<Figures> {
    const db = await Database.open(this.at.warehouse, "read");
    try {
      return await db.rows(rowSchema, figuresQuery);
    } finally {
      db.close();
    }
  }

  ledger(): string[] {
    return readFileSync(this.at.ledger, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  }

  dispose(): void {
    rmSync(this.at.folder, { recursive: true, force: true });
  }
}

/** The figures before and after the waiting quarter is loaded. */
export const known: { before: Figures; after: Figures } = { before: [], after: [] };

/** Bundles the child, and makes the workspace that every fault begins with. */
export async function prepareLaboratory(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "child.ts")],
    outfile: child,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
  });
  const first = new Bench(template);
  first.receive("q3.csv", q3);
  await first.refresh();
  known.before = await first.figures();
  first.receive("q4.csv", q4);
  const whole = new Bench();
  await whole.refresh();
  known.after = await whole.figures();
  whole.dispose();
}

export function clearLaboratory(): void {
  for (const path of [child, template]) rmSync(path, { recursive: true, force: true });
}

/**
 * What must hold after every fault: the figures that were there are there; the next refresh loads the interrupted file
 * whole, once; the figures of a rebuild are those of the live warehouse; nothing unfinished is left.
 */
export async function expectNothingLost(bench: Bench, after: Figures = known.after): Promise<void> {
  if (existsSync(bench.at.warehouse)) expect([known.before, after]).toContainEqual(await bench.figures());
  await bench.refresh();
  expect(await bench.figures()).toEqual(after);
  await bench.rebuild();
  expect(await bench.figures()).toEqual(after);
  const hashes = bench.ledger().map((line) => JSON.parse(line).sha256);
  expect(new Set(hashes).size).toBe(hashes.length);
  const left = [...readdirSync(bench.at.folder), ...readdirSync(bench.at.archive)];
  expect(left.filter((name) => /lock|next|partial/.test(name))).toEqual([]);
}

/** A fault that a workspace survives: what is done to it, with a real process or a real file, and what is held. */
export interface SurvivedFault {
  readonly name: string;
  readonly done: string;
  readonly held: string;
  /** Does it, and expects what is particular to it; what holds after every fault is expected by the test. */
  readonly inflict: (bench: Bench) => Promise<void>;
}
