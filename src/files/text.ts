import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Message } from "../contract/message.ts";
import { distance, isAlike, isComplete, matchCount } from "../contract/recognise.ts";
import { hasPublishersHeadings, type Return } from "../contract/return.ts";
import { type DetectedEncoding, detectEncoding, type Encoding, longestLine } from "./encoding.ts";
import { cellsOf, findHeader, type Header, type HeadRow, mostColumns } from "./header.ts";
import { headerNotes, tooWide, unknownHeader } from "./header-messages.ts";
import { hasMixedBreaks, hasQuotedTitle, withOneBreak } from "./line-breaks.ts";
import { fileMessage, fileNote } from "./message.ts";
import { noLayout } from "./no-layout.ts";
import { pieces } from "./pieces.ts";
import { findPublished } from "./publication/headings.ts";
import { openPublication } from "./publication/publication.ts";
import { type FoundRecord, findRecords, recordsOf } from "./records.ts";
import { type ReadableText, screenText } from "./screen/screen-text.ts";
import { type Arrived, nameOfTable, type Opened, type Table } from "./table.ts";
import { headBytes, headOf, utf8Pieces } from "./text-pieces.ts";

const headRows = 40;
const delimiters = [",", ";", "\t", "|"];

/** Opens a delimited text. One that is not saved in UTF-8 is written out again in `scratch`, line for line. */
export async function openText(definitions: readonly Return[], file: Arrived, scratch: string): Promise<Opened> {
  const found = await detectEncoding(pieces(file.path));
  const stop = stops(file.name, found);
  if (stop !== null) return refused(stop);
  const head = await headOf(utf8Pieces(pieces(file.path), found.encoding));
  if (head.toString("utf8").replace("\uFEFF", "").trim() === "") return refused(noText(file.name));
  const layout = layoutOf(definitions, file, head);
  const personal = await screenFile(definitions, file, { ...layout, head }, found.encoding);
  if (personal.length > 0) return { table: null, messages: personal };
  const path = await inUtf8(file.path, found, scratch);
  const notes = encodingNotes(file.name, found.encoding);
  const { header, delimiter, widest } = layout;
  if (layout.isPublished) {
    const publication = await openPublished(definitions, file, { path, delimiter }, scratch);
    if (publication !== null) return { ...publication, messages: [...notes, ...publication.messages] };
  }
  const where = { file: file.name, sheet: null };
  if (header === null) return refused(tooWide(where, widest));
  if (!isComplete(header.nearest)) {
    const rows = headRowsOf(head, delimiter);
    const unrecognised = { ...where, file, rows, nearest: header.nearest };
    return refused(isAlike(header.nearest) ? unknownHeader(where, header) : noLayout(definitions, unrecognised));
  }
  const table = await tableOf({ ...layout, head, header }, path, scratch);
  const { definition } = table;
  const isScreened = file.isScreened === true || hasPublishersHeadings(definition) || head.length < headBytes;
  const isLeft = !isScreened && path === file.path && table.path === path;
  const screen = () => screenText(definitions, file, { ...layout, head, pieces: () => pieces(path) });
  return { table: isLeft ? { ...table, screen } : table, messages: [...notes, ...headerNotes(where, header)] };
}

function refused(message: Message): Opened {
  return { table: null, messages: [message] };
}

/** What the beginning of a text says of it. */
interface TextLayout extends Headed {
  /** Whether it is laid out as a publication is. */
  readonly isPublished: boolean;
}

function layoutOf(definitions: readonly Return[], file: Arrived, head: Buffer): TextLayout {
  const best = likeliest(delimitersIn(head).map((delimiter) => headed(definitions, head, delimiter)));
  const { header } = best;
  if (header !== null && (isComplete(header.nearest) || distance(header.nearest) <= 0.5)) {
    return { ...best, isPublished: false };
  }
  const where = { file: nameOfTable(file), sheet: null };
  const isPublished = (delimiter: string) => findPublished(definitions, where, headRowsOf(head, delimiter)) !== null;
  const delimiter = delimiters.find(isPublished);
  return { ...best, delimiter: delimiter ?? best.delimiter, isPublished: delimiter !== undefined };
}

/** A text whose beginning is `head`, to be screened. */
type Begun = TextLayout & Pick<ReadableText, "head">;

/**
 * What of a text is personal, before anything of it is written anywhere. Of a long one its beginning is enough where it is
 * no return, or is read as it lies: DuckDB looks at the rest of that faster.
 */
