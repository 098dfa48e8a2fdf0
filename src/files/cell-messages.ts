import type { Message } from "../contract/message.ts";
import { cellAddress, columnLetters } from "./cell-address.ts";
import type { Header } from "./header.ts";
import { fileMessage, fileNote } from "./message.ts";
import type { Run, Sheet } from "./workbook/sheet.ts";

/** The sheet that notes are about. */
interface Where {
  readonly file: string;
  readonly sheet: string;
}

const namedAtMost = 20;

/** Notes of the rows below `below` and of the columns that were read and are hidden. */
export function hiddenNotes(
  { file, sheet: name }: Where,
  sheet: Sheet,
  below: number,
  read: readonly number[],
): Message[] {
  const filled = new Set(sheet.rows.map(({ line }) => line));
  const rows = sheet.hiddenRows.flatMap(([first, last]) =>
    runsOf(first, last, (line) => line > below && filled.has(line)),
  );
  const columns = sheet.hiddenColumns.flatMap(([first, last]) =>
    runsOf(first, last, (column) => read.includes(column)),
  );
  const notes: Message[] = [];
  const note = (code: string, kind: string, found: string) => {
    const expected = `${kind} that are shown`;
    const why = `They were read like the others: what is hidden, by a filter too, is still in the sheet.`;
    const fix = `If they are not meant, delete them and run refresh again.`;
    notes.push({ ...fileNote(file, { code, expected, found, why, fix }), sheet: name });
  };
  if (rows.length > 0) note("workbook/hidden-rows", "rows", `hidden ${runWords("row", rows, String)}`);
  if (columns.length > 0)
    note("workbook/hidden-columns", "columns", `hidden ${runWords("column", columns, columnLetters)}`);
  return notes;
}

/** The parts of a run that `isMeant`, as runs: what is hidden may go on to the end of the sheet. */
function runsOf(first: number, last: number, isMeant: (place: number) => boolean): Run[] {
  const found: [number, number][] = [];
  const end = Math.min(last, first + 2_000_000);
  for (let place = first; place <= end; place += 1) {
    if (!isMeant(place)) continue;
    const before = found.at(-1);
    if (before !== undefined && before[1] + 1 === place) before[1] = place;
    else found.push([place, place]);
  }
  return found;
}

/** Runs in words: `row 3`, `rows 4 to 9 and 12`. */
function runWords(noun: string, runs: readonly Run[], nameOf: (place: number) => string): string {
  const named = runs
    .slice(0, namedAtMost)
    .map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)} to ${nameOf(last)}`));
  const more = runs.length - named.length;
  const all = more > 0 ? [...named, `${more.toLocaleString("en-GB")} more`] : named;
  const isOne = runs.length === 1 && runs[0]?.[0] === runs[0]?.[1];
  const words = all.length === 1 ? all[0] : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
  return `${noun}${isOne ? "" : "s"} ${words}`;
}

/** A note of hidden sheets that hold anything: nothing of them is read. */
export function hiddenSheetNotes(file: string, sheets: readonly Sheet[]): Message[] {
  const hidden = sheets.filter(({ state, rows }) => state !== "shown" && rows.length > 0);
  if (hidden.length === 0) return [];
  const named = hidden.map(({ name, state }) => (state === "very hidden" ? `${name} (not offered by Unhide)` : name));
  const parts = {
    code: "workbook/hidden-sheets",
    expected: "sheets that are shown",
    found: `hidden ${hidden.length === 1 ? "sheet" : "sheets"}: ${named.join(", ")}`,
    why: "A hidden sheet is not read.",
    fix: "Nothing needs doing if they are drafts or lists. If one is meant, show it, save the workbook and run refresh.",
  };
  return [fileNote(file, parts)];
}

/** The message that refuses a workbook whose only sheet of a return is hidden. */
export function hiddenReturn(file: string, { name, state }: Sheet): Message {
  const show = state === "very hidden" ? "make it visible in Excel's editor (Alt+F11)" : "show it (Unhide)";
  const parts = {
    code: "workbook/hidden-return",
    expected: "the headings of a return on a sheet that is shown",
    found: `them on a ${state} sheet alone`,
    why: "A hidden sheet is not read: whoever looked at the workbook has not seen it.",
    fix: `If it is meant, ${show}, save the workbook and run refresh.`,
  };
  return { ...fileMessage(file, parts), sheet: name };
}

/** A note of merged cells whose value was read in each of their rows. */
export function mergeNotes({ file, sheet }: Where, ranges: readonly string[]): Message[] {
  if (ranges.length === 0) return [];
  const more = ranges.length - namedAtMost;
  const parts = {
    code: "workbook/merged",
    expected: "a value in each row",
    found: `merged cells: ${ranges.slice(0, namedAtMost).join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : ""}`,
    why: "What a merged cell says was read in each of its rows.",
    fix: "Nothing needs doing if that is right.",
  };
  return [{ ...fileNote(file, parts), sheet }];
}

/** Notes of dates in columns of free text: most often Excel has made a date of a number such as 28-2. */
export function dateNotes(
  { file, sheet: name }: Where,
  sheet: Sheet,
  header: Header,
  texts: readonly number[],
): Message[] {
  return texts.flatMap((column) => {
    const found = sheet.rows.filter(({ line }) => line > header.line && sheet.dates.has(`${line}:${column}`));
    const [first] = found;
    if (first === undefined) return [];
    const more = found.length > 1 ? `, and ${found.length - 1} more in this column` : "";
    const parts = {
      code: "workbook/date-in-text",
      expected: "text",
      found: `a date, ${first.cells[column]}${more}`,
      why: "Excel makes a date of what is typed like one, such as 28-2 or 5/9. It was read as that date.",
      fix: "If it is no date, format the column as text, type it again, save the workbook and run refresh.",
    };
    const cell = cellAddress(first.line, column);
    return [{ ...fileNote(file, parts), sheet: name, line: first.line, cell, column: header.cells[column] ?? null }];
  });
}
