import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { columnWidths } from "../column-widths.ts";
import type { Cell, Table as PaperTable } from "../model.ts";
import { tableRoom, textWidth } from "./page.ts";
import { runOf } from "./run.ts";

/** A table with its caption before it and its row of headings on every sheet. */
export function tableOf({ caption, head, rows }: PaperTable): (Paragraph | Table)[] {
  const widths = columnWidths({ head, rows }, tableRoom);
  const grid = new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [...head, ...rows].map(
      (cells, place) =>
        new TableRow({
          tableHeader: place < head.length,
          cantSplit: true,
          children: cells.map((cell, column) => cellOf(cell, widths[column] ?? textWidth, place < head.length)),
        }),
    ),
  });
  const before = caption === "" ? [] : [new Paragraph({ style: "Caption", text: caption })];
  return [...before, grid, new Paragraph({ style: "Note", text: "" })];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "c9ced3" } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "ffffff" } as const;

function cellOf({ runs, isHead, isNumber, span }: Cell, width: number, isTop: boolean): TableCell {
  const words = isHead ? runs.map((run) => ({ ...run, isBold: true })) : runs;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(isTop ? { shading: { type: ShadingType.CLEAR, fill: "f2f4f6", color: "auto" } } : {}),
    children: [
      new Paragraph({
        style: "TableText",
        alignment: isNumber ? AlignmentType.END : AlignmentType.START,
        children: words.map(runOf),
      }),
    ],
  });
}
