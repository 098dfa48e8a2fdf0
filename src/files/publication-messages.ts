import type { Layout } from "../contract/layout.ts";
import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import { listed } from "./header-messages.ts";
import type { Unwritten } from "./long-form.ts";
import { fileMessage, fileNote } from "./message.ts";
import type { Published } from "./published.ts";

/** What is told of a publication that was read. */
export function publicationNotes(
  file: string,
  tables: readonly Published[],
  { wordCount, otherCount, repeatCount }: Unwritten,
  unread: readonly string[],
): Message[] {
  const [first] = tables;
  const others = first?.layout.only?.others ?? "something else";
  const notes = [
    {
      code: "publication/read",
      expected: `the headings of ${first?.definition.name ?? "a return"}`,
      found: `the publication's own layout${tables.length > 1 ? ` on ${tables.length} sheets` : ""}`,
      why: "Each value under one of its headings was read as a row.",
      fix: "Nothing needs doing.",
    },
    ...(otherCount === 0 ? [] : [rowsNote("row/others", `about ${others}`, otherCount, "They are left out by rule.")]),
    ...(wordCount === 0 ? [] : [rowsNote("row/below", "of words without a value", wordCount, "They were not read.")]),
    ...(repeatCount === 0
      ? []
      : [rowsNote("row/repeated", "printed twice, word for word", repeatCount, "They were read once.")]),
    ...(unread.length === 0
      ? []
      : [
          {
            code: "workbook/sheets",
            expected: "sheets of the publication that hold values",
            found: `other sheets: ${unread.join(", ")}`,
            why: "These sheets were not read.",
            fix: "Nothing needs doing if they hold words alone.",
          },
        ]),
  ];
  return [...notes.map((parts) => fileNote(file, parts)), ...tables.flatMap((table) => extraHeadings(file, table))];
}

function rowsNote(code: string, about: string, count: number, why: string) {
  const rows = count === 1 ? "a row" : `${count.toLocaleString("en-GB")} rows`;
  const fix = "Nothing needs doing if that is right.";
  return { code, expected: "rows of the return only", found: `${rows} ${about}`, why, fix };
}

function extraHeadings(file: string, { sheet, line, unknown, beyondCount, layout }: Published): Message[] {
  const notes = [...beyondNote(beyondCount, layout), ...unknownNote(unknown)];
  return notes.map((parts) => ({ ...fileNote(file, parts), sheet, line }));
}

function beyondNote(count: number, { beyond }: Layout) {
  if (count === 0 || beyond === undefined) return [];
  return [
    {
      code: "header/others",
      expected: "columns of the return only",
      found: `${count === 1 ? "a column" : `${count.toLocaleString("en-GB")} columns`} about ${beyond.about}`,
      why: "They are left out by rule.",
      fix: "Nothing needs doing if that is right.",
    },
  ];
}

function unknownNote(unknown: readonly string[]) {
  if (unknown.length === 0) return [];
  const parts = {
    code: "header/extra",
    expected: "the headings of the publication only",
    found: listed(unknown),
    why: "These columns were not read.",
    fix: "Nothing needs doing if they are not needed.",
  };
  return [parts];
}

/** The message that refuses a publication of which a sheet has lost or changed its headings. */
export function incompletePublication(
  file: string,
  { name }: Return,
  sheets: readonly { sheet: string | null; nearest: Published | null }[],
): Message {
  const [first] = sheets;
  const lacks = first?.nearest?.missing ?? [];
  const more = sheets.length > 1 ? `, and ${sheets.length - 1} more like it` : "";
  return {
    ...fileMessage(file, {
      code: "publication/headings",
      expected: `the headings of the publication (${name})${first?.sheet == null ? "" : " on every one of its sheets"}`,
      found: `a table without them (missing: ${lacks.length > 0 ? listed(lacks) : "headings over values"})${more}`,
      why: "A table that is not read would be missing unseen, so nothing in the file was loaded.",
      fix: "Take the file from its publisher again, or correct the headings, and run refresh.",
    }),
    sheet: first?.sheet ?? null,
    line: first?.nearest?.line ?? null,
  };
}

/** The message that refuses a file with tables of more than one return. */
export function severalPublications(file: string, one: Published, other: Published): Message {
  const named = [one, other].map(({ sheet, definition }) => `${sheet ?? "the text"} (${definition.name})`);
  return fileMessage(file, {
    code: "workbook/several-returns",
    expected: "tables of one return",
    found: `tables of several: ${named.join(", ")}`,
    why: "A file stands in the ledger under one return, so nothing in it was loaded.",
    fix: "Save the tables of each return as a file of their own and run refresh.",
  });
}
