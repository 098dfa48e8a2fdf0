import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import type { Delimited } from "./records.ts";
import type { Source } from "./source.ts";

/** A file as it arrived: where it lies and what the analyst calls it. */
export interface Arrived {
  readonly path: string;
  readonly name: string;
  /** What is packed in it, where that is a document: it is looked at before anything of it is written. */
  readonly document?: Buffer;
  /** The name of the table, where the file is packed. */
  readonly nameInside?: string;
  /** Headings of columns that a person has said to be about nobody, whatever they look like. */
  readonly allowedColumns?: readonly string[];
  /** Whether nothing in it is looked at for personal data: it was before, or it comes with Yardstick. */
  readonly isScreened?: boolean;
}

/** The name that says what a table is of: of a packed file, the name within it. */
export function nameOfTable({ name, nameInside }: Arrived): string {
  return nameInside ?? name;
}

/** Where a file is read from. */
export function sourceOf({ path, document }: Arrived): Source {
  return document ?? path;
}

/** A table of a file that has arrived, as delimited text in UTF-8: the file itself, or what was made of it to be read. */
export interface Table extends Delimited {
  readonly definition: Return;
  readonly header: readonly string[];
  /** For each heading the column it stands for, null for none. */
  readonly columns: readonly (string | null)[];
  /** The line of the header, from 1. */
  readonly headerLine: number;
  /** What stands above the headings of a publication; empty where nothing does. */
  readonly title?: string;
  /** A message about a line and column of the text, about the place in the file that these were made from. */
  readonly placed: (message: Message) => Message;
  /** Where in the file its rows stand that are not rows of a text themselves, in order; none where they are. */
  readonly blocks: readonly RowBlock[];
  /** Lines of the text as places in the file, in words: `lines 2, 3`. */
  readonly places: (lines: readonly number[]) => string;
  /**
   * Of a long file of a return, of which only the beginning was looked at for personal data: looks at every cell. None
   * where that was done.
   */
  readonly screen?: () => Promise<readonly Message[]>;
}

/** Rows of a table that were made, one after the other, of lines of one sheet or of cells of one table of a publication. */
export interface RowBlock {
  /** The number of the first of them among the rows of the table, from 1. */
  readonly firstRow: number;
  /** The sheet; null in a text. */
  readonly sheet: string | null;
  /** The lines of the text, or rows of the sheet, that they were made of, from 1. */
  readonly lines: readonly number[];
  /** The columns whose cells became a row each: letters in a sheet, headings in a text. None where a line is one row. */
  readonly columns: readonly string[];
}

/** Whether a table is laid out as a publication is: each cell under its headings is a row, and nobody here can correct it. */
export function isPublication({ blocks }: Pick<Table, "blocks">): boolean {
  return blocks.some(({ columns }) => columns.length > 0);
}

/** A file as it was opened: its table, or none; and what is told of it, or why it has none. */
export interface Opened {
  readonly table: Table | null;
  readonly messages: readonly Message[];
  /** The name of the table, where the file is packed. */
  readonly nameInside?: string;
}
