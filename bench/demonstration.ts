import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { command, timed } from "./command.ts";

/** Writes the demonstration to an empty folder and loads it. */
export async function makeDemonstration(workspace: string): Promise<void> {
  await timed([command, "demo", workspace]);
  await timed([command, "refresh", "--data", workspace]);
}

/** Which file of a workspace comes again, and what is larger in its first row. */
export interface Restatement {
  /** The files' names; the last of them by its path comes again. */
  readonly name: RegExp;
  /** A column of whole numbers. */
  readonly column: string;
  readonly by: number;
}

/**
 * Writes a file of a workspace's incoming folder again, with a number of its first row larger.
 *
 * @returns the path of what was written, in `folder`
 * @throws {Error} where the workspace has no such file, or no number there.
 */
export function restatedFile(workspace: string, folder: string, { name, column, by }: Restatement): string {
  const incoming = join(workspace, "incoming");
  const entries = readdirSync(incoming, { recursive: true, encoding: "utf8" });
  const latest = entries
    .filter((entry) => name.test(basename(entry)))
    .sort()
    .at(-1);
  if (latest === undefined) throw new Error(`${incoming}: expected a file named as ${name}, found none.`);
  const [header = "", first = "", ...others] = readFileSync(join(incoming, latest), "utf8").split("\n");
  const cells = first.split(",");
  const at = header.split(",").indexOf(column);
  const number = Number.parseInt(cells[at] ?? "", 10);
  if (Number.isNaN(number)) throw new Error(`${latest}: expected a number as the first ${column}, found ${cells[at]}.`);
  cells[at] = String(number + by);
  const path = join(folder, `restated-${by}.csv`);
  writeFileSync(path, [header, cells.join(","), ...others].join("\n"));
  return path;
}
