import { z } from "zod";
import type { Book, SheetRow } from "./sheet.ts";

// Letters that no cell holds: XML allows none of them.
const [betweenRows, betweenCells] = ["\u001E", "\u001F"];

/** Rows are told as one text: of millions of cells a list of lists takes ten times as long to write and to check. */
function rowsText(rows: readonly SheetRow[]): string {
  return rows.map(({ line, cells }) => `${line}${betweenCells}${cells.join(betweenCells)}`).join(betweenRows);
}

function rowsOf(text: string): SheetRow[] {
  if (text === "") return [];
  return text.split(betweenRows).map((row) => {
    const [line, ...cells] = row.split(betweenCells);
    return { line: Number(line), cells };
  });
}

const runs = z.array(z.tuple([z.number(), z.number()]));

const sheetSchema = z.object({
  name: z.string(),
  state: z.enum(["shown", "hidden", "very hidden"]),
  rows: z.string().transform(rowsOf),
  formulaCount: z.number(),
  hiddenRows: runs,
  hiddenColumns: runs,
  merges: z.array(
    z.object({ firstRow: z.number(), lastRow: z.number(), firstColumn: z.number(), lastColumn: z.number() }),
  ),
  dates: z.array(z.string()).transform((cells) => new Set(cells)),
});

/** A workbook, or why it is not read, as the process that reads workbooks tells it. */
export const toldBook = z.union([
  z.object({ refusal: z.enum(["too large", "too many cells", "unreadable"]) }),
  z.object({ sheets: z.array(sheetSchema), hasLinks: z.boolean() }),
]);

/** A workbook in the form that `toldBook` reads. */
export function bookText({ sheets, hasLinks }: Book): string {
  const told = sheets.map((sheet) => ({ ...sheet, rows: rowsText(sheet.rows), dates: [...sheet.dates] }));
  return JSON.stringify({ sheets: told, hasLinks });
}
