import { NotRead } from "./sheet.ts";

/** What is told of an XML text as it is read. Names are without their prefix; `attributes` are as the text has them. */
export interface XmlListener {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** A tag or a text that is longer than this is in no workbook. */
const longestPiece = 1_000_000;

/**
 * Reads an XML text piece by piece, holding no more of it than one tag. A document type is refused: with it a few letters
 * can stand for any number, and no workbook has one.
 *
 * @throws {NotRead} there, and where a tag has no end.
 */
export class XmlReader {
  readonly #listener: XmlListener;
  #rest = "";

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** Reads the next piece of the text. */
  read(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const from = text.indexOf("<", at);
      if (from === -1) break;
      const end = markupEnd(text, from);
      if (end === -1) break;
      if (from > at) this.#listener.text(unescaped(text.slice(at, from)));
      this.#tellMarkup(text, from, end);
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longestPiece) throw new NotRead("too large");
  }

  #tellMarkup(text: string, from: number, end: number): void {
    const second = text[from + 1];
    if (second === "?") return;
    if (second === "!") {
      if (text.startsWith("<![CDATA[", from)) this.#listener.text(text.slice(from + 9, end - 3));
      else if (!text.startsWith("<!--", from)) throw new NotRead("unreadable");
      return;
    }
    if (second === "/") {
      this.#listener.close(localName(text.slice(from + 2, end - 1).trimEnd()));
      return;
    }
    const isEmpty = text[end - 2] === "/";
    const body = text.slice(from + 1, isEmpty ? end - 2 : end - 1);
    const space = body.search(/\s/);
    const name = localName(space === -1 ? body : body.slice(0, space));
    this.#listener.open(name, space === -1 ? "" : body.slice(space));
    if (isEmpty) this.#listener.close(name);
  }
}

/** Where the markup that begins at `from` ends; -1 where the rest of it is still to come. */
function markupEnd(text: string, from: number): number {
  if (text.startsWith("<!--", from)) return after(text, "-->", from + 4);
  if (text.startsWith("<![CDATA[", from)) return after(text, "]]>", from + 9);
  // Beginnings of these two may be cut off with the piece.
  if (text[from + 1] === "!" && text.length - from < 9) return -1;
  let end = text.indexOf(">", from);
  let quote = firstQuote(text, from);
  while (end !== -1 && quote !== -1 && quote < end) {
    const closing = text.indexOf(text[quote] ?? "", quote + 1);
    if (closing === -1) return -1;
    if (closing > end) end = text.indexOf(">", closing);
    quote = firstQuote(text, closing + 1);
  }
  return end === -1 ? -1 : end + 1;
}

const quotes = /["'>]/g;

/** The next quotation mark; -1 where the tag ends before one. */
function firstQuote(text: string, from: number): number {
  quotes.lastIndex = from;
  const found = quotes.exec(text);
  return found === null || found[0] === ">" ? -1 : found.index;
}

function after(text: string, ending: string, from: number): number {
  const at = text.indexOf(ending, from);
  return at === -1 ? -1 : at + ending.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const patterns = new Map<string, RegExp>();

/** An attribute, whatever its prefix is; null for none. */
export function attribute(attributes: string, name: string): string | null {
  const pattern = patterns.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const found = pattern.exec(attributes);
  return found === null ? null : unescaped(found[1] ?? found[2] ?? "");
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\w+));/g, (whole, hex, digits, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return letter(code);
  });
}

/** The letter of a number; nothing for one that XML does not allow. */
export function letter(code: number): string {
  const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return isControl || code > 0x10ffff ? "" : String.fromCodePoint(code);
}

/** An attribute that is set: `1`, `true` or `on`. */
export function isTrue(value: string | null): boolean {
  return value !== null && /^(?:1|true|on)$/i.test(value);
}
