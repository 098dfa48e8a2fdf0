import { z } from "zod";
import { quoted } from "../../contract/sql.ts";
import { kept } from "../workspace/archive.ts";
import { type ReleaseEntry, readReleases } from "../workspace/ledger.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Database } from "./database.ts";
import { literalPath } from "./literal-path.ts";

/** Columns of a figure that a release keeps: its key, what it counts, why it has no value, and what counts were rounded to. */
export const releasedColumns = `area_type, area_code, framework, edition, indicator_code, definition, person_type, basis, period,
  breakdown, breakdown_value, vintage, numerator, denominator, value, value_status, rounded_to`;

/**
 * Tables of what has left the building: `meta.release`, a row for each release, and `meta.released_figure`, every figure as
 * it was published with it. Numerator, denominator and value are null where they were hidden; `rounded_to` is null where
 * counts were not rounded.
 */
export const releaseTables: readonly string[] = [
  `create table meta.release (release_id integer primary key, kind varchar, as_of date, released_at timestamp,
    sha256 varchar)`,
  `create table meta.released_figure (release_id integer, area_type varchar, area_code varchar, framework varchar,
    edition varchar, indicator_code varchar, definition varchar, person_type varchar, basis varchar, period varchar,
    breakdown varchar, breakdown_value varchar, vintage varchar, numerator double, denominator double, value double,
    value_status varchar, rounded_to integer)`,
];

const stateSchema = z.object({ releases: z.string() });

/** A release with its number. */
export interface NumberedRelease extends ReleaseEntry {
  readonly release_id: number;
}

/** The releases of a workspace, of figures of the end of `day` at the latest. */
export function releasesBy(workspace: Workspace, day = "9999-12-31"): NumberedRelease[] {
  const all = readReleases(workspace.ledger).map((entry, index) => ({ ...entry, release_id: index + 1 }));
  return all.filter(({ as_of }) => as_of <= day);
}

/** What a warehouse says of the releases that it holds. */
export function releasesKey(releases: readonly NumberedRelease[]): string {
  return releases.map(({ release_id, as_of, sha256 }) => `${release_id} ${as_of} ${sha256}`).join("\n");
}

/**
 * Writes into a warehouse what has been released, from the archive; nothing is written where it is there already.
 *
 * @throws {Fault} where released figures are gone from the archive, or were altered.
 */
export async function writeReleases(
  db: Database,
  workspace: Workspace,
  releases: readonly NumberedRelease[],
): Promise<void> {
  const [state] = await db.rows(stateSchema, "select releases from meta.workspace");
  if (state?.releases === releasesKey(releases)) return;
  await db.run("delete from meta.release");
  await db.run("delete from meta.released_figure");
  for (const { release_id, release, as_of, released_at, sha256 } of releases) {
    const path = await kept(workspace, sha256, `release ${release_id}, figures as of ${as_of}`);
    await db.run("insert into meta.release values (?, ?, cast(? as date), cast(? as timestamp), ?)", [
      release_id,
      release,
      as_of,
      released_at.replace("Z", ""),
      sha256,
    ]);
    // An earlier version did not know of rounding: what its files have no column for is null.
    await db.run(`insert into meta.released_figure by name
      select ${release_id} as release_id, * from read_parquet(${quoted(literalPath(path))})`);
  }
  await db.run("update meta.workspace set releases = ?", [releasesKey(releases)]);
}
