import { z } from "zod";
import { betweenCells, betweenRows } from "./book-text.ts";
import type { SheetRow } from "./sheet.ts";

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
