import type { Message } from "../contract/message.ts";
import { fileMessage } from "../files/message.ts";

// What the page says in its own words, of files that the command reads and the page does not.

/** What to do with a file that is not checked here. */
export const byCommand = "Check it with the command: yardstick check FILE.";

/** The message about a file that is no return which councils fill. */
export function notHere(name: string): Message {
  return fileMessage(name, {
    code: "browser/return",
    expected: "a return that councils fill and send",
    found: "headings of none of these",
    why: "Publications and lists are checked by the command alone, so nothing in the file was checked here.",
    fix: byCommand,
  });
}

/** The message about a file in which others are packed. */
export function packedFile(name: string): Message {
  return fileMessage(name, {
    code: "browser/packed",
    expected: "a CSV file or a workbook",
    found: "a packed file",
    why: "This page does not unpack files, so nothing in it was checked.",
    fix: "Unpack it and choose the table in it, or check the file with the command: yardstick check FILE.",
  });
}

/** The message about a binary workbook of Excel. */
export function binaryBook(name: string): Message {
  return fileMessage(name, {
    code: "browser/form",
    expected: "a workbook saved as .xlsx or .ods, or a CSV file",
    found: "a binary workbook (.xlsb)",
    why: "This page does not read that form, so nothing in the file was checked.",
    fix: "Open it in Excel, save it as an .xlsx workbook and choose that, or check the file with the command: yardstick check FILE.",
  });
}

/** Rows of a workbook that a page checks. */
export const mostBookRows = 20_000;

/** The message about a workbook of more rows. */
export function longBook(name: string, rows: number): Message {
  return fileMessage(name, {
    code: "browser/rows",
    expected: `a workbook of at most ${mostBookRows.toLocaleString("en-GB")} rows`,
    found: `one of ${rows.toLocaleString("en-GB")}`,
    why: "Nothing in it was checked here.",
    fix: "Save the sheet as CSV (UTF-8) and choose that, or check the workbook with the command: yardstick check FILE.",
  });
}
