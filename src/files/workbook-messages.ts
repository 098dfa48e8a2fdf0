import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import { fileMessage, fileNote } from "./message.ts";
import { knownOf, lists } from "./no-layout.ts";
import { titleOf, titleWords } from "./publication/named.ts";
import { bounds, mostRows, processBounds, type Refusal, type Sheet } from "./workbook/sheet.ts";

/** A note of the sheets that were not read, where any has something in it. */
export function otherSheetNotes(file: string, others: readonly Sheet[]): Message[] {
  const filled = others.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return [];
  const parts = {
    code: "workbook/sheets",
    expected: "sheets with the headings of a return",
    found: `other sheets: ${filled.map(({ name }) => name).join(", ")}`,
    why: "These sheets were not read.",
    fix: "Nothing needs doing if they hold no returns.",
  };
  return [fileNote(file, parts)];
}

/** A note of the formulas in sheets that were read. */
export function formulaNotes(file: string, sheets: readonly Sheet[]): Message[] {
  const count = sheets.reduce((total, { formulaCount }) => total + formulaCount, 0);
  if (count === 0) return [];
  const parts = {
    code: "workbook/formulas",
    expected: "values",
    found: count === 1 ? "a cell with a formula" : `${count.toLocaleString("en-GB")} cells with formulas`,
    why: "No formula is computed here: the values are those that the workbook was saved with.",
    fix: "If another program made it, open it in a spreadsheet program and save it, so that it is calculated.",
  };
  return [fileNote(file, parts)];
}

/** A note of links to other workbooks. */
export function linkNotes(file: string): Message {
  const parts = {
    code: "workbook/links",
    expected: "values of its own",
    found: "links to other workbooks",
    why: "No other workbook is opened: the values are those that this one was saved with.",
    fix: "Check that the links were up to date when it was saved.",
  };
  return fileNote(file, parts);
}

/** The message that refuses a workbook that was not read to its end. */
export function notRead(file: string, reason: Refusal | "no memory" | "no time"): Message {
  if (reason === "unreadable") return unreadable(file);
  const { cells, expandedBytes } = bounds;
  const found = {
    "too large": `one that expands to more than ${expandedBytes / 1_000_000} MB when it is unpacked`,
    "too many cells": `one with more than ${cells / 1_000_000} million cells, those that are repeated counted each time`,
    "no memory": `one that needs more than ${processBounds.heapMegabytes} MB of memory to be read`,
    "no time": `one that takes more than ${processBounds.seconds} seconds to be read`,
  }[reason];
  return fileMessage(file, {
    code: reason === "too many cells" ? "workbook/too-many-cells" : "workbook/too-large",
    expected: "a workbook of a size that can be read",
    found,
    why: "Nothing in it was read. Most often cells are filled far below or beside the table.",
    fix: "Delete the rows below the table and the columns beside it and save it; or save the sheet as CSV (UTF-8). Then run refresh.",
  });
}

/** The message that refuses a sheet of too many rows. */
export function tooLong(file: string, sheet: string): Message {
  const parts = {
    code: "workbook/too-long",
    expected: `a sheet of at most ${mostRows.toLocaleString("en-GB")} rows`,
    found: "a longer one",
    why: "Nothing in the file was loaded.",
    fix:
      "If cells are only filled down below the table, delete those rows and save it; else save the sheet as CSV (UTF-8), " +
      "which may be of any length. Then run refresh.",
  };
  return { ...fileMessage(file, parts), sheet };
}

/** The message that refuses a workbook that cannot be opened. */
function unreadable(file: string): Message {
  return fileMessage(file, {
    code: "workbook/unreadable",
    expected: "a workbook that can be opened (.xlsx or .ods)",
    found: "a damaged one",
    why: "Nothing in the file was read.",
    fix: "Download or copy it again; or open it in a spreadsheet program, save it as .xlsx, and run refresh.",
  });
}

/** The message that refuses a workbook without a sheet of a return: what its sheets and its title are. */
export function noReturn(definitions: readonly Return[], file: string, sheets: readonly Sheet[]): Message {
  const [first, second, ...more] = sheets.map(({ name }) => name);
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  const title = titleOf(sheets.slice(0, 1).flatMap(({ rows }) => rows.slice(0, 1)));
  const isTitle = (title.match(/[A-Za-z]{2,}/g) ?? []).length > 2;
  const names = `none: ${first}${second === undefined ? "" : `, ${second}`}${others}`;
  return fileMessage(file, {
    code: "workbook/no-return",
    expected: "a sheet with the headings of a return or a publication that is known, in its first 40 rows",
    found: first === undefined ? "no sheet with anything in it" : `${names}${isTitle ? `; ${titleWords(title)}` : ""}`,
    why: "No layout is known for this file, so nothing in it was read.",
    fix: `${knownOf(definitions, [title, file])}${lists}`,
  });
}

/** The message that refuses a workbook with sheets of more than one return. */
export function severalReturns(file: string, sheets: readonly { sheet: string; name: string }[]): Message {
  return fileMessage(file, {
    code: "workbook/several-returns",
    expected: "sheets of one return",
    found: `sheets of several: ${sheets.map(({ sheet, name }) => `${sheet} (${name})`).join(", ")}`,
    why: "A file stands in the ledger under one return, so nothing in it was loaded.",
    fix: "Save the sheets of each return as a workbook of their own and run refresh.",
  });
}
