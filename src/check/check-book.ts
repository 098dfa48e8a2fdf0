import type { Return } from "../contract/return.ts";
import { damagedArchive } from "../files/damaged-archive.ts";
import { inOtherForm, zipForm } from "../files/other-forms.ts";
import { mostCommentBytes, personalInParts } from "../files/screen/comment-texts.ts";
import { screenBook } from "../files/screen/screen-book.ts";
import { type SheetLines, sheetLines } from "../files/sheet-lines.ts";
import type { Archive } from "../files/workbook/parts.ts";
import { readArchive } from "../files/workbook/read-archive.ts";
import { type Book, NotRead } from "../files/workbook/sheet.ts";
import { notRead } from "../files/workbook-messages.ts";
import { findSheets, isPublished, sheetNotes, stopOf } from "../files/workbook-sheets.ts";
import { type Checked, checkRows, isOfCouncils, refused } from "./check-rows.ts";
import { archiveInMemory, textInMemory } from "./memory-archive.ts";
import { binaryBook, longBook, mostBookRows, notHere, packedFile } from "./page-messages.ts";

/** A file in the memory of a page, and the zip file that it is. */
interface Arrived {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly archive: Archive;
}

const headBytes = 65_536;

/** Checks a zip file: a workbook by its sheets, each of which is tried; any other is refused as what it is. */
export async function checkBook(definitions: readonly Return[], name: string, bytes: Uint8Array): Promise<Checked> {
  const file = { name, bytes, archive: archiveInMemory(bytes) };
  const { parts } = file.archive;
  if (parts === null && !/\.(?:xls[xmb]|ods)$/i.test(name)) return refused([damagedArchive(name)]);
  const form = parts === null ? "workbook" : formOf(file);
  if (form === null) return refused([packedFile(name)]);
  if (form !== "workbook") return refused([inOtherForm({ name }, form)]);
  try {
    return checkSheets(definitions, file, await readArchive(file.archive, () => Promise.reject(new BinaryBook())));
  } catch (error) {
    if (error instanceof NotRead) return refused([notRead(name, error.refusal)]);
    if (error instanceof BinaryBook) return refused([binaryBook(name)]);
    throw error;
  }
}

class BinaryBook extends Error {}

function formOf({ bytes, archive }: Arrived) {
  const parts = archive.parts ?? [];
  const textOf = (name: string) => {
    const part = parts.find((each) => each.name === name);
    return part === undefined ? "" : textInMemory(bytes, part, headBytes);
  };
  const names = parts.map(({ name }) => name);
  return zipForm(names, textOf("mimetype"), textOf("META-INF/manifest.xml"));
}

function checkSheets(definitions: readonly Return[], { name, bytes, archive }: Arrived, book: Book): Checked {
  const personal = screenBook(
    definitions,
    { name, path: name },
    {
      book,
      isPublication: (sheets) => isPublished(definitions, name, sheets),
      inComments: () => personalInParts(archive.parts ?? [], (part) => textInMemory(bytes, part, mostCommentBytes)),
    },
  );
  if (personal.length > 0) return refused(personal);
  const found = findSheets(definitions, book);
  if (found.known.length === 0 && isPublished(definitions, name, found.shown)) return refused([notHere(name)]);
  const stop = stopOf(definitions, name, book, found);
  if (stop !== null) return refused([stop]);
  const table = sheetLines(found.known);
  if (!isOfCouncils(table.definition)) return refused([notHere(name)]);
  const rows = table.lines.length - 1;
  if (rows > mostBookRows) return refused([longBook(name, rows)], table.definition);
  return checkLines(name, table, sheetNotes(name, book, found));
}

function checkLines(name: string, table: SheetLines, notes: Checked["messages"]): Checked {
  const [headings, ...rows] = table.lines.map((cells, index) => ({ cells, line: index + 1, isMisquoted: false }));
  if (headings === undefined) throw new RangeError("a table has headings");
  const { placed, places } = table;
  // All cells were looked at for personal data, those of other sheets too.
  const screening = null;
  return checkRows({
    ...table,
    name,
    headings,
    rows,
    delimiter: ",",
    isAnyBroken: false,
    screening,
    notes,
    placed,
    places,
  });
}
