import type { Message } from "../../contract/message.ts";
import { longestLine } from "../../files/longest-line.ts";
import { fileMessage } from "../../files/message.ts";
import { longRecord } from "../../files/records.ts";
import type { StagedFile } from "./stage.ts";

/** What is told of a file that cannot be split into rows; where a quotation mark takes in the rest of it, on which line. */
export async function unsplittable(file: StagedFile): Promise<Message> {
  const endless = await longRecord(file, longestLine);
  return endless === null ? mixed(file) : { ...unclosed(file, endless.line), line: endless.line };
}

function unclosed({ name }: StagedFile, line: number): Message {
  return fileMessage(name, {
    code: "file/quotes",
    expected: "quotation marks around whole cells, those within a cell doubled",
    found: "a mark that is not closed",
    why: "All that follows it is taken for the same cell, so nothing in the file was loaded.",
    fix: `Close the mark on line ${line.toLocaleString("en-GB")}, or take it out, and run refresh again.`,
  });
}

function mixed({ name }: StagedFile): Message {
  return fileMessage(name, {
    code: "file/rows",
    expected: "rows that end alike",
    found: "line breaks of more than one kind, or quotation marks out of place",
    why: "Where a row ends cannot be told for certain, so nothing in the file was loaded.",
    fix: "Open it in a spreadsheet, save it again as CSV (UTF-8) and run refresh.",
  });
}
