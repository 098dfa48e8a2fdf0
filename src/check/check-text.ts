import { isAlike, isComplete } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";
import { delimitersIn, likeliestHeader } from "../files/delimiter.ts";
import type { Header } from "../files/header.ts";
import { headerNotes, tooWide, unknownHeader } from "../files/header-messages.ts";
import { longestLine } from "../files/longest-line.ts";
import { Screening } from "../files/screen/screening.ts";
import { encodingNotes, noText, stops } from "../files/text-messages.ts";
import { type Checked, checkRows, isOfCouncils, refused } from "./check-rows.ts";
import { type Decoded, decode } from "./decode.ts";
import { notHere } from "./page-messages.ts";
import { recordsOf } from "./records.ts";

const headRows = 40;

/** Checks a delimited text by the contract of a return that councils fill, as `checkBytes` checks any file. */
export function checkText(definitions: readonly Return[], name: string, bytes: Uint8Array): Checked {
  const decoded = decode(bytes);
  const isWide = decoded.encoding.startsWith("utf16");
  const nul = isWide ? -1 : bytes.indexOf(0);
  const unread = stops(name, {
    ...decoded,
    hasByteOrderMark: false,
    firstNul: nul < 0 ? null : nul,
    longLineAt: longLine(bytes),
  });
  if (unread !== null) return refused([unread]);
  const text = decoded.text.replaceAll(/\r\n?/g, "\n");
  if (text.trim() === "") return refused([noText(name)]);
  const { header, delimiter, widest } = headerOf(definitions, text);
  const where = { file: name, sheet: null };
  if (header === null) return refused([tooWide(where, widest)]);
  if (isComplete(header.nearest) && isOfCouncils(header.nearest.definition)) {
    return checkTable({ name, header, delimiter, text, decoded });
  }
  return refused([
    !isComplete(header.nearest) && isAlike(header.nearest) ? unknownHeader(where, header) : notHere(name),
  ]);
}

function headerOf(definitions: readonly Return[], text: string) {
  const head = text.slice(0, 1_000_000);
  return likeliestHeader(definitions, delimitersIn(head), (delimiter) => recordsOf(head, delimiter, headRows));
}

/** The byte at which a line begins that is longer than any row can be; null for none. */
function longLine(bytes: Uint8Array): number | null {
  let from = 0;
  while (bytes.length - from > longestLine) {
    const within = bytes.subarray(from, from + longestLine + 1);
    const end = Math.max(within.lastIndexOf(0x0a), within.lastIndexOf(0x0d));
    if (end === -1) return from;
    from += end + 1;
  }
  return null;
}

interface FoundText {
  readonly name: string;
  readonly header: Header;
  readonly delimiter: string;
  readonly text: string;
  readonly decoded: Decoded;
}

function checkTable({ name, header, delimiter, text, decoded }: FoundText): Checked {
  const { definition, columns } = header.nearest;
  const table = { name, definition, header: header.cells, columns };
  const all = recordsOf(text, delimiter);
  const screening = new Screening({ ...table, sheet: null, strictness: "every cell", headerLine: header.line }, []);
  for (const { line, cells } of all.slice(0, header.titles)) screening.title(line, cells);
  return checkRows({
    ...table,
    headings: { cells: header.cells, line: header.line, isMisquoted: false },
    rows: all.slice(header.titles + 1),
    delimiter,
    isAnyBroken: decoded.text.includes("\uFFFD"),
    screening,
    notes: [...encodingNotes(name, decoded.encoding), ...headerNotes({ file: name, sheet: null }, header)],
    placed: (message) => message,
    places: (lines) => `lines ${lines.join(", ")}`,
  });
}
