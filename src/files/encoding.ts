import { isAscii, isUtf8 } from "node:buffer";
import { longestLine } from "./longest-line.ts";
import { utf16Of } from "./utf16.ts";

/** How the letters of a text file are saved. */
export type Encoding = "utf8" | "utf16le" | "utf16be" | "windows1252";

/** What a file's bytes say of it before it is read. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** The first byte of the file that is zero, in a file that is not UTF-16; null for none. */
  readonly firstNul: number | null;
  /** The byte at which a line begins that is longer than any row can be; null for none. */
  readonly longLineAt: number | null;
}

const [newline, carriageReturn] = [0x0a, 0x0d];
const marks: readonly (readonly [mark: Buffer, encoding: Encoding])[] = [
  [Buffer.from([0xef, 0xbb, 0xbf]), "utf8"],
  [Buffer.from([0xff, 0xfe]), "utf16le"],
  [Buffer.from([0xfe, 0xff]), "utf16be"],
];

/** Reads a text once, in pieces, and says how it is saved and what would stop it from being read. */
export async function detectEncoding(text: AsyncIterable<Buffer>): Promise<DetectedEncoding> {
  const reading = new Reading();
  for await (const piece of text) reading.read(piece);
  return reading.result();
}

class Reading {
  #position = 0;
  #marked: Encoding | null = null;
  #looksLike: Encoding | null = null;
  #firstNul: number | null = null;
  #lineFrom = 0;
  #longLineAt: number | null = null;
  /** The end of a piece that may be the beginning of a letter. */
  #rest: Buffer = Buffer.alloc(0);
  #letters = { whole: 0, broken: 0 };

  read(piece: Buffer): void {
    if (this.#position === 0) {
      this.#marked = marks.find(([mark]) => piece.subarray(0, mark.length).equals(mark))?.[1] ?? null;
      this.#looksLike = this.#marked ?? utf16Of(piece);
    }
    if (this.#firstNul === null && piece.includes(0)) this.#firstNul = this.#position + piece.indexOf(0);
    this.#measureLine(piece);
    this.#countLetters(piece);
    this.#position += piece.length;
  }

  result(): DetectedEncoding {
    if (this.#rest.length > 0) this.#letters.broken += 1;
    const isUtf16 = this.#looksLike === "utf16le" || this.#looksLike === "utf16be";
    const { whole, broken } = this.#letters;
    // A stray byte in a text whose other letters are UTF-8 is a fault of its row; without those the file is saved otherwise.
    const eightBit = broken > whole && this.#marked === null ? "windows1252" : "utf8";
    return {
      encoding: this.#looksLike ?? eightBit,
      hasByteOrderMark: this.#marked !== null,
      firstNul: isUtf16 ? null : this.#firstNul,
      longLineAt: this.#longLineAt,
    };
  }

  /** Only a line that lies across pieces can be too long. */
  #measureLine(piece: Buffer): void {
    const end = firstBreak(piece);
    const until = this.#position + (end === -1 ? piece.length : end);
    if (until - this.#lineFrom > longestLine) this.#longLineAt ??= this.#lineFrom;
    if (end !== -1) this.#lineFrom = this.#position + 1 + lastBreak(piece);
  }

  #countLetters(piece: Buffer): void {
    const joined = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    const cut = joined.length - unfinished(joined);
    this.#rest = Buffer.from(joined.subarray(cut));
    const text = joined.subarray(0, cut);
    if (isAscii(text)) return;
    if (isUtf8(text)) {
      this.#letters.whole += 1;
      return;
    }
    const letters = text.toString("utf8").match(/[^\0-\x7F]/gu) ?? [];
    const broken = letters.filter((letter) => letter === "\uFFFD").length;
    this.#letters.broken += broken;
    this.#letters.whole += letters.length - broken;
  }
}

/** Where the first line break is, -1 for none. Most files have one kind: the other is not looked for in all of the piece. */
function firstBreak(piece: Buffer): number {
  const line = piece.indexOf(newline);
  const before = piece.subarray(0, line === -1 ? piece.length : line).indexOf(carriageReturn);
  return before === -1 ? line : before;
}

function lastBreak(piece: Buffer): number {
  const line = piece.lastIndexOf(newline);
  const after = piece.subarray(line + 1).lastIndexOf(carriageReturn);
  return after === -1 ? line : line + 1 + after;
}

/** How many bytes at the end may be the beginning of a letter of more bytes. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
