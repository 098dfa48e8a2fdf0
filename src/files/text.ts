import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Message } from "../contract/message.ts";
import { distance, isAlike, isComplete } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";
import { delimiters, delimitersIn, type Headed, likeliestHeader } from "./delimiter.ts";
import { type DetectedEncoding, detectEncoding } from "./encoding.ts";
import { cellsOf, type Header, type HeadRow } from "./header.ts";
import { headerNotes, tooWide, unknownHeader } from "./header-messages.ts";
import { hasMixedBreaks, hasQuotedTitle, withOneBreak } from "./line-breaks.ts";
import { noLayout } from "./no-layout.ts";
import { pieces } from "./pieces.ts";
import { findPublished } from "./publication/headings.ts";
import { openPublication } from "./publication/publication.ts";
import { type FoundRecord, findRecords, recordsOf } from "./records.ts";
import { type ReadableText, screenText } from "./screen/screen-text.ts";
import { type Arrived, nameOfTable, type Opened, type Table } from "./table.ts";
import { encodingNotes, noText, stops } from "./text-messages.ts";
import { headBytes, headOf, utf8Pieces } from "./text-pieces.ts";

const headRows = 40;

/** A text that has arrived: how it is read before it is written anywhere, and where it lies then. */
export interface ArrivedText {
  readonly pieces: () => AsyncIterable<Buffer>;
  /** Its path, once it is unpacked where it was packed; or the message that refuses it. */
  readonly unpacked: () => Promise<string | Message>;
  /** Whether it was packed. */
  readonly isPacked: boolean;
}

/** A text as it lies. */
export function lyingText(path: string): ArrivedText {
  return { pieces: () => pieces(path), unpacked: async () => path, isPacked: false };
}

/**
 * Opens a delimited text. One that is packed, or not saved in UTF-8, is written out in `scratch`, line for line, once it
 * is known as one of a return and nothing in it is personal.
 */
export async function openText(
  definitions: readonly Return[],
  file: Arrived,
  text: ArrivedText,
  scratch: string,
): Promise<Opened> {
  const found = await detectEncoding(text.pieces());
  const stop = stops(file.name, found);
  if (stop !== null) return refused(stop);
  const source = () => utf8Pieces(text.pieces(), found.encoding);
  const head = await headOf(source());
  if (head.toString("utf8").replace("\uFEFF", "").trim() === "") return refused(noText(file.name));
  const begun = { ...layoutOf(definitions, file, head), head, pieces: source };
  const isAsItLies = found.encoding === "utf8" && !text.isPacked;
  const personal = file.isScreened === true ? [] : await screenBegun(definitions, file, begun, isAsItLies);
  if (personal.length > 0) return { table: null, messages: personal };
  const { header } = begun;
  if (!begun.isPublished && (header === null || !isComplete(header.nearest)))
    return refused(unknown(definitions, file, begun));
  const lying = await text.unpacked();
  if (typeof lying !== "string") return refused(lying);
  const path = await inUtf8(lying, found, scratch);
  const notes = encodingNotes(file.name, found.encoding);
  const opened = await openKnown(definitions, file, { begun, path, isAsItLies }, scratch);
  return opened.table === null ? opened : { ...opened, messages: [...notes, ...opened.messages] };
}

/** The message that refuses a text of which no return and no layout is known. */
function unknown(definitions: readonly Return[], file: Arrived, { header, widest, head, delimiter }: Begun): Message {
  const where = { file: file.name, sheet: null };
  if (header === null) return tooWide(where, widest);
  if (isAlike(header.nearest)) return unknownHeader(where, header);
  return noLayout(definitions, { ...where, file, rows: headRowsOf(head, delimiter), nearest: header.nearest });
}

/** A text that is known, and where it lies in UTF-8. */
interface KnownText {
  readonly begun: Begun;
  readonly path: string;
  readonly isAsItLies: boolean;
}

async function openKnown(
  definitions: readonly Return[],
  file: Arrived,
  { begun, path, isAsItLies }: KnownText,
  scratch: string,
): Promise<Opened> {
  const { header, delimiter, head } = begun;
  if (header === null || !isComplete(header.nearest)) {
    const publication = await openPublished(definitions, file, { path, delimiter }, scratch);
    return publication ?? refused(unknown(definitions, file, begun));
  }
  const table = await tableOf({ ...begun, header }, path, scratch);
  const isScreened = file.isScreened === true || head.length < headBytes;
  const isLeft = !isScreened && isAsItLies && table.path === path;
  const screen = () => screenText(definitions, file, begun);
  const messages = headerNotes({ file: file.name, sheet: null }, header);
  return { table: isLeft ? { ...table, screen } : table, messages };
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
  const best = likeliestHeader(definitions, delimitersIn(head), (delimiter) => headRowsOf(head, delimiter));
  const { header } = best;
  if (header !== null && (isComplete(header.nearest) || distance(header.nearest) <= 0.5)) {
    return { ...best, isPublished: false };
  }
  const where = { file: nameOfTable(file), sheet: null };
  const isPublished = (delimiter: string) => findPublished(definitions, where, headRowsOf(head, delimiter)) !== null;
  const delimiter = delimiters.find(isPublished);
  return { ...best, delimiter: delimiter ?? best.delimiter, isPublished: delimiter !== undefined };
}

/** A text whose beginning is known, to be screened. */
type Begun = TextLayout & ReadableText;

/**
 * What of a text is personal, before anything of it is written anywhere. Of a long one its beginning is enough where it is
 * not known, or has a return's headings and is read as it lies: DuckDB looks at the rest of that faster.
 */
async function screenBegun(definitions: readonly Return[], file: Arrived, begun: Begun, isAsItLies: boolean) {
  const { header, head, isPublished } = begun;
  const isReturn = header !== null && isComplete(header.nearest);
  const isHead =
    head.length < headBytes || !(isReturn || isPublished) || (isReturn && isAsItLies && isPlain(head, header));
  return screenText(definitions, file, begun, isHead);
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
