import { openChanges } from "../changes/changes.ts";
import { readChanges } from "../changes/read.ts";
import { daysReceived } from "../store/day.ts";
import { workspaceAsOf } from "../store/position.ts";
import { Fault } from "../store/workspace/fault.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { answer, tell } from "./answer.ts";
import { changesWords } from "./changes-words.ts";
import { replayOptions, workspaceOf } from "./context.ts";
import { type ChangesCommand, UsageFault } from "./options.ts";

/** What is different between two days, and why: figure by figure, the largest first. */
export async function changesCommand(options: ChangesCommand): Promise<number> {
  const workspace = workspaceOf(options);
  const { since, until } = daysOf(workspace, options);
  tell(`Reading what was known on ${since} and on ${until}.`);
  const read = await replayOptions(workspace);
  const before = await workspaceAsOf(workspace, read, since);
  const after = await workspaceAsOf(workspace, read, until);
  const db = await openChanges(before.warehouse, after.warehouse, "out");
  try {
    const changes = await readChanges(db);
    answer(options.json, { since, until, ...changes }, changesWords(since, until, changes));
    return 0;
  } finally {
    db.close();
  }
}

/** The days asked for; else the latest day on which something was received, and the last such day before it. */
function daysOf(workspace: Workspace, options: ChangesCommand): { since: string; until: string } {
  const days = daysReceived(workspace);
  const until = options.until ?? days.at(-1);
  if (until === undefined)
    throw new Fault(`${workspace.folder} has received nothing yet. Run yardstick refresh first.`);
  const last = days.filter((day) => day <= until).at(-1) ?? until;
  const since = options.since ?? days.filter((day) => day < last).at(-1);
  if (since === undefined) throw new Fault(`Nothing had been received before ${last}: there is nothing to compare.`);
  if (since >= until)
    throw new UsageFault(`--since: expected a day before ${until}, found ${since}. Give an earlier day.`);
  return { since, until };
}
