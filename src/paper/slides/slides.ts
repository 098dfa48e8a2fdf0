import { columnWidths } from "../column-widths.ts";
import { type Block, type Cell, type Heading, type Paper, type Picture, type Table, textOf } from "../model.ts";
import { type Chart, chartOf } from "./chart.ts";

/** One message with what shows it. */
export interface PaperSlide {
  readonly message: string;
  readonly shows: Chart | Table | Picture | { readonly kind: "points"; readonly points: readonly string[] };
  /** What a speaker is told, the source among it. */
  readonly notes: string;
}

/** So many points, lines of a table, and letters of a title have room on a slide. */
const [mostPoints, mostLines, mostLetters] = [5, 17, 150];

/** The room of a table on a slide in letters of 11 points. */
export const slideRoom = { width: 17_424, letter: 130, beside: 320 } as const;

/** The slides of a board paper: what it says in short, a slide for each figure and table, and what cannot be said. */
export function slidesOf({ blocks, appendices }: Paper): PaperSlide[] {
  const numbers = [...appendices];
  const parts = partsOf(blocks);
  const [summary] = parts.filter(({ part }) => part === "Executive summary");
  const limits = parts.find(({ part }) => part === "What these figures cannot say");
  const shown = parts.flatMap(({ part, section }) => {
    const pictures = section.filter((block): block is Picture => block.kind === "picture");
    // Figures have their numbers in the order of the appendices, however many drawings one has.
    const made = pictures.length === 0 ? [] : drawn(pictures, section, numbers.shift());
    const tables = section.flatMap((block) => (block.kind === "table" ? [tabled(block, section)] : []));
    return part === "Main issues" || part === "Legal and resource implications" ? [...made, ...tables] : [];
  });
  return [
    ...(summary === undefined ? [] : [points("In short", answersOf(summary.section), notesOf(summary.section))]),
    ...shown,
    ...(limits === undefined ? [] : [points("What these figures cannot say", itemsOf(limits.section), "")]),
  ];
}

/** The blocks under each heading, with the part of the paper that it lies in. */
interface Section {
  readonly part: string;
  readonly section: readonly Block[];
}

function partsOf(blocks: readonly Block[]): Section[] {
  const found: { part: string; section: Block[] }[] = [];
  let part = "";
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 1) part = block.text;
    if (block.kind === "heading") found.push({ part, section: [block] });
    else found.at(-1)?.section.push(block);
  }
  return found;
}

function messageOf(section: readonly Block[]): string {
  return section.find((block): block is Heading => block.kind === "heading")?.text ?? "";
}

/** A figure as one chart of its numbers, else a slide for each of its drawings. */
function drawn(pictures: readonly Picture[], section: readonly Block[], numbers: Table | undefined): PaperSlide[] {
  const message = messageOf(section);
  const chart = numbers === undefined ? null : chartOf(numbers, message);
  const notes = `${pictures[0]?.alt ?? ""} ${notesOf(section)}`;
  return (chart === null ? pictures : [chart]).map((shows) => ({ message, shows, notes }));
}

function tabled(table: Table, section: readonly Block[]): PaperSlide {
  const rows = fitting(table);
  const more = table.rows.length - rows.length;
  const rest = more > 0 ? `${more} more rows are in the paper. ` : "";
  return { message: saidOf(section), shows: { ...table, rows }, notes: `${rest}${notesOf(section)}` };
}

/** What is said before a table where it fits a title, else the heading. */
function saidOf(section: readonly Block[]): string {
  const first = section[1];
  const said = first?.kind === "paragraph" && first.style === "text" ? textOf(first.runs) : "";
  return said !== "" && said.length <= mostLetters ? said : messageOf(section);
}

/** The first rows of a table that have room on a slide, as their words break in its columns. */
function fitting(table: Table): readonly (readonly Cell[])[] {
  const widths = columnWidths(table, slideRoom);
  let lines = mostLines;
  return table.rows.filter((row) => {
    const width = (place: number) => (row.length === 1 ? slideRoom.width : (widths[place] ?? slideRoom.width));
    lines -= Math.max(
      ...row.map(({ runs }, place) => Math.ceil((textOf(runs).length * slideRoom.letter) / width(place))),
    );
    return lines >= 0;
  });
}

function points(message: string, all: readonly string[], notes: string): PaperSlide {
  return { message, shows: { kind: "points", points: all.slice(0, mostPoints) }, notes };
}

function answersOf(section: readonly Block[]): string[] {
  return section.flatMap((block) =>
    block.kind === "paragraph" && block.style === "answer" ? [textOf(block.runs)] : [],
  );
}

function notesOf(section: readonly Block[]): string {
  return section
    .flatMap((block) => (block.kind === "paragraph" && block.style === "note" ? [textOf(block.runs)] : []))
    .join(" ");
}

function itemsOf(section: readonly Block[]): string[] {
  return section.flatMap((block) => (block.kind === "list" ? block.items.map(textOf) : []));
}
