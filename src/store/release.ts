import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { quoted } from "../contract/sql.ts";
import { changeWorkspace } from "./change.ts";
import { Database } from "./warehouse/database.ts";
import { releasedColumns } from "./warehouse/releases.ts";
import { keep, sha256 } from "./workspace/archive.ts";
import { type DisclosureRule, disclosureRuleSchema } from "./workspace/disclosure.ts";
import { appendToLedger, type ReleaseEntry, readReleases } from "./workspace/ledger.ts";
import type { Warned, Workspace } from "./workspace/workspace.ts";

/** What has gone out. */
export interface GoneOut extends Warned {
  /** What it was: site, or a kind of paper. */
  readonly release: string;
  /** The council that a paper is of. */
  readonly areaCode?: string;
  /** The day whose figures it shows. */
  readonly asOf: string;
  /** What it was made from: the key that its site.json gives. */
  readonly madeFrom: string;
  /** The warehouse that it shows. */
  readonly warehouse: string;
  /** The instant that the ledger notes. */
  readonly now: string;
}

/**
 * Notes in the ledger that figures have left the building, and keeps them in the archive as a Parquet file. The archive has
 * them before the ledger does: a process that is killed between the two leaves a file that nothing names.
 */
export function release(workspace: Workspace, out: GoneOut): Promise<ReleaseEntry> {
  return changeWorkspace(workspace, out, async () => {
    const figures = join(workspace.scratch, `released-${process.pid}.parquet`);
    mkdirSync(workspace.scratch, { recursive: true });
    try {
      const rules = await writeFigures(out.warehouse, figures);
      const hash = await sha256(figures);
      await keep(workspace, figures, hash);
      const entry = {
        released_at: out.now,
        release: out.release,
        ...(out.areaCode === undefined ? {} : inCouncil(out.areaCode)),
        as_of: out.asOf,
        made_from: out.madeFrom,
        sha256: hash,
        bytes: statSync(figures).size,
        rules,
      };
      appendToLedger(workspace.ledger, [entry]);
      return entry;
    } finally {
      rmSync(figures, { force: true });
    }
  });
}

const inCouncil = (area_code: string) => ({ area_code });

/** The day whose figures the last paper of the kind and the council showed, by a day; undefined where none went out. */
export function dayOfPaperBefore(
  { ledger }: Workspace,
  { kind, areaCode, by }: { readonly kind: string; readonly areaCode: string; readonly by: string },
): string | undefined {
  const before = readReleases(ledger).filter(
    (entry) => entry.release === kind && entry.area_code === areaCode && entry.as_of <= by,
  );
  return before
    .map((entry) => entry.as_of)
    .sort()
    .at(-1);
}

/** The line of a site that was noted before; undefined where it was not. */
export function releaseOf(workspace: Workspace, madeFrom: string): ReleaseEntry | undefined {
  return readReleases(workspace.ledger).find((entry) => entry.made_from === madeFrom);
}

const ruleSchema = disclosureRuleSchema.extend({ return_name: z.string() });

const rulesSql = `select return_name, threshold, zeros, round_to from pub.disclosure_rule
  where return_name in (select return_name from meta.load) order by return_name`;

/**
 * Writes what a warehouse publishes, and gives the rule by which each return in it was hidden. On one thread the same
 * figures give the same bytes.
 */
async function writeFigures(warehouse: string, path: string): Promise<Record<string, DisclosureRule>> {
  const db = await Database.open(warehouse, "export");
  try {
    await db.run("set threads = 1");
    await db.run(`copy (select ${releasedColumns} from pub.figure order by figure_id)
      to ${quoted(path)} (format parquet)`);
    const rules = await db.rows(ruleSchema, rulesSql);
    return Object.fromEntries(rules.map(({ return_name, ...rule }) => [return_name, rule]));
  } finally {
    db.close();
  }
}
