import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import { damagedArchive } from "./damaged-archive.ts";
import { bugMessage, fileMessage } from "./message.ts";
import { compoundForm, inOtherForm, otherForm, zipForm } from "./other-forms.ts";
import { notUnpacked, partText, zipParts } from "./packed.ts";
import { nameMessage } from "./screen/file-name.ts";
import { allBytes, bytesAt } from "./source.ts";
import { type Arrived, nameOfTable, type Opened, sourceOf } from "./table.ts";
import { lyingText, openText } from "./text.ts";
import { headOf } from "./text-pieces.ts";
import { notWhole, type PackedTable, packedTwice, tableInGz, tableInZip } from "./unpack.ts";

/**
 * Opens a file, whatever it is saved as, does `work` with its table and takes away what was written to read it by.
 * What is written goes into a folder of its own under `scratch`, which is made when it is needed.
 */
export async function withOpened<T>(
  definitions: readonly Return[],
  file: Arrived,
  scratch: string,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, `${process.pid}-`));
  try {
    return await work(await openOrBug(definitions, file, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens several files, in their order, and does `work` with them, as {@link withOpened} does with one. */
export async function withAllOpened<F extends Arrived, T>(
  definitions: readonly Return[],
  files: readonly F[],
  scratch: string,
  work: (files: readonly (F & { readonly opened: Opened })[]) => Promise<T>,
): Promise<T> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, `${process.pid}-`));
  try {
    const openFiles: (F & { readonly opened: Opened })[] = [];
    let own = folder;
    for (const file of files) {
      openFiles.push({ ...file, opened: await openOrBug(definitions, file, own) });
      // Most files are read as they lie: a folder is made for the next only where something was written into this one.
      if (readdirSync(own).length > 0) own = mkdtempSync(join(folder, "next-"));
    }
    return await work(openFiles);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [zip, gzip, compound] = ["504b0304", "1f8b", "d0cf11e0a1b11ae1"].map((mark) => Buffer.from(mark, "hex"));
/** An empty zip file begins with its end. */
const emptyZip = Buffer.from("504b0506", "hex");
const headBytes = 65_536;

/** What goes wrong in one file that nobody foresaw is told of that file; what the machine refuses is thrown. */
async function openOrBug(definitions: readonly Return[], file: Arrived, folder: string): Promise<Opened> {
  const personal = file.isScreened === true ? null : nameMessage(file.name);
  if (personal !== null) return refused(personal);
  try {
    return await open(definitions, file, folder);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw error;
    return { table: null, messages: [bugMessage(file.name, error)] };
  }
}

async function open(definitions: readonly Return[], file: Arrived, folder: string): Promise<Opened> {
  if (hasUnreadablePath(file.path)) return refused(unreadablePath(file.name));
  const head = bytesAt(sourceOf(file), 0, headBytes);
  const begins = (mark: Buffer | undefined) => mark !== undefined && head.subarray(0, mark.length).equals(mark);
  if (begins(zip) || begins(emptyZip)) return openZip(definitions, file, folder);
  if (begins(gzip)) return openInside(definitions, file, tableInGz(file), folder);
  if (begins(compound)) return refused(inOtherForm(file, compoundForm(allBytes(sourceOf(file)))));
  const other = otherForm(head);
  if (other !== null) return refused(inOtherForm(file, other));
  return openText(definitions, file, lyingText(file.path), folder);
}

/** Whether DuckDB cannot read a path: it divides a pattern at each backslash, and one with these signs is a pattern. */
export function hasUnreadablePath(path: string): boolean {
  return sep !== "\\" && path.includes("\\") && /[*?[]/.test(path);
}

function unreadablePath(name: string): Message {
  return fileMessage(name, {
    code: "file/path",
    expected: "a path without a backslash, or without an asterisk, a question mark or a bracket",
    found: "a backslash and one of the others in the names of the file and its folders",
    why: "Both together cannot be read, so nothing in the file was read.",
    fix: "Give the file, and the folders that it lies in, names without them and run refresh.",
  });
}

/** A workbook and other documents are zip files too. */
async function openZip(definitions: readonly Return[], file: Arrived, folder: string): Promise<Opened> {
  const source = sourceOf(file);
  const parts = zipParts(source);
  const isNamedBook = /\.(?:xls[xmb]|ods)$/i.test(nameOfTable(file));
  if (parts === null && !isNamedBook) return refused(damagedArchive(file.name));
  const textOf = (name: string) => {
    const part = parts?.find((each) => each.name === name);
    return part === undefined ? "" : partText(source, part, headBytes);
  };
  const names = parts?.map(({ name }) => name) ?? [];
  const form = parts === null ? "workbook" : zipForm(names, textOf("mimetype"), textOf("META-INF/manifest.xml"));
  if (form === null) {
    const packed = tableInZip(file, parts ?? []);
    return "refusal" in packed ? refused(packed.refusal) : openInside(definitions, file, packed, folder);
  }
  if (form !== "workbook") return refused(inOtherForm(file, form));
  // The reader of workbooks takes long to start: most files need none.
  const { openWorkbook } = await import("./workbook.ts");
  return openWorkbook(definitions, file, folder);
}

/** Opens the table in a packed file: once, for a file may be packed within itself without end. */
async function openInside(
  definitions: readonly Return[],
  file: Arrived,
  packed: PackedTable,
  folder: string,
): Promise<Opened> {
  if (file.nameInside !== undefined) return refused(packedTwice(file.name, file.nameInside));
  const nameInside = basename(packed.name);
  const named = file.isScreened === true ? null : nameMessage(nameInside);
  if (named !== null) return refused({ ...named, file: file.name });
  const opened = await orNotWhole(file.name, () => openPacked(definitions, { ...file, nameInside }, packed, folder));
  const messages = opened.table === null ? opened.messages : [packed.note, ...opened.messages];
  return { ...opened, messages, nameInside };
}

async function orNotWhole(name: string, work: () => Promise<Opened>): Promise<Opened> {
  try {
    return await work();
  } catch (error) {
    const state = notUnpacked(error);
    if (state === null) throw error;
    return refused(notWhole(name, state));
  }
}

/** What is in it is looked at before any of it is written: a text as it is unpacked, a document in memory. */
async function openPacked(
  definitions: readonly Return[],
  file: Arrived,
  { pieces, bytes, unpack }: PackedTable,
  folder: string,
): Promise<Opened> {
  const head = (await headOf(pieces())).subarray(0, headBytes);
  const begins = (mark: Buffer | undefined) => mark !== undefined && head.subarray(0, mark.length).equals(mark);
  if (head.length > 0 && ![zip, emptyZip, gzip, compound].some(begins) && otherForm(head) === null) {
    return openText(definitions, file, { pieces, unpacked: () => unpack(folder), isPacked: true }, folder);
  }
  const document = await bytes();
  return Buffer.isBuffer(document) ? open(definitions, { ...file, document }, folder) : refused(document);
}

function refused(message: Message): Opened {
  return { table: null, messages: [message] };
}
