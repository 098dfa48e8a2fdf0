import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { type AcceptedFile, accept } from "../../../src/store/accept.ts";
import type { NewFile } from "../../../src/store/incoming/incoming-folder.ts";
import { openNew, rebuild } from "../../../src/store/make.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import type { LoadResult } from "../../../src/store/warehouse/load-result.ts";
import { sha256 } from "../../../src/store/workspace/archive.ts";
import type { LedgerEntry } from "../../../src/store/workspace/ledger.ts";
import { prepareWorkspace, type Workspace, workspaceAt } from "../../../src/store/workspace/workspace.ts";
import { budget, budgetHeader } from "../budgets.ts";
import { rowSchema, usual } from "../workspace.ts";
import { fileArbitrary } from "./together-files.ts";

/** All that a load leaves in a warehouse, but for its order on the disk. */
const left = {
  budgets: "from core.personal_budgets order by load_id, source_row",
  offers: "from core.personal_budget_offers order by load_id, source_row",
  notes: "from core.cell_note order by all",
  loads: "from meta.load order by load_id",
  scopes: "from meta.scope order by all",
  replaced: "from meta.scope_replaced order by all",
  lines: "from meta.row_line order by all",
} as const;

/** Folders of this file's tests, and a warehouse that holds the reference tables only. */
const folder = mkdtempSync(join(tmpdir(), "yardstick-together-"));

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const empty = rebuild(workspaceAt(join(folder, "empty")), usual).then(() => workspaceAt(join(folder, "empty")));

/** A workspace into whose warehouse files are taken by the same code as in a refresh, without what comes after. */
class Taken {
  readonly #at: Workspace;
  readonly #db: Database;
  readonly #ledger: LedgerEntry[] = [];
  readonly results: (LoadResult & { readonly lists: boolean[] })[] = [];
  readonly said: string[] = [];

  private constructor(at: Workspace, db: Database) {
    this.#at = at;
    this.#db = db;
  }

  static async begin(): Promise<Taken> {
    const at = workspaceAt(mkdtempSync(join(folder, "w-")));
    onTestFinished(() => rmSync(at.folder, { recursive: true, force: true }));
    prepareWorkspace(at, "real");
    copyFileSync((await empty).warehouse, at.warehouse);
    return new Taken(at, await Database.open(at.warehouse, "write"));
  }

