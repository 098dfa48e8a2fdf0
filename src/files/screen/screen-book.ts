import type { Message } from "../../contract/message.ts";
import type { PersonalKind } from "../../contract/personal/kinds.ts";
import { isComplete } from "../../contract/recognise.ts";
import { hasPublishersHeadings, type Return } from "../../contract/return.ts";
import { findHeader } from "../header.ts";
import type { Arrived } from "../table.ts";
import type { Book, Sheet } from "../workbook/sheet.ts";
import { commentMessages, personalMessages } from "./messages.ts";
import { type Finding, type ScreenedTable, Screening } from "./screening.ts";

const headRows = 40;

/** A workbook as it is screened. */
interface ScreenedBook {
  readonly book: Book;
  /** Whether its sheets are laid out as a publication is. */
  readonly isPublication: (sheets: readonly Sheet[]) => boolean;
  /** What is personal in the comments at its cells, which the reader of workbooks passes over. */
  readonly inComments: () => readonly PersonalKind[];
}

/** What in a workbook is personal, in sheets that are hidden or not read too; none where nothing is. */
export function screenBook(
  definitions: readonly Return[],
  file: Arrived,
  { book: { sheets }, isPublication, inComments }: ScreenedBook,
): Message[] {
  const headed = sheets.map((sheet) => ({ sheet, header: headerOf(definitions, sheet) }));
  const isReturn = headed.some(({ header }) => header !== null && !hasPublishersHeadings(header.nearest.definition));
  const isPublished = !isReturn && (headed.some(({ header }) => header !== null) || isPublication(sheets));
  const strictness = isReturn ? "every cell" : isPublished ? "columns" : "what is shown";
  const findings = headed.flatMap(({ sheet, header }): Finding[] => {
    const [first] = sheet.rows;
    const table: ScreenedTable = {
      sheet: sheet.name,
      strictness,
      header: header?.cells ?? first?.cells ?? [],
      headerLine: header?.line ?? first?.line ?? 0,
      definition: header?.nearest.definition ?? null,
      columns: header?.nearest.columns ?? [],
    };
    return findingsIn(sheet, table, file.allowedColumns ?? []);
  });
  const comments = isReturn ? inComments() : [];
  return [...personalMessages(file.name, findings), ...commentMessages(file.name, comments)];
}

function headerOf(definitions: readonly Return[], sheet: Sheet) {
  const filled = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const header = findHeader(definitions, filled.slice(0, headRows));
  return header !== null && isComplete(header.nearest) ? header : null;
}

function findingsIn(sheet: Sheet, table: ScreenedTable, allowed: readonly string[]): Finding[] {
  const screening = new Screening(table, allowed);
  screening.title(0, [sheet.name]);
  for (const [place, { line, cells }] of sheet.rows.entries()) {
    const isShown = table.strictness === "what is shown" && place < headRows;
    if (line < table.headerLine || isShown) screening.title(line, cells);
    if (line > table.headerLine) screening.row(line, cells);
  }
  return screening.findings();
}
