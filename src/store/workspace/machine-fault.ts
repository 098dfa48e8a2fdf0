import { Fault } from "./fault.ts";

/** What the machine says where it will not read or write, in its own codes and in DuckDB's words, with what a person can do. */
const refusals: readonly (readonly [says: RegExp, means: string])[] = [
  [
    /ENOSPC|EDQUOT|EFBIG|No space left on device|not enough space|File too large|Disk quota exceeded/i,
    "The disk is full. Nothing that was loaded before is lost. Make room and run it again.",
  ],
  [
    /EACCES|EPERM|EROFS|Permission denied|Read-only file system|Access is denied/i,
    "It cannot be read or written: the folder or a file in it is read only, or belongs to someone else. " +
      "Nothing that was loaded before is lost. Give this account the right to it and run it again.",
  ],
  [
    /EMFILE|ENFILE|Too many open files/i,
    "Too many files are open at once for this account or this machine. Nothing that was loaded before is lost. " +
      "Close other programs, or have the limit of open files raised (ulimit -n 1024), and run it again.",
  ],
  [/EISDIR/, "A folder stands where a file is expected. Take the folder away, or give it another name."],
  [/ENOTDIR/, "A file stands where a folder is expected. Take the file away, or give it another name."],
];

/** Does `work` in a workspace's folder; where the machine refuses, that becomes a fault in plain words. */
export async function orMachineFault<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const means = refusal(error);
    throw means === null ? error : new Fault(`${folder}: ${means} (${firstLine(String(error))})`);
  }
}

/** What an error means where it says that the machine will not read or write; null where it says anything else. */
export function refusal(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof Fault) return null;
  return refusals.find(([says]) => says.test(error.message))?.[1] ?? null;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