  async receive(texts: readonly string[]): Promise<NewFile[]> {
    const files = new Map<string, NewFile>();
    for (const [index, text] of texts.entries()) {
      const name = `file-${index}.csv`;
      const path = join(this.#at.incoming, name);
      mkdirSync(this.#at.incoming, { recursive: true });
      writeFileSync(path, text, "latin1");
      const hash = await sha256(path);
      if (!files.has(hash)) files.set(hash, { path, name, hash, bytes: text.length, modified: 0, receivedOn: null });
    }
    return [...files.values()];
  }

  async take(files: readonly NewFile[], acceptIncomplete: boolean): Promise<void> {
    const options = { ...usual, acceptIncomplete, warn: (text: string) => this.said.push(text) };
    const onAccepted = (_file: NewFile, { errorsFile, annotatedFile, ...result }: AcceptedFile) =>
      this.results.push({ ...result, lists: [errorsFile, annotatedFile].map((list) => list !== null) });
    await accept({ db: this.#db, workspace: this.#at, options, ledger: this.#ledger, onAccepted }, files);
  }

  /** What is there now, in the warehouse and beside it. */
  async state() {
    const refused = readdirSync(this.#at.refused).sort();
    const isThere = existsSync(this.#at.ledger);
    return {
      results: this.results,
      said: this.said,
      ledger: isThere ? readFileSync(this.#at.ledger, "utf8") : "",
      archive: readdirSync(this.#at.archive).sort(),
      refused: refused.map((name) => [name, readFileSync(join(this.#at.refused, name), "utf8")]),
      tables: await tablesOf(this.#db),
    };
  }

  /** The tables of a warehouse that is made again from the ledger and the archive. */
  async again() {
    const db = await openNew(this.#at, usual, this.#ledger, join(this.#at.folder, "again.duckdb"));
    try {
      return await tablesOf(db);
    } finally {
      db.close();
    }
  }

  close(): void {
    this.#db.close();
    rmSync(this.#at.folder, { recursive: true, force: true });
  }
}

async function tablesOf(db: Database) {
  const tables: Record<string, object[]> = {};
  for (const [name, query] of Object.entries(left)) tables[name] = await db.rows(rowSchema, query);
  return tables;
}

it("loads any list of small files together as it does one after the other, and makes them again the same", async () => {
  const property = fc.asyncProperty(fc.array(fileArbitrary, { maxLength: 7 }), fc.boolean(), async (texts, accept) => {
    const [together, alone] = [await Taken.begin(), await Taken.begin()];
    await together.take(await together.receive(texts), accept);
    for (const file of await alone.receive(texts)) await alone.take([file], accept);
    const [found, expected] = [await together.state(), await alone.state()];
    const again = await together.again();
    together.close();
    alone.close();
    expect(found).toEqual(expected);
    expect(again).toEqual(expected.tables);
  });
  await fc.assert(property, { numRuns: Number(process.env.RUNS ?? 12) });
}, 600_000);

it("compares each file with what stood when it came, and not with what came after it in the same refresh", async () => {
  const quarter = (period: string, count: string) =>
    `${budgetHeader}\n${budget({ period, denominator_count: count })}\n`;
  const together = await Taken.begin();
  const files = await together.receive([
    quarter("2010-11 Q3", "6300"),
    quarter("2010-11 Q2", "500"),
    quarter("2010-11 Q2", "630"),
    quarter("2010-11 Q3", "6400"),
    quarter("2010-11 Q3", "640"),
  ]);
  await together.take(files, false);
  const { results, tables } = await together.state();
  together.close();
  // 6,300 has nothing before it yet; 6,400 comes after 630, 10.2 times as much; 640 after 630 is as it should be.
  expect(results.map(({ messages }) => messages.map(({ code, expected }) => [code, expected]))).toEqual([
    [],
    [],
    [],
    [["check/same_scale", "near 630, as in 2010-11 Q2"]],
    [],
  ]);
  expect(tables.budgets).toMatchObject([
    { load_id: 3, period: "2010-11 Q2", denominator_count: 630 },
    { load_id: 5, period: "2010-11 Q3", denominator_count: 640 },
  ]);
  const scope = (quarter: string) => `E08000035|2010-11 ${quarter}|client|snapshot|all`;
  expect(tables.replaced).toMatchObject([
    { scope: scope("Q2"), load_id: 2, replaced_by: 3 },
    { scope: scope("Q3"), load_id: 1, replaced_by: 4 },
    { scope: scope("Q3"), load_id: 4, replaced_by: 5 },
  ]);
});

it("loads the files around one that is refused, in order, and gives it no load_id", async () => {
  const quarter = (period: string) => `${budgetHeader}\n${budget({ period })}\n`;
  const together = await Taken.begin();
  const bad = `${budgetHeader}\n${budget()}\n${budget()}\n`;
  const texts = [quarter("2010-11 Q1"), quarter("2010-11 Q2"), bad, quarter("2010-11 Q4")];
  await together.take(await together.receive(texts), false);
  const { results, tables, archive, refused } = await together.state();
  together.close();
  expect(results.map(({ name, isRefused }) => [name, isRefused])).toEqual([
    ["file-0.csv", false],
    ["file-1.csv", false],
    ["file-2.csv", true],
    ["file-3.csv", false],
  ]);
  expect(tables.budgets).toMatchObject([
    { load_id: 1, period: "2010-11 Q1" },
    { load_id: 2, period: "2010-11 Q2" },
    { load_id: 3, period: "2010-11 Q4" },
  ]);
  expect([archive.length, refused.map(([name]) => name)]).toEqual([
    3,
    ["file-2.csv.errors.csv", "file-2.csv.annotated.csv"].sort(),
  ]);
});
