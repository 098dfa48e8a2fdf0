import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { councils } from "../demo/council-register.ts";
import { demonstrationFiles } from "../demo/index.ts";
import { Fault } from "../store/workspace/fault.ts";
import { isEmptyFolder, prepareWorkspace, type Workspace, workspaceAt } from "../store/workspace/workspace.ts";
import { answer, counted } from "./answer.ts";
import type { CommonOptions } from "./options.ts";
import { root } from "./own-code.ts";

/** Writes the demonstration workspace to `data/demo` or to an empty folder. */
export async function demoCommand(folder: string | undefined, options: CommonOptions): Promise<number> {
  const workspace = workspaceAt(folder ?? options.data ?? join(root, "data", "demo"));
  if (!isEmptyFolder(workspace.folder)) {
    throw new Fault(`${workspace.folder} holds files already. Give an empty folder, or take those files away.`);
  }
  const count = writeDemonstration(workspace);
  const words = `Wrote ${counted(count, "file")} of demonstration data to ${workspace.folder}. Run refresh to load them.`;
  answer(options.json, { workspace: workspace.folder, files: count }, words);
  return 0;
}

/**
 * Writes the files of the demonstration into the `incoming` of an empty workspace and counts them. The workspace is about
 * all of its councils, so that the one that never sent a return is missed.
 */
export function writeDemonstration(workspace: Workspace): number {
  prepareWorkspace(workspace, "demonstration", { council_codes: councils.map(({ code }) => code) });
  let count = 0;
  for (const { path, text } of demonstrationFiles()) {
    const place = join(workspace.incoming, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    count += 1;
  }
  return count;
}
