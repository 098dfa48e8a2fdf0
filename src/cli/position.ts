import { positionAt } from "../store/position.ts";
import { answer } from "./answer.ts";
import { replayOptions, workspaceOf } from "./context.ts";
import type { CommonOptions } from "./options.ts";

/** Makes the warehouse as known at the end of a day, and prints where it is. */
export async function positionCommand(day: string, options: CommonOptions): Promise<number> {
  const workspace = workspaceOf(options);
  const warehouse = await positionAt(workspace, await replayOptions(workspace), day);
  answer(options.json, { warehouse, as_of: day }, warehouse);
  return 0;
}
