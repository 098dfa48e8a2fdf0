import { csvCell } from "../contract/plain-text.ts";
import type { Block, Paper, Run } from "./model.ts";

/** A number of a paper, where it stands, and the figure that it is, by the parts of its key. */
export interface PaperNumber {
  readonly number: string;
  readonly place: string;
  readonly figure: string;
}

/** Every number of a paper that is the value of a figure, in the order of the paper. */
export function numbersOf(paper: Paper): PaperNumber[] {
  let heading = paper.title;
  const body = paper.blocks.flatMap((block) => {
    if (block.kind === "heading") heading = block.text;
    return runsOf(block).flatMap((run) => numberOf(run, heading));
  });
  const appendices = paper.appendices.flatMap((table) => runsOf(table).flatMap((run) => numberOf(run, table.caption)));
  return [...body, ...appendices];
}

function numberOf({ text, figure }: Run, place: string): PaperNumber[] {
  return figure === null ? [] : [{ number: text, place, figure: decodeURIComponent(figure) }];
}

function runsOf(block: Block): readonly Run[] {
  if (block.kind === "paragraph") return block.runs;
  if (block.kind === "list") return block.items.flat();
  if (block.kind === "table") return [...block.head, ...block.rows].flat().flatMap(({ runs }) => runs);
  return [];
}

/** The numbers of a paper as CSV, so that whoever answers for one can take it back: see `yardstick explain`. */
export function figuresCsv(paper: Paper): string {
  const lines = numbersOf(paper).map(({ number, place, figure }) => [number, place, figure]);
  const text = [["number", "place", "figure"], ...lines].map((line) => line.map(csvCell).join(",")).join("\r\n");
  return `\ufeff${text}\r\n`;
}
