import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Message } from "../contract/message.ts";
import { distance, isAlike, isComplete, matchCount } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";
import { type DetectedEncoding, detectEncoding, type Encoding, longestLine } from "./encoding.ts";
import { cellsOf, findHeader, type Header, type HeadRow, mostColumns } from "./header.ts";
import { headerNotes, tooWide, unknownHeader } from "./header-messages.ts";
import { hasMixedBreaks, hasQuotedTitle, withOneBreak } from "./line-breaks.ts";
import { fileMessage, fileNote } from "./message.ts";
import { noLayout } from "./no-layout.ts";
import { findPublished } from "./publication/headings.ts";
import { openPublication } from "./publication/publication.ts";
import { type FoundRecord, findRecords, recordsOf } from "./records.ts";
import { type Arrived, nameOfTable, type Opened } from "./table.ts";

const headBytes = 1_048_576;
const headRows = 40;
const delimiters = [",", ";", "\t", "|"];

/** Opens a delimited text. One that is not saved in UTF-8 is written out again in `scratch`, line for line. */
export async function openText(definitions: readonly Return[], file: Arrived, scratch: string): Promise<Opened> {
  const found = await detectEncoding(file.path);
  const stop = stops(file.name, found);
  if (stop !== null) return { table: null, messages: [stop] };
  const path = await inUtf8(file.path, found, scratch);
  const head = readHead(path);
  if (head.toString("utf8").replace("\uFEFF", "").trim() === "") return { table: null, messages: [noText(file.name)] };
  const where = { file: file.name, sheet: null };
  const best = likeliest(delimitersIn(head).map((delimiter) => headed(definitions, head, delimiter)));
  if (best.header === null || (!isComplete(best.header.nearest) && distance(best.header.nearest) > 0.5)) {
    const publication = await publishedIn(definitions, file, path, head, scratch);
    if (publication !== null)
      return { ...publication, messages: [...encodingNotes(file.name, found.encoding), ...publication.messages] };
  }
  if (best.header === null) return { table: null, messages: [tooWide(where, best.widest)] };
  const { header, delimiter } = best;
  if (!isComplete(header.nearest)) {
    const rows = headOf(head, delimiter);
    const unrecognised = { ...where, file, rows, nearest: header.nearest };
    const refusal = isAlike(header.nearest) ? unknownHeader(where, header) : noLayout(definitions, unrecognised);
    return { table: null, messages: [refusal] };
  }
  const text = { path, delimiter, titles: header.titles };
  const isPlain = !hasMixedBreaks(head) && !hasQuotedTitle(head, header.line);
  const table = {
    ...text,
    ...(isPlain ? {} : { path: await withOneBreak(text, join(scratch, "lines.csv")), titles: 0 }),
    definition: header.nearest.definition,
    header: header.cells,
    columns: header.nearest.columns,
    headerLine: header.line,
    blocks: [],
    placed: (message: Message) => message,
    places: (lines: readonly number[]) => `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
  };
  return { table, messages: [...encodingNotes(file.name, found.encoding), ...headerNotes(where, header)] };
}

/** The text as a publication whose layout is known; null for any other. */
async function publishedIn(
  definitions: readonly Return[],
  file: Arrived,
  path: string,
  head: Buffer,
  scratch: string,
): Promise<Opened | null> {
  const where = { file: nameOfTable(file), sheet: null };
  const isPublished = (delimiter: string) => findPublished(definitions, where, headOf(head, delimiter)) !== null;
  const delimiter = delimiters.find(isPublished);
  if (delimiter === undefined) return null;
  const records = await findRecords({ path, delimiter, titles: 0 }, () => true);
  return openPublication(
    definitions,
    file,
    [{ sheet: null, rows: rowsOf(records, delimiter) }],
    join(scratch, "long.csv"),
  );
}

/** The first rows of a text, split by this. */
function headOf(head: Buffer, delimiter: string): HeadRow[] {
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
  const rows = headOf(head, delimiter);
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

function readHead(path: string): Buffer {
  const buffer = Buffer.alloc(Math.min(headBytes, statSync(path).size));
  const file = openSync(path, "r");
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
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
