import { utf16Of } from "../files/utf16.ts";

/** The text of a file, and how its letters are saved. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf8" | "utf16le" | "utf16be" | "windows1252";
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

/** The text of a file as the command would read it: by its mark, as UTF-16 by its zeros, as UTF-8, else as Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = begins(bytes, [0xff, 0xfe]) ? "utf16le" : begins(bytes, [0xfe, 0xff]) ? "utf16be" : null;
  const hasMark = begins(bytes, [0xef, 0xbb, 0xbf]);
  const wide = hasMark ? null : (marked ?? utf16Of(bytes));
  if (wide !== null) {
    return { text: new TextDecoder(wide === "utf16le" ? "utf-16le" : "utf-16be").decode(bytes), encoding: wide };
  }
  const text = new TextDecoder().decode(bytes);
  if (hasMark || !text.includes("\uFFFD")) return { text, encoding: "utf8" };
  // A stray byte in a text whose other letters are UTF-8 is a fault of its row; without those the file is saved otherwise.
  const letters = text.match(/[^\0-\x7F]/gu) ?? [];
  const broken = letters.filter((letter) => letter === "\uFFFD").length;
  if (broken <= letters.length - broken) return { text, encoding: "utf8" };
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows1252" };
}
