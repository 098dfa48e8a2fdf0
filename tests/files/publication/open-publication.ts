import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { returns } from "../../../pipelines/index.ts";
import { sentence } from "../../../src/contract/message.ts";
import { withOpened } from "../../../src/files/open.ts";

/** What a file is recognised as: its return, its rows, and what is told of it. */
export async function opened(name: string, content: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "file");
  writeFileSync(path, content);
  return withOpened(returns, { path, name }, join(folder, "scratch"), async ({ table, messages }) => ({
    name: table?.definition.name ?? null,
    rows: table === null ? [] : readFileSync(table.path, "utf8").trimEnd().split("\n").slice(1),
    codes: messages.map(({ code }) => code),
    told: messages.map(sentence).join("\n"),
  }));
}

export const lines = (...rows: readonly string[]) => `${rows.join("\n")}\n`;

export const totals = ["Code,Name,Geography,Mid-2020,Mid-2019", "E08000035,Leeds,Metropolitan District,798786,793139"];
