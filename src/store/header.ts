import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import type { Message } from "../contract/message.ts";
import { isExact, type Likeness, recognise } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";

/** The first record of a file that is not blank, as cells, and what separates them. */
export interface Header {
  readonly cells: readonly string[];
  /** The line it is on, from 1. */
  readonly line: number;
  readonly delimiter: string;
}

const headBytes = 256 * 1024;

/** Reads the header of a delimited UTF-8 file; null where the file holds no text. */
export function readHeader(path: string): Header | null {
  const head = readHead(path);
  if (head.trim() === "" || head.includes("\0")) return null;
  const blankLines = /^(?: *(?:\r\n|\r|\n))*/.exec(head)?.[0] ?? "";
  const text = head.slice(blankLines.length);
  const { data, meta } = Papa.parse<string[]>(text, { preview: 1, delimitersToGuess: [",", ";", "\t", "|"] });
  const cells = data[0] ?? [];
  const line = blankLines.split(/\r\n|\r|\n/).length;
  return { cells, line, delimiter: cells.length > 1 ? meta.delimiter : "," };
}

/** The return that a header belongs to, or the messages that say why it belongs to none. */
export function recogniseFile(
  definitions: readonly Return[],
  path: string,
  header: Header | null,
):
  | { readonly definition: Return; readonly notes: Message[] }
  | { readonly definition: null; readonly notes: Message[] } {
  if (header === null) return { definition: null, notes: [unreadable(path)] };
  const nearest = recognise(definitions, header.cells);
  if (nearest === null) throw new RangeError("there is no return to recognise");
  if (isExact(nearest)) return { definition: nearest.definition, notes: [] };
  if (nearest.missing.length + nearest.repeated.length === 0) {
    return { definition: nearest.definition, notes: [extraColumns(path, header, nearest)] };
  }
  return { definition: null, notes: [unknownHeader(path, header, nearest)] };
}

function readHead(path: string): string {
  const buffer = Buffer.alloc(headBytes);
  const file = openSync(path, "r");
  try {
    return buffer
      .subarray(0, readSync(file, buffer, 0, headBytes, 0))
      .toString("utf8")
      .replace(/^\uFEFF/, "");
  } finally {
    closeSync(file);
  }
}

function fileMessage(path: string, parts: Pick<Message, "code" | "expected" | "found" | "why" | "fix">): Message {
  return { severity: "file", file: basename(path), line: null, column: null, council: null, ...parts };
}

function unreadable(path: string): Message {
  return fileMessage(path, {
    code: "file/unreadable",
    expected: "a CSV file with a heading row",
    found: "no text",
    why: "The file is empty or is not text.",
    fix: "Save it again as CSV (UTF-8) and run refresh.",
  });
}

function unknownHeader(path: string, header: Header, nearest: Likeness): Message {
  const { definition, missing, unknown, repeated } = nearest;
  const differences = [
    missing.length > 0 ? `missing: ${missing.join(", ")}` : "",
    unknown.length > 0 ? `not known: ${unknown.join(", ")}` : "",
    repeated.length > 0 ? `repeated: ${repeated.join(", ")}` : "",
  ].filter((part) => part !== "");
  return {
    ...fileMessage(path, {
      code: "header/unknown",
      expected: "the headings of a known return",
      found: `${header.cells.length} headings, nearest to ${definition.name} (${differences.join("; ")})`,
      why: "A file is recognised by its headings, so nothing in it was read.",
      fix: `Correct the headings: "yardstick template ${definition.name}" prints them.`,
    }),
    line: header.line,
  };
}

function extraColumns(path: string, header: Header, nearest: Likeness): Message {
  return {
    ...fileMessage(path, {
      code: "header/extra",
      expected: `the headings of ${nearest.definition.name} only`,
      found: nearest.unknown.join(", "),
      why: "These columns were not read.",
      fix: "Nothing needs doing if they are not needed.",
    }),
    severity: "note",
    line: header.line,
  };
}
