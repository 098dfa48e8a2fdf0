import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Return } from "../contract/return.ts";
import { fileMessage } from "./message.ts";
import type { Opened } from "./table.ts";
import { type Arrived, openText } from "./text.ts";

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
    return await work(await open(definitions, file, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes away what a process that was killed wrote to read a file by: it may be of people. */
export function clearScratch(scratch: string): void {
  if (!existsSync(scratch)) return;
  for (const name of readdirSync(scratch)) {
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(scratch, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const [zip, compound] = [Buffer.from("PK\x03\x04"), Buffer.from("d0cf11e0a1b11ae1", "hex")];

async function open(definitions: readonly Return[], file: Arrived, folder: string): Promise<Opened> {
  const first = firstBytes(file.path);
  if (first.subarray(0, zip.length).equals(zip)) {
    // The reader of workbooks takes long to start: most files need none.
    const { openWorkbook } = await import("./workbook.ts");
    return openWorkbook(definitions, file, folder);
  }
  if (first.equals(compound)) return { table: null, messages: [oldWorkbook(file.name)] };
  return openText(definitions, file, folder);
}

function firstBytes(path: string): Buffer {
  const buffer = Buffer.alloc(compound.length);
  const file = openSync(path, "r");
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
}

function oldWorkbook(name: string) {
  return fileMessage(name, {
    code: "workbook/old",
    expected: "a workbook saved as .xlsx or .ods, or a CSV file",
    found: "one in the form of Excel before 2007, or one locked with a password",
    why: "Nothing in the file was read.",
    fix: "Open it in Excel, save it as an .xlsx workbook without a password and run refresh.",
  });
}
