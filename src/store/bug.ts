import type { Message } from "../contract/message.ts";
import { bugMessage, fileMessage } from "../files/message.ts";
import { isDamage } from "./warehouse/live-warehouse.ts";
import { type LoadResult, unreadResult } from "./warehouse/load-result.ts";
import { Fault } from "./workspace/fault.ts";
import { refusal } from "./workspace/machine-fault.ts";

/**
 * Does `work` on the file of this name. What nobody foresaw stops that file alone, and is told as a bug, with where in the
 * code it came from; so does a file of more rows than memory can compare, in words of its own. `settle` is given that result. What stops every file is thrown as it is: a fault that a person can
 * put right, a full disk, a damaged warehouse, and whatever comes once `isAfter`.
 */
export async function orBug<T>(
  name: string,
  work: () => Promise<T>,
  settle: (result: LoadResult) => Promise<T>,
  isAfter: () => boolean = () => false,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isOfAll(error) || isAfter()) throw error;
    return settle(unreadResult(isOutOfMemory(error) ? tooManyRows(name) : bugMessage(name, error)));
  }
}

/** Whether an error stops every file: a fault that a person can put right, a full disk, a damaged warehouse. */
function isOfAll(error: unknown): boolean {
  return error instanceof Fault || refusal(error) !== null || isDamage(error);
}

/** Whether an error says that the memory which DuckDB may use is at an end, and that it can put no more of it onto the disk. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Out of Memory Error");
}

function tooManyRows(name: string): Message {
  return fileMessage(name, {
    code: "file/memory",
    expected: "a file whose rows can be compared with each other in the memory of one machine",
    found: "one of too many rows",
    why: "50 million rows are known to load, and 100 million are not. Nothing in the file was loaded.",
    fix: "Divide it into several files, one for each period or group of councils, and run refresh.",
  });
}
