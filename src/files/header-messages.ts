import type { Message } from "../contract/message.ts";
import { hasPublishersHeadings } from "../contract/return.ts";
import { type Header, mostColumns } from "./header.ts";
import { fileMessage, fileNote } from "./message.ts";

/** Where a header was looked for: the file, and the sheet of a workbook. */
interface Where {
  readonly file: string;
  readonly sheet: string | null;
}

/** What is told of a header that was found: what was read otherwise than it is written, and what was not read. */
export function headerNotes(where: Where, header: Header): Message[] {
  const { nearest, titles, line } = header;
  const notes: Message[] = [];
  const note = (parts: Parameters<typeof fileNote>[1]) =>
    notes.push({ ...fileNote(where.file, parts), sheet: where.sheet, line });
  const expected = `the headings of ${nearest.definition.name}`;
  if (titles > 0) {
    note({
      code: "header/titles",
      expected: `${expected} first`,
      found: titles === 1 ? "one line above them" : `${titles} lines above them`,
      why: "What stands above the headings was not read.",
      fix: "Nothing needs doing if it is a title.",
    });
  }
  if (nearest.renamed.length > 0) {
    note({
      code: "header/renamed",
      expected,
      found: nearest.renamed.join(", "),
      why: "Other names of the same columns were read as these.",
      fix: "Nothing needs doing if that is right.",
    });
  }
  if (nearest.unknown.length > 0) {
    note({
      code: "header/extra",
      expected: `${expected} only`,
      found: listed(nearest.unknown),
      why: "These columns were not read.",
      fix: "Nothing needs doing if they are not needed.",
    });
  }
  return notes;
}

/** The message that refuses a file whose headings belong to no return. */
export function unknownHeader(where: Where, header: Header): Message {
  const { definition, missing, unknown, repeated } = header.nearest;
  const differences = [
    missing.length > 0 ? `missing: ${listed(missing)}` : "",
    unknown.length > 0 ? `not known: ${listed(unknown)}` : "",
    repeated.length > 0 ? `repeated: ${listed(repeated)}` : "",
  ].filter((part) => part !== "");
  return {
    ...fileMessage(where.file, {
      code: "header/unknown",
      expected: "the headings of a known return",
      found: `${header.cells.length === 1 ? "1 heading" : `${header.cells.length} headings`}, nearest to ${definition.name} (${differences.join("; ")})`,
      why: "A file is recognised by its headings, so nothing in it was read.",
      fix: hasPublishersHeadings(definition)
        ? "If columns were taken away, save the table whole, as it was published. If it is an edition with other headings, " +
          'its layout is not known yet: "yardstick sources" lists the editions that are.'
        : `Correct the headings: "yardstick template ${definition.name}" prints them.`,
    }),
    sheet: where.sheet,
    line: header.line,
  };
}

/** The message that refuses a table that is wider than any return. */
export function tooWide(where: Where, columns: number): Message {
  return {
    ...fileMessage(where.file, {
      code: "header/too-wide",
      expected: `at most ${mostColumns.toLocaleString("en-GB")} columns`,
      found: `${columns.toLocaleString("en-GB")} columns`,
      why: "No return is so wide, so nothing in the file was read.",
      fix: "Check that it is the right file, and that its rows end in line breaks.",
    }),
    sheet: where.sheet,
    line: 1,
  };
}

const namedAtMost = 20;

/** Names in a row, each once, the first twenty of them. Long names that begin alike are one. */
export function listed(names: readonly string[]): string {
  const each = [...new Set(names.map((name) => (name.length > 60 ? `${name.slice(0, 57)}…` : name)))];
  const shown = each.slice(0, namedAtMost);
  const more = each.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : ""}`;
}
