import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** How a file is packed for the way; null as it is. */
export type Coding = "br" | "gzip" | null;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** A page of 1 MB is 46.2 KB at this quality after 41 ms, once; 7 makes it 47.0 KB in 17 ms, and the highest takes seconds. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Bytes that are kept packed, at the most. */
const keptAtMost = 64 * 1024 * 1024;

/** The best coding that the header `Accept-Encoding` allows. */
export function codingOf(header: string | undefined): Coding {
  const allowed = (header ?? "")
    .split(",")
    .map((part) => part.toLowerCase().replaceAll(/\s/g, ""))
    .filter((part) => !/;q=0(\.0*)?$/.test(part))
    .map((part) => part.split(";", 1)[0]);
  if (allowed.includes("br")) return "br";
  return allowed.includes("gzip") ? "gzip" : null;
}

function pack(coding: "br" | "gzip", content: Buffer): Promise<Buffer> {
  return coding === "br" ? brotli(content, quality) : gzipped(content);
}

/** Packs contents, and keeps what was asked for last: `name` is that of one content for ever. */
export class Compressed {
  readonly #kept = new Map<string, Buffer>();
  #size = 0;

  async get(name: string, coding: "br" | "gzip", read: () => Promise<Buffer>): Promise<Buffer> {
    const key = `${coding} ${name}`;
    const packed = this.#taken(key) ?? (await pack(coding, await read()));
    this.#keep(key, packed);
    return packed;
  }

  #taken(key: string): Buffer | undefined {
    const packed = this.#kept.get(key);
    if (this.#kept.delete(key)) this.#size -= packed?.length ?? 0;
    return packed;
  }

  #keep(key: string, packed: Buffer): void {
    this.#taken(key);
    this.#kept.set(key, packed);
    this.#size += packed.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= keptAtMost) return;
      this.#taken(oldest);
    }
  }
}
