import { basename, join } from "node:path";
import type { Message } from "../contract/message.ts";
import { damagedArchive } from "./damaged-archive.ts";
import { isFolderOfPrograms, isNameOfPrograms } from "./left-by-programs.ts";
import { fileMessage, fileNote } from "./message.ts";
import { packedBytes, packedPieces, type Unpacked, unpackGzip, unpackPart } from "./packed.ts";
import type { Arrived } from "./table.ts";
import { bounds } from "./workbook/sheet.ts";
import type { ZipPart } from "./zip-list.ts";

/** A packed file holds at most so many bytes: a small one can expand to any size. */
const mostUnpackedBytes = 1_000_000_000;

/** A packed document is held in memory until it was looked at: no larger one is read when it is not packed. */
const mostDocumentBytes = bounds.fileBytes;

/** Endings of the names of tables; a text beside tables is about them. */
const tableNames = [/\.(?:csv|tsv|tab|xlsx|xlsm|xlsb|xls|ods)$/i, /\.txt$/i, /^[^.]+$/];

/** The table in a packed file before it is unpacked: its name, its bytes in pieces, and how it is written to `folder`. */
export interface PackedTable {
  readonly name: string;
  readonly pieces: () => AsyncIterable<Buffer>;
  /** A document in it, which is small, without writing it; or the message that refuses the file. */
  readonly bytes: () => Promise<Buffer | Message>;
  /** Gives the path of what was written, or the message that refuses the file. */
  readonly unpack: (folder: string) => Promise<string | Message>;
  /** What is told of it. */
  readonly note: Message;
}

/** The one table of a zip file, or the message that refuses the file. */
export function tableInZip(
  { path, name }: Arrived,
  all: readonly ZipPart[],
): PackedTable | { readonly refusal: Message } {
  const parts = all.filter((part) => !isOfPrograms(part.name));
  const tables = tableNames.map((pattern) => parts.filter((part) => pattern.test(basename(part.name))));
  const found = tables.find(({ length }) => length > 0) ?? [];
  const [part] = found;
  if (part === undefined) return { refusal: noTable(name, parts) };
  if (found.length > 1) return { refusal: severalTables(name, found) };
  if (part.isLocked || part.method === 99) return { refusal: locked(name) };
  if (part.method !== 0 && part.method !== 8) return { refusal: packedOtherwise(name) };
  return {
    name: part.name,
    pieces: () => packedPieces(path, part, mostUnpackedBytes),
    bytes: () => documentIn(name, path, part),
    unpack: async (folder) => {
      const target = join(folder, "unpacked");
      return unpackedAs(name, await unpackPart(path, part, target, mostUnpackedBytes), target);
    },
    note: insideNote(name, part.name, "zip"),
  };
}

/** What a .gz file holds. */
export function tableInGz({ path, name }: Arrived): PackedTable {
  const inside = name.replace(/\.gz$/i, "");
  return {
    name: inside,
    pieces: () => packedPieces(path, null, mostUnpackedBytes),
    bytes: () => documentIn(name, path, null),
    unpack: async (folder) => {
      const target = join(folder, "unpacked");
      return unpackedAs(name, await unpackGzip(path, target, mostUnpackedBytes), target);
    },
    note: insideNote(name, inside, ".gz"),
  };
}

async function documentIn(name: string, path: string, part: ZipPart | null): Promise<Buffer | Message> {
  const bytes = await packedBytes(path, part, mostDocumentBytes);
  if (bytes === "too large") return tooLarge(name, "workbook", mostDocumentBytes);
  return bytes === "damaged" ? damagedArchive(name) : bytes;
}

function unpackedAs(name: string, state: Unpacked, path: string): string | Message {
  return state === "whole" ? path : notWhole(name, state);
}

/** The message that refuses a packed file that cannot be unpacked whole. */
export function notWhole(name: string, state: Exclude<Unpacked, "whole">): Message {
  return state === "too large" ? tooLarge(name, "table", mostUnpackedBytes) : damagedArchive(name);
}

function insideNote(name: string, inside: string, kind: string): Message {
  return fileNote(name, {
    code: "archive/read",
    expected: "a table",
    found: `a ${kind} file with one in it: ${inside}`,
    why: "It was unpacked and read under that name.",
    fix: "Nothing needs doing.",
  });
}

function isOfPrograms(place: string): boolean {
  const parts = place.split("/");
  return isNameOfPrograms(parts.at(-1) ?? "") || parts.slice(0, -1).some(isFolderOfPrograms);
}

const expected = "a table, or a zip file with one table in it";
const unpackIt = "Unpack it, put the table that you want into incoming and run refresh.";
const nothingRead = "Nothing in the file was read.";

function severalTables(name: string, tables: readonly ZipPart[]): Message {
  return fileMessage(name, {
    code: "archive/several",
    expected,
    found: `${tables.length} tables: ${named(tables)}`,
    why: "A file stands in the ledger under one return, so nothing in it was read.",
    fix: "Unpack it, put the tables that you want into incoming and run refresh.",
  });
}

function noTable(name: string, parts: readonly ZipPart[]): Message {
  const found = parts.length === 0 ? "a zip file without a file in it" : `a zip file of no table: ${named(parts)}`;
  return fileMessage(name, { code: "archive/no-table", expected, found, why: nothingRead, fix: unpackIt });
}

function locked(name: string): Message {
  const found = "a zip file that is locked with a password";
  const fix = "Unpack it with its password, put the table into incoming and run refresh.";
  return fileMessage(name, { code: "archive/locked", expected, found, why: nothingRead, fix });
}

function packedOtherwise(name: string): Message {
  const found = "a zip file that is packed in a way that is not read here";
  return fileMessage(name, { code: "archive/method", expected, found, why: nothingRead, fix: unpackIt });
}

function tooLarge(name: string, what: string, limit: number): Message {
  return fileMessage(name, {
    code: "archive/too-large",
    expected: `a ${what} of at most ${limit / 1_000_000} MB when it is unpacked`,
    found: "a larger one",
    why: "It was not read, so that the disk and the memory do not fill up.",
    fix: unpackIt,
  });
}

/** The message that refuses a packed file within a packed file. */
export function packedTwice(name: string, inside: string): Message {
  const found = `a packed file within it: ${inside}`;
  return fileMessage(name, { code: "archive/twice", expected, found, why: nothingRead, fix: unpackIt });
}

const namedAtMost = 6;

function named(parts: readonly ZipPart[]): string {
  const names = parts.slice(0, namedAtMost).map((part) => part.name);
  const more = parts.length - names.length;
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
