import type { Message } from "../contract/message.ts";
import type { DetectedEncoding, Encoding } from "./encoding.ts";
import { longestLine } from "./longest-line.ts";
import { fileMessage, fileNote } from "./message.ts";

/** The message that refuses a text for a line that is no row, or for a byte that no text has; null for any other. */
export function stops(name: string, { firstNul, longLineAt }: DetectedEncoding): Message | null {
  if (longLineAt !== null) {
    return fileMessage(name, {
      code: "file/long-line",
      expected: `lines of at most ${longestLine / 1_000_000} million letters`,
      found: `a longer one, which begins at byte ${(longLineAt + 1).toLocaleString("en-GB")}`,
      why: "No row is so long, so nothing in the file was read.",
      fix: "Check that its rows end in line breaks, and that every quotation mark is closed.",
    });
  }
  if (firstNul === null) return null;
  return fileMessage(name, {
    code: "file/not-text",
    expected: "a CSV file, or a workbook (.xlsx or .ods)",
    found: `a byte of nought, which no text has, at byte ${(firstNul + 1).toLocaleString("en-GB")}`,
    why: "The file is damaged or is not a table.",
    fix: "Save it again as CSV (UTF-8) and run refresh.",
  });
}

/** The message that refuses a file without any text. */
export function noText(name: string): Message {
  return fileMessage(name, {
    code: "file/unreadable",
    expected: "a CSV file with a heading row",
    found: "no text",
    why: "The file is empty or is not text.",
    fix: "Save it again as CSV (UTF-8) and run refresh.",
  });
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  utf8: "UTF-8",
  utf16le: "UTF-16",
  utf16be: "UTF-16",
  windows1252: "the way of Windows in western Europe (Windows-1252)",
};

/** What is told of a text that is not saved in UTF-8. */
export function encodingNotes(name: string, encoding: Encoding): Message[] {
  if (encoding === "utf8") return [];
  const note = fileNote(name, {
    code: "file/encoding",
    expected: "text saved in UTF-8",
    found: `text saved in ${encodingNames[encoding]}`,
    why: "Its letters were read in that way.",
    fix: "Check a letter such as é or a sign such as £, where there is one.",
  });
  return [note];
}
