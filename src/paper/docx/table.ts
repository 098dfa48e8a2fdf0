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
import { type Cell, type Table as PaperTable, textOf, widthOf } from "../model.ts";
import { textWidth } from "./page.ts";
import { runOf } from "./run.ts";

/** A table with its caption before it and its row of headings on every sheet. */
export function tableOf({ caption, head, rows }: PaperTable): (Paragraph | Table)[] {
  const widths = columnWidths({ head, rows });
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

/** How wide a letter of a table is, in twentieths of a point, and what a cell takes beside its words. */
const [letter, beside] = [102, 140];

/**
 * Widths of columns: none is narrower than its longest word, so that no word and no number breaks where all fit; what is
 * left goes to those with more words.
 */
export function columnWidths({ head, rows }: Pick<PaperTable, "head" | "rows">): number[] {
  const all = [...head, ...rows];
  const columns = Math.max(1, ...all.map(widthOf));
  const single = all.filter((row) => row.length === columns);
  const texts = Array.from({ length: columns }, (_, place) => single.map((row) => textOf(row[place]?.runs ?? [])));
  const least = texts.map(
    (cells) =>
      beside + letter * Math.max(1, ...cells.flatMap((text) => text.split(/[ \u00a0]/)).map(({ length }) => length)),
  );
  const wanted = texts.map(
    (cells) => beside + letter * Math.min(40, Math.max(1, ...cells.map(({ length }) => length))),
  );
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(least) >= textWidth) return least.map((width) => Math.floor((width * textWidth) / sum(least)));
  const more = wanted.map((width, place) => Math.max(0, width - (least[place] ?? 0)));
  const share = (textWidth - sum(least)) / Math.max(1, sum(more));
  return least.map((width, place) => Math.floor(width + (more[place] ?? 0) * share));
}
