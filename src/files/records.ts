import { stat } from "node:fs/promises";
import { pieces } from "./pieces.ts";

/** A delimited file, what separates its cells, and how many records stand above its header. */
export interface Delimited {
  readonly path: string;
  readonly delimiter: string;
  readonly titles: number;
}

/** A record of a delimited file: the header is record 0, those above it are below 0, blank lines are no records. */
export interface RecordPlace {
  readonly number: number;
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Byte of the line break that ends the record before it; the blank lines between the two come after it. */
  readonly breakByte: number;
  readonly firstByte: number;
}

/** A record with its text, without the line break at its end. A record over a million bytes is cut short. */
export interface FoundRecord extends RecordPlace {
  readonly text: string;
}

const longest = 1_000_000;
const byteOrderMark = Buffer.from("\uFEFF");
const [quote, newline, carriageReturn, space, tab] = [0x22, 0x0a, 0x0d, 0x20, 0x09];

/** Where in a cell a byte stands: a quotation mark is one only before the first character, or after it within quotes. */
const [atStart, inPlain, inQuotes, afterQuote] = [0, 1, 2, 3];

/**
 * The records of a UTF-8 file that `isWanted` chooses. A line break within quotes does not end a record. The file is
 * read once, in pieces; only what is wanted is kept.
 */
export async function findRecords(file: Delimited, isWanted: (place: RecordPlace) => boolean): Promise<FoundRecord[]> {
  const found: FoundRecord[] = [];
  for await (const records of readRecords(file, isWanted)) found.push(...records);
  return found;
}

/** The records of these numbers, by number. The file is read no further than the last of them. */
export async function numberedRecords(
  file: Delimited,
  numbers: Iterable<number>,
): Promise<ReadonlyMap<number, FoundRecord>> {
  const wanted = [...new Set(numbers)].sort((a, b) => a - b);
  const found = new Map<number, FoundRecord>();
  if (wanted.length === 0) return found;
  let next = 0;
  // Records come in the order of their numbers: each is compared with one alone.
  const isNext = ({ number }: RecordPlace) => {
    while (next < wanted.length && (wanted[next] ?? 0) < number) next += 1;
    return wanted[next] === number;
  };
  for await (const records of readRecords(file, isNext)) {
    for (const record of records) found.set(record.number, record);
    if (found.size === wanted.length) break;
  }
  return found;
}

/** The first record of more than so many bytes; null for none. */
export async function longRecord(file: Delimited, bytes: number): Promise<RecordPlace | null> {
  let [last, long]: [RecordPlace | null, RecordPlace | null] = [null, null];
  const endAt = (byte: number) => {
    if (last !== null && byte - last.firstByte > bytes) long ??= last;
  };
  await findRecords(file, (place) => {
    endAt(place.firstByte);
    last = { ...place };
    return false;
  });
  endAt((await stat(file.path)).size);
  return long;
}

/** The same, as the pieces of the file are read: what is wanted of a file of any length need not be held at once. */
export async function* readRecords(
  file: Delimited,
  isWanted: (place: RecordPlace) => boolean,
): AsyncGenerator<FoundRecord[]> {
  yield* scannedRecords(pieces(file.path), file, isWanted);
}

/** The same of a text in UTF-8 that comes in pieces, wherever from. */
export async function* scannedRecords(
  text: AsyncIterable<Buffer>,
  file: Pick<Delimited, "delimiter" | "titles">,
  isWanted: (place: RecordPlace) => boolean,
): AsyncGenerator<FoundRecord[]> {
  const found: FoundRecord[] = [];
  const scan = new Scan(file, isWanted, found);
  for await (const piece of text) {
    scan.read(piece);
    yield found.splice(0);
  }
  scan.endRecord(Buffer.alloc(0), 0);
  yield found;
}

/** The first records of a piece of a file, numbered from 0; the last may be cut short with the piece. */
export function recordsOf(piece: Buffer, delimiter: string, count: number): FoundRecord[] {
  const found: FoundRecord[] = [];
  const scan = new Scan({ delimiter, titles: 0 }, ({ number }) => number < count, found);
  scan.read(piece);
  scan.endRecord(Buffer.alloc(0), 0);
  return found;
}

class Scan {
  readonly #delimiter: number;
  readonly #isWanted: (place: RecordPlace) => boolean;
  readonly #found: FoundRecord[];
  #held: Buffer[] = [];
  #heldBytes = 0;
  /** Byte of the file that the present piece begins with. */
  #position = 0;
  /** Where the present record begins in the present piece. */
  #from = 0;
  /** Changed in place: there are millions of records, of which few are kept. */
  readonly #place: { -readonly [K in keyof RecordPlace]: RecordPlace[K] };
  #line = 1;
  #state = atStart;
  #hasText = false;
  #isAfterReturn = false;

