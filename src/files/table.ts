import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import type { Delimited } from "./records.ts";

/** A table of a file that has arrived, as delimited text in UTF-8: the file itself, or what was made of it to be read. */
export interface Table extends Delimited {
  readonly definition: Return;
  readonly header: readonly string[];
  /** For each heading the column it stands for, null for none. */
  readonly columns: readonly (string | null)[];
  /** The line of the header, from 1. */
  readonly headerLine: number;
  /** A message about a line and column of the text, about the place in the file that these were made from. */
  readonly placed: (message: Message) => Message;
  /** Lines of the text as places in the file, in words: `lines 2, 3`. */
  readonly places: (lines: readonly number[]) => string;
}

/** A file as it was opened: its table, or none; and what is told of it, or why it has none. */
export interface Opened {
  readonly table: Table | null;
  readonly messages: readonly Message[];
}
