import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import { fileMessage } from "../files/message.ts";
import { compoundForm, inOtherForm, otherForm } from "../files/other-forms.ts";
import { nameMessage } from "../files/screen/file-name.ts";
import { checkBook } from "./check-book.ts";
import { type Checked, refused } from "./check-rows.ts";
import { checkText } from "./check-text.ts";
import { byCommand, packedFile } from "./page-messages.ts";

const headBytes = 65_536;

const marks = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  emptyZip: [0x50, 0x4b, 0x05, 0x06],
  gzip: [0x1f, 0x8b],
  compound: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
};

/**
 * Checks a file by the contract of a return that councils fill, without a warehouse: nothing is kept, and what needs one
 * is not judged (`notMade` says what).
 */
export async function checkBytes(definitions: readonly Return[], name: string, bytes: Uint8Array): Promise<Checked> {
  const stop = nameMessage(name) ?? tooLarge(name, bytes);
  if (stop !== null) return refused([stop]);
  const begins = (mark: readonly number[]) => mark.every((byte, place) => bytes[place] === byte);
  if (begins(marks.zip) || begins(marks.emptyZip)) return checkBook(definitions, name, bytes);
  if (begins(marks.gzip)) return refused([packedFile(name)]);
  const other = begins(marks.compound) ? compoundForm(bytes) : otherForm(bytes.subarray(0, headBytes));
  return other === null ? checkText(definitions, name, bytes) : refused([inOtherForm({ name }, other)]);
}

/** A page holds all of a file at once. */
const mostBytes = 200_000_000;

function tooLarge(name: string, { length }: Uint8Array): Message | null {
  if (length <= mostBytes) return null;
  return fileMessage(name, {
    code: "browser/size",
    expected: `a file of at most ${mostBytes / 1_000_000} MB`,
    found: `one of ${Math.round(length / 1_000_000).toLocaleString("en-GB")} MB`,
    why: "A page holds all of a file at once, so nothing in it was checked.",
    fix: byCommand,
  });
}
