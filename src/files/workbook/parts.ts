import type { ZipPart } from "../zip-list.ts";
import { type Budget, bounds, NotRead } from "./sheet.ts";
import { type XmlListener, XmlReader } from "./xml.ts";

/** A zip file, and how what is packed in it is read. */
export interface Archive {
  /** How many bytes it has. */
  readonly size: number;
  /** Null where it is no zip file, or its list is damaged. */
  readonly parts: readonly ZipPart[] | null;
  /**
   * What a part holds, piece by piece.
   *
   * @throws {NotRead} where it is damaged, locked or packed otherwise than every program can.
   */
  readonly pieces: (part: ZipPart) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The parts of a zip file that a workbook is in, each read piece by piece and no further than the budget goes. */
export class Parts {
  readonly #archive: Archive;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  readonly #budget: Budget;

  /** @throws {NotRead} where the file is no zip file, or says itself that it expands beyond the bound. */
  constructor(archive: Archive, budget: Budget) {
    const { parts } = archive;
    if (parts === null) throw new NotRead("unreadable");
    const saidBytes = parts.reduce((total, { bytes }) => total + bytes, 0);
    if (saidBytes > bounds.expandedBytes) throw new NotRead("too large");
    this.#archive = archive;
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
    for await (const piece of this.#archive.pieces(part)) {
      this.#budget.takeBytes(piece.length);
      decoder ??= new TextDecoder(encodingOf(piece));
      reader.read(decoder.decode(piece, { stream: true }));
    }
  }
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  return first[0] === 0xfe && first[1] === 0xff ? "utf-16be" : "utf-8";
}
