import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { replayOptions } from "../src/cli/context.ts";
import { positionAt } from "../src/store/position.ts";
import { release } from "../src/store/release.ts";
import { workspaceAt } from "../src/store/workspace/workspace.ts";
import { command, timed } from "./command.ts";
import { makeDemonstration } from "./demonstration.ts";

/** What an audit found, and what it cost: the process says so itself. */
const factsSchema = z.object({
  published: z.number(),
  hidden: z.number(),
  exact: z.number(),
  under_4: z.number(),
  left_under_4: z.number(),
  given_away: z.number(),
  /** Of those that can be worked out, what earlier releases have not given away. */
  open: z.number(),
  not_settled: z.number(),
  seconds: z.number(),
  peak_mib: z.number(),
});

type AuditFacts = z.infer<typeof factsSchema>;

/** What it costs to attack what is published, a process each. */
export interface AuditBench {
  /** A built site, by its files. */
  readonly site: AuditFacts;
  /** What hiding counts of 1 to 4 alone would publish. */
  readonly primary_only: AuditFacts;
  /** What the workspace publishes once the figures of two days have gone out, together with those. */
  readonly after_releases: AuditFacts;
}

/** Days whose figures go out. By the second all files of the demonstration have come. */
const releaseDays = ["2011-06-17", "2011-12-31"];

/**
 * Times the built command: run `npm run bundle` before.
 *
 * @param data a loaded workspace, of which a copy is used; without it the demonstration is made
 * @param built a built site of it; without it one is built
 */
export async function benchAudit(data?: string, built?: string): Promise<AuditBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  const workspace = join(folder, "workspace");
  const site = built ?? join(folder, "site");
  try {
    if (data === undefined) await makeDemonstration(workspace);
    else cpSync(data, workspace, { recursive: true });
    if (built === undefined) await timed([command, "build", "--data", workspace, "--out", site]);
    const before = { site: audited(workspace, site), primary_only: audited(workspace, "--primary-only") };
    for (const day of releaseDays) await releaseFigures(workspace, day);
    await timed([command, "refresh", "--data", workspace]);
    return { ...before, after_releases: audited(workspace) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Notes that the figures of a day have gone out, as `release` does of a built site: its pages show no others. */
async function releaseFigures(folder: string, asOf: string): Promise<void> {
  const workspace = workspaceAt(folder);
  const warehouse = await positionAt(workspace, await replayOptions(workspace), asOf);
  const gone = { release: "site", asOf, madeFrom: `the figures of ${asOf}`, warehouse };
  await release(workspace, { ...gone, now: `${asOf}T12:00:00.000Z`, warn: (message) => process.stderr.write(message) });
}

/** @throws {Error} with what it said, where it ended otherwise than with an answer. */
function audited(workspace: string, ...words: readonly string[]): AuditFacts {
  const args = [command, "audit", ...words, "--data", workspace, "--json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return factsSchema.parse(JSON.parse(stdout));
}
