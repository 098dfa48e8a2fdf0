import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { onTestFinished } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { sentence } from "../../src/contract/message.ts";
import { withOpened } from "../../src/files/open.ts";

/** What a file is opened as: the lines of its table, and what is told of it. */
export async function opened(name: string, content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "file");
  writeFileSync(path, content);
  return withOpened(returns, { path, name }, join(folder, "scratch"), async ({ table, messages }) => ({
    lines: table === null ? null : readFileSync(table.path, "utf8").trimEnd().split("\n").length,
    codes: messages.map(({ code }) => code),
    found: messages.map(({ found }) => found),
    told: messages.map(sentence).join("\n"),
  }));
}

/** The bytes of a zip file with these files in it. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)])));
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === "string" ? strToU8(part) : part;
}
