import type { Layout } from "../../contract/layout.ts";
import type { Message } from "../../contract/message.ts";
import type { Return } from "../../contract/return.ts";
import { listed } from "../header-messages.ts";
import { fileMessage, fileNote } from "../message.ts";
import type { Published } from "./headings.ts";
import type { Unwritten } from "./long-form.ts";

/** What is told of a publication that was read. */
export function publicationNotes(
  file: string,
  tables: readonly Published[],
  { words, otherCount, repeatCount }: Unwritten,
  unread: readonly string[],
): Message[] {
  const [first] = tables;
  const others = first?.layout.only?.others ?? "something else";
  const notes = [
    {
      code: "publication/read",
      expected: `the headings of ${first?.definition.name ?? "a return"}`,
      found: `the publication's own layout${tables.length > 1 ? ` on ${tables.length} sheets` : ""}${knownBy(first)}`,
      why: "Each value under one of its headings was read as a row.",
      fix: "Nothing needs doing.",
    },
    ...(otherCount === 0 ? [] : [rowsNote("row/others", `about ${others}`, otherCount, "They are left out by rule.")]),
    ...wordsNote(words),
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

/** How sure it is, where other tables have the same headings. */
function knownBy(table: Published | undefined): string {
  if (table?.layout.about === undefined) return "";
  return `, known by its headings ${table.said.verdict === "this" ? `and its ${table.said.by}` : "alone"}`;
}

function wordsNote(words: readonly string[]) {
  if (words.length === 0) return [];
  const about = `of words without a value: ${listed(words)}`;
  const why = words.length === 1 ? "It was left out" : "They were left out";
  return [rowsNote("row/below", about, words.length, `${why} as a heading or notes.`)];
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

/** The message that refuses a publication of which a table has lost or changed its headings, or is another. */
export function incompletePublication(
  file: string,
  definition: Return,
  sheets: readonly { sheet: string | null; nearest: Published | null }[],
): Message {
  const [first] = sheets;
  const nearest = first?.nearest ?? null;
  const more = sheets.length > 1 ? `, and ${sheets.length - 1} more like it` : "";
  const parts = nearest === null ? lacking(definition, [], first?.sheet ?? null) : refusalOf(nearest);
  const found = `${parts.found}${more}`;
  return { ...fileMessage(file, { ...parts, found }), sheet: first?.sheet ?? null, line: nearest?.line ?? null };
}

type Parts = Parameters<typeof fileMessage>[1];

function refusalOf(table: Published): Parts {
  const { definition, layout, missing, unnamed, said, conflicts, sheet } = table;
  const what = layout.about?.what ?? inSentence(definition.title);
  if (said.verdict === "another") {
    return {
      code: "publication/another",
      expected: `${what} (${definition.name})`,
      found: `a table under the same headings that is called something else: ${said.words}`,
      why: "No layout is known for this file, so nothing in it was read.",
      fix:
        said.by === "name"
          ? `If it is ${what}, give it the name that its publisher gave it. If not, it is not read.`
          : `"yardstick sources" says where ${what} are published.`,
    };
  }
  if (conflicts.length > 0) {
    return {
      code: "publication/conflict",
      expected: `${what} whose title and name say the same`,
      found: `two things said of its ${conflicts.join("; ")}`,
      why: "One of them is wrong, so nothing in the file was loaded.",
      fix: "Save the table again from where it was published, under its own name, and run refresh.",
    };
  }
  return missing.length === 0 && unnamed !== null ? notNamed(table, unnamed) : lacking(definition, missing, sheet);
}

/** What the file's name has to say, with a name that does. */
function notNamed({ definition, layout }: Published, unnamed: string): Parts {
  const { titles = [], fileNameExample = "" } = layout;
  const place = titles.length > 0 ? "in the title above the headings or in the file's name" : "in the file's name";
  return {
    code: "publication/name",
    expected: `the ${unnamed.replaceAll("_", " ")} ${place}`,
    found: "neither the title nor the name says it",
    why: `No cell of the table (${definition.name}) says it.`,
    fix: `Name the file as its publisher does, such as ${fileNameExample}, and run refresh.`,
  };
}

/** Nobody but its publisher can put a heading right: one that is changed makes another edition of it. */
function lacking({ name }: Return, missing: readonly string[], sheet: string | null): Parts {
  return {
    code: "publication/headings",
    expected: `the headings of the publication (${name})${sheet === null ? "" : " on every one of its sheets"}`,
    found: `a table without them (missing: ${missing.length > 0 ? listed(missing) : "headings over values"})`,
    why: "A table that is not read would be missing unseen, so nothing in the file was loaded.",
    fix:
      "If columns or rows were taken away, save the table whole, as it was published. If it is an edition with other " +
      'headings, its layout is not known yet: "yardstick sources" lists the editions that are.',
  };
}

function inSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** The message that refuses a workbook of several tables, each of which is read from a file of its own. */
export function severalTables(file: string, { name, title }: Return, sheets: readonly string[]): Message {
  return fileMessage(file, {
    code: "publication/workbook",
    expected: `one table of ${inSentence(title)} (${name})`,
    found: `a workbook with several: ${listed(sheets)}`,
    why: "The workbook itself is not known yet, and nothing in it was guessed at.",
    fix: "Save each of these sheets that you want as a CSV file, under the sheet's own name, and run refresh.",
  });
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