async function screenFile(definitions: readonly Return[], file: Arrived, text: Begun, encoding: Encoding) {
  if (file.isScreened === true) return [];
  const { header, head } = text;
  const isReturn = header !== null && isComplete(header.nearest) && !hasPublishersHeadings(header.nearest.definition);
  const isHead = head.length < headBytes || !isReturn || (encoding === "utf8" && isPlain(head, header));
  const source = () => utf8Pieces(pieces(file.path), encoding);
  return screenText(definitions, file, { ...text, pieces: source }, isHead);
}

/** What in a text that comes in pieces is personal, before it is unpacked. */
export async function screenPieces(definitions: readonly Return[], file: Arrived, source: () => AsyncIterable<Buffer>) {
  const { encoding } = await detectEncoding(source());
  const text = () => utf8Pieces(source(), encoding);
  const head = await headOf(text());
  return screenText(definitions, file, { ...layoutOf(definitions, file, head), head, pieces: text });
}

function isPlain(head: Buffer, { line }: Header): boolean {
  return !hasMixedBreaks(head) && !hasQuotedTitle(head, line);
}

async function tableOf(text: Begun & { header: Header }, path: string, scratch: string): Promise<Table> {
  const { header, delimiter, head } = text;
  const own = { path, delimiter, titles: header.titles };
  const one = isPlain(head, header) ? {} : { path: await withOneBreak(own, join(scratch, "lines.csv")), titles: 0 };
  return {
    ...own,
    ...one,
    definition: header.nearest.definition,
    header: header.cells,
    columns: header.nearest.columns,
    headerLine: header.line,
    blocks: [],
    placed: (message: Message) => message,
    places: (lines: readonly number[]) => `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
  };
}

/** The text as a publication whose layout is known; null for any other. */
async function openPublished(
  definitions: readonly Return[],
  file: Arrived,
  { path, delimiter }: { readonly path: string; readonly delimiter: string },
  scratch: string,
): Promise<Opened | null> {
  const records = await findRecords({ path, delimiter, titles: 0 }, () => true);
  const rows = rowsOf(records, delimiter);
  return openPublication(definitions, file, [{ sheet: null, rows }], join(scratch, "long.csv"));
}

/** The first rows of a text, split by this. */
function headRowsOf(head: Buffer, delimiter: string): HeadRow[] {
  return rowsOf(recordsOf(head, delimiter, headRows), delimiter);
}

function rowsOf(records: readonly FoundRecord[], delimiter: string): HeadRow[] {
  return records.map(({ text, line }) => ({ cells: cellsOf(text, delimiter), line }));
}

/** What may separate its cells. Of what is not there at all nothing need be tried: each try recognises every row. */
function delimitersIn(head: Buffer): string[] {
  const there = delimiters.filter((delimiter) => head.includes(delimiter));
  return there.length === 0 ? [","] : there;
}

interface Headed {
  readonly delimiter: string;
  readonly header: Header | null;
  readonly widest: number;
}

/** The header of a text, where this is what separates its cells. */
function headed(definitions: readonly Return[], head: Buffer, delimiter: string): Headed {
  const rows = headRowsOf(head, delimiter);
  const header = findHeader(definitions, rows);
  const widest = rows[0]?.cells.length ?? 0;
  // Nothing like a header: then the first row is the one to speak of.
  const isFar = header !== null && distance(header.nearest) > 0.5;
  return { delimiter, header: isFar ? findHeader(definitions, rows.slice(0, 1)) : header, widest };
}

/** The way of splitting whose header has the most columns of a return; of ways with as many, the one with the most cells. */
function likeliest(ways: readonly Headed[]): Headed {
  const order = ({ header }: Headed): readonly [number, number, number] => {
    if (header === null) return [2, 0, 0];
    return [isComplete(header.nearest) ? 0 : 1, -matchCount(header.nearest), -header.cells.length];
  };
  const isTooWide = ways.find(({ widest }) => widest > mostColumns);
  const [best = { delimiter: ",", header: null, widest: 0 }] = ways.toSorted((a, b) => compare(order(a), order(b)));
  const isKnown = best.header !== null && isComplete(best.header.nearest);
  return isTooWide !== undefined && !isKnown ? { ...isTooWide, header: null } : best;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, i) => part !== b[i]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** The path of the same text in UTF-8. DuckDB and the line numbers of messages read that. */
async function inUtf8(path: string, { encoding }: DetectedEncoding, scratch: string): Promise<string> {
  if (encoding === "utf8") return path;
  const { default: iconv } = await import("iconv-lite");
  const target = join(scratch, "text.csv");
  await pipeline(
    createReadStream(path),
    iconv.decodeStream(encoding),
    iconv.encodeStream("utf8"),
    createWriteStream(target),
  );
  return target;
}

function stops(name: string, { firstNul, longLineAt }: DetectedEncoding) {
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

function noText(name: string) {
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

function encodingNotes(name: string, encoding: Encoding) {
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
