import { bugMessage } from "../files/message.ts";
import { isDamage } from "./warehouse/live-warehouse.ts";
import { type LoadResult, unreadResult } from "./warehouse/load-result.ts";
import { Fault } from "./workspace/fault.ts";
import { refusal } from "./workspace/machine-fault.ts";

/**
 * Does `work` on the file of this name. What nobody foresaw stops that file alone, and is told as a bug, with where in the
 * code it came from: `settle` is given that result. What stops every file is thrown as it is: a fault that a person can
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
    return settle(unreadResult(bugMessage(name, error)));
  }
}

/** Whether an error stops every file: a fault that a person can put right, a full disk, a damaged warehouse. */
function isOfAll(error: unknown): boolean {
  return error instanceof Fault || refusal(error) !== null || isDamage(error);
}