  constructor(
    file: Pick<Delimited, "delimiter" | "titles">,
    isWanted: (place: RecordPlace) => boolean,
    found: FoundRecord[],
  ) {
    this.#delimiter = file.delimiter.charCodeAt(0);
    this.#place = { number: 0 - file.titles, line: 1, breakByte: -1, firstByte: 0 };
    this.#isWanted = isWanted;
    this.#found = found;
  }

  read(piece: Buffer): void {
    const start = this.#position === 0 && piece.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
    if (start > 0) this.#place.firstByte = start;
    this.#from = start;
    for (let i = this.#readPlainLines(piece, start); i < piece.length; i += 1) {
      const byte = piece[i];
      if (byte === newline || byte === carriageReturn) this.#breakLine(piece, i, byte);
      else if (byte !== undefined) this.#readByte(byte);
    }
    this.#hold(piece.subarray(this.#from));
    this.#position += piece.length;
  }

  /** Keeps the beginning of a record that the next piece goes on with, as far as it is ever shown. */
  #hold(part: Buffer): void {
    if (part.length === 0 || this.#heldBytes >= longest) return;
    this.#held.push(Buffer.from(part));
    this.#heldBytes += part.length;
  }

  /**
   * Reads whole lines as long as nothing in them is quoted, and gives the place after the last: there a line is a record,
   * and its end can be looked for instead of read to, byte by byte.
   */
  #readPlainLines(piece: Buffer, start: number): number {
    if (this.#state === inQuotes || this.#isAfterReturn || piece.includes(quote, start)) return start;
    let next = start;
    let nextReturn = piece.indexOf(carriageReturn, start);
    for (let end = piece.indexOf(newline, start); end !== -1; end = piece.indexOf(newline, next)) {
      const hasReturn = nextReturn === end - 1;
      if (nextReturn !== -1 && nextReturn < end && !hasReturn) return next;
      const to = hasReturn ? end - 1 : end;
      this.#hasText ||= this.#isText(piece, next, to);
      this.#line += 1;
      this.endRecord(piece, to);
      this.#beginRecord(to, end);
      next = end + 1;
      if (hasReturn) nextReturn = piece.indexOf(carriageReturn, next);
    }
    return next;
  }

  #isText(piece: Buffer, from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) {
      const byte = piece[i];
      if ((byte !== space && byte !== tab) || byte === this.#delimiter) return true;
    }
    return false;
  }

  /** Ends the record before byte `to` of the piece. A line of blanks is not counted. */
  endRecord(piece: Buffer, to: number): void {
    if (!this.#hasText || !this.#isWanted(this.#place)) return;
    const part = piece.subarray(this.#from, to);
    const text = this.#heldBytes === 0 ? part : Buffer.concat([...this.#held, part]);
    this.#found.push({ ...this.#place, text: text.toString("utf8", 0, longest) });
  }

  #readByte(byte: number): void {
    this.#isAfterReturn = false;
    if (this.#delimiter === byte) this.#state = this.#state === inQuotes ? inQuotes : atStart;
    else if (byte === quote) this.#state = afterMark(this.#state);
    else if (this.#state === afterQuote || (this.#state === atStart && byte !== space)) this.#state = inPlain;
    this.#hasText ||= (byte !== space && byte !== tab) || byte === this.#delimiter;
  }

  /** A carriage return with a newline after it is one line break. */
  #breakLine(piece: Buffer, index: number, byte: number): void {
    const isSecondHalf = byte === newline && this.#isAfterReturn;
    this.#isAfterReturn = byte === carriageReturn;
    if (!isSecondHalf) this.#line += 1;
    if (this.#state === inQuotes) return;
    if (!isSecondHalf) this.endRecord(piece, index);
    this.#beginRecord(index, index);
  }

  /** The next record begins after the line break from `first` to `last`; blank lines leave `breakByte` where it was. */
  #beginRecord(first: number, last: number): void {
    const place = this.#place;
    const isEmpty = place.firstByte === this.#position + first;
    if (this.#hasText) place.number += 1;
    place.line = this.#line;
    if (!isEmpty) place.breakByte = this.#position + first;
    place.firstByte = this.#position + last + 1;
    if (this.#heldBytes > 0) {
      this.#held = [];
      this.#heldBytes = 0;
    }
    this.#from = last + 1;
    this.#state = atStart;
    this.#hasText = false;
  }
}

function afterMark(state: number): number {
  if (state === atStart || state === afterQuote) return inQuotes;
  return state === inQuotes ? afterQuote : state;
}
