import { existsSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { refresh } from "../../src/store/refresh.ts";
import { workspaceAt } from "../../src/store/workspace/workspace.ts";
import { tiny } from "./tiny.ts";

/** A refresh in a process of its own: `node child.mjs FOLDER`. What it is told beside that is in the environment. */
const [folder = ""] = process.argv.slice(2);
const { NOW = tiny.now, PAUSE_UNTIL } = process.env;

/** Once figures are made, says so by a file beside `PAUSE_UNTIL` and waits until that is there. */
async function pause(): Promise<void> {
  if (PAUSE_UNTIL === undefined) return;
  writeFileSync(`${PAUSE_UNTIL}.reached`, "");
  while (!existsSync(PAUSE_UNTIL)) await setTimeout(10);
}

try {
  const result = await refresh(workspaceAt(folder), {
    ...tiny,
    now: NOW,
    warn: (text) => console.error(text),
    computeFigures: async (db) => {
      await tiny.computeFigures(db);
      await pause();
    },
  });
  console.log(JSON.stringify(result));
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  process.exitCode = 1;
}
