import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { returns } from "../../pipelines/index.ts";
import { sentence } from "../../src/contract/message.ts";
import { type RefreshOptions, rebuild } from "../../src/store/make.ts";
import { type RefreshResult, refresh } from "../../src/store/refresh.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { type Workspace, workspaceAt } from "../../src/store/workspace/workspace.ts";

const reference = (name: string) => fileURLToPath(new URL(`../../data/reference/${name}`, import.meta.url));

export const usual: RefreshOptions = {
  definitions: returns,
  referenceFiles: [reference("councils.csv"), reference("service-classes.csv")],
  code: "the code under test",
  now: "2011-05-03T09:00:00.000Z",
  files: [],
  parameters: {},
  acceptIncomplete: false,
  computeFigures: async () => {},
  onProgress: () => {},
};

export const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

let made: Promise<string> | null = null;

/** A warehouse without any loads: made once for the tests of a file. */
function newWarehouse(): Promise<string> {
  made ??= makeWarehouse();
  return made;
}

async function makeWarehouse(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-new-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const workspace = workspaceAt(folder);
  await rebuild(workspace, usual);
  return workspace.warehouse;
}

/** A workspace in a folder of its own, which is taken away after the test. */
export class TestWorkspace {
  readonly at: Workspace;

  /** @param folder where it is: by itself one of the test's own, which goes when the test ends */
  constructor(folder = ownFolder()) {
    this.at = workspaceAt(folder);
  }

  /** Puts a file into `incoming`. */
  receive(name: string, content: string | Buffer): string {
    const path = join(this.at.incoming, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** A refresh. The first begins with a warehouse that holds the reference tables, as the refresh itself would make it. */
  async refresh(options: Partial<RefreshOptions> = {}): Promise<RefreshResult> {
    const all = { ...usual, ...options };
    const isNew = !existsSync(this.at.ledger) && !existsSync(this.at.warehouse);
    if (isNew && all.code === usual.code && all.referenceFiles === usual.referenceFiles) {
      copyFileSync(await newWarehouse(), this.at.warehouse);
    }
    return refresh(this.at, all);
  }

  /** Receives one file, takes it, and gives what became of it: its result and its messages as sentences. */
  async take(name: string, content: string | Buffer, options: Partial<RefreshOptions> = {}) {
    const path = this.receive(name, content);
    const { results } = await this.refresh({ files: [path], ...options });
    const [result] = results;
    if (result === undefined) throw new Error(`${name} was not taken`);
    return { ...result, sentences: result.messages.map(sentence) };
  }

  rebuild(options: Partial<RefreshOptions> = {}): Promise<void> {
    return rebuild(this.at, { ...usual, ...options });
  }

  rows(query: string): Promise<z.infer<typeof rowSchema>[]> {
    return this.rowsOf(this.at.warehouse, query);
  }

  /** Rows of another warehouse, such as a position as known on a day. */
  async rowsOf(warehouse: string, query: string): Promise<z.infer<typeof rowSchema>[]> {
    const db = await Database.open(warehouse, "read");
    try {
      return await db.rows(rowSchema, query);
    } finally {
      db.close();
    }
  }

  ledgerLines(): string[] {
    return readFileSync(this.at.ledger, "utf8").trimEnd().split("\n");
  }

  /** Changes the ledger behind the back of the store. */
  spoilLedger(change: (text: string) => string): void {
    writeFileSync(this.at.ledger, change(readFileSync(this.at.ledger, "utf8")));
  }

  refusedFile(name: string): string {
    return readFileSync(join(this.at.refused, `${name}.errors.csv`), "utf8");
  }
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
