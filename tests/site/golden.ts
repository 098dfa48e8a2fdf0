import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Part } from "./page-text.ts";

/** Where the texts of pages are kept, to be read by a person and compared by the tests. */
export const goldenFolder = join(import.meta.dirname, "golden");

/** Rows of a table that is written out, its header among them. */
const wholeTable = 41;
/** Rows of a longer table that are written out: the rest is counted, and held by its hash, as is what can be opened. */
const startOfTable = 11;

/** The script that reads a page's text in its browser. */
export async function pageReader(): Promise<string> {
  const entry = join(import.meta.dirname, "page-text.ts");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "reader",
  });
  return outputFiles[0]?.text ?? "";
}

/** The text of an open page. */
export async function readPage(page: Page, reader: string): Promise<string> {
  return written(await page.evaluate<Part[]>(`${reader}; reader.pageText(document)`));
}

/** The parts of a page as text. */
export function written(parts: readonly Part[]): string {
  return `${parts.flatMap(linesOf).join("\n")}\n`;
}

function linesOf(part: Part): string[] {
  if ("line" in part) return [part.line];
  if ("rows" in part) return tableLines(part.rows).map((row) => part.indent + row);
  const opened = written(part.opened);
  return [`▸ ${part.summary} (${opened.split("\n").length - 1} lines, hash ${hash(opened)})`];
}

function tableLines(rows: readonly string[]): readonly string[] {
  if (rows.length <= wholeTable) return rows;
  const rest = rows.slice(startOfTable);
  return [...rows.slice(0, startOfTable), `… and ${rest.length} more rows, hash ${hash(rest.join("\n"))}`];
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/**
 * Compares a text with the file that keeps it. A file that is missing is written, except where nobody would read it (on a
 * machine that sets CI), and the test fails.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(goldenFolder, name);
  if (existsSync(path)) {
    expect(text).toBe(readFileSync(path, "utf8"));
    return;
  }
  if (process.env.CI !== undefined) expect.fail(`tests/site/golden/${name} is missing.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  expect.fail(`tests/site/golden/${name} was missing and is written now. Read it, and commit it if it is right.`);
}
