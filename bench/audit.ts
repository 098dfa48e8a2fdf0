import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, type Run, timed } from "./command.ts";
import { makeDemonstration } from "./demonstration.ts";

/** What it costs to attack what is published, a process each. */
export interface AuditBench {
  /** A built site, by its files. */
  readonly site: Run;
  /** What hiding counts of 1 to 4 alone would publish. */
  readonly primary_only: Run;
}

/**
 * Times the built command: run `npm run bundle` before.
 *
 * @param data a loaded workspace; without it the demonstration is made
 */
export async function benchAudit(data?: string): Promise<AuditBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  const workspace = data ?? join(folder, "workspace");
  const site = join(folder, "site");
  try {
    if (data === undefined) await makeDemonstration(workspace);
    await timed([command, "build", "--data", workspace, "--out", site]);
    return {
      site: await timed([command, "audit", site, "--data", workspace]),
      primary_only: await timed([command, "audit", "--data", workspace, "--primary-only"]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
