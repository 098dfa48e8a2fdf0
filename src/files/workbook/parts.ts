import { createInflateRaw } from "node:zlib";
import { type ZipPart, zipParts } from "../packed.ts";
import { bytesAt, bytesFrom, type Source } from "../source.ts";
import { type Budget, bounds, NotRead } from "./sheet.ts";
import { type XmlListener, XmlReader } from "./xml.ts";

/** Unpacked bytes that are read at a time. */
const pieceBytes = 262_144;

/** The parts of a zip file that a workbook is in, each read piece by piece and no further than the budget goes. */
export class Parts {
  readonly #source: Source;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  readonly #budget: Budget;

  /** @throws {NotRead} where the file is no zip file, or says itself that it expands beyond the bound. */
  constructor(source: Source, budget: Budget) {
    const parts = zipParts(source);
    if (parts === null) throw new NotRead("unreadable");
    const saidBytes = parts.reduce((total, { bytes }) => total + bytes, 0);
    if (saidBytes > bounds.expandedBytes) throw new NotRead("too large");
    this.#source = source;
    this.#budget = budget;
    this.#parts = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** Tells `listener` of an XML part; of nothing where there is none of that name. */
  async read(name: string, listener: XmlListener): Promise<void> {
    const part = this.#parts.get(name.toLowerCase());
    if (part === undefined || part.packedBytes === 0) return;
    const reader = new XmlReader(listener);
    let decoder: TextDecoder | null = null;
    try {
      for await (const piece of this.#pieces(part)) {
        this.#budget.takeBytes(piece.length);
        decoder ??= new TextDecoder(encodingOf(piece));
        reader.read(decoder.decode(piece, { stream: true }));
      }
    } catch (error) {
      const isDamaged = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
      throw isDamaged ? new NotRead("unreadable") : error;
    }
  }

  #pieces(part: ZipPart): AsyncIterable<Buffer> {
    const packed = bytesFrom(this.#source, startOf(this.#source, part), part.packedBytes);
    if (part.method === 0) return packed;
    if (part.method !== 8 || part.isLocked) throw new NotRead("unreadable");
    const inflate = createInflateRaw({ chunkSize: pieceBytes });
    packed.on("error", (error) => inflate.destroy(error));
    return packed.pipe(inflate);
  }
}

const headBytes = 30;

/** The name and the extra field in front of a part may be longer than the list at the end of the file says. */
function startOf(source: Source, { at }: ZipPart): number {
  const head = bytesAt(source, at, headBytes);
  if (head.length < headBytes || head.readUInt32LE(0) !== 0x04034b50) throw new NotRead("unreadable");
  return at + headBytes + head.readUInt16LE(26) + head.readUInt16LE(28);
}

function encodingOf(first: Buffer): string {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  return first[0] === 0xfe && first[1] === 0xff ? "utf-16be" : "utf-8";
}
