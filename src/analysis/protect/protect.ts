import { z } from "zod";
import { quoted } from "../../contract/sql.ts";
import type { Database } from "../../store/warehouse/database.ts";
import { Fault } from "../../store/workspace/fault.ts";
import { figureUnits } from "../measures/index.ts";
import type { Relation } from "../measures/relation.ts";
import { isProtected } from "../measures/unit.ts";
import { isHidden } from "../stage/disclosure.ts";
import { measure } from "../stage/incremental.ts";
import { protect } from "./choose.ts";
import { readFigures } from "./figures.ts";
import { Hiding } from "./hiding.ts";
import { pairsOfYear } from "./kept-pairs.ts";
import { at } from "./lists.ts";
import { protectedFigureSql } from "./pairs.ts";
import { onlyOf, type Part, partsOf } from "./parts.ts";
import { type Release, readReleases } from "./releases.ts";
import { findMove } from "./search.ts";
import { type System, systemOf } from "./system.ts";
import { unsafeQuantities } from "./verify.ts";

/**
 * `out.hidden_figure`: the figures that `pub` hides, `is_first` those that are hidden for themselves. Which is which is
 * not published: it would tell the numbers of the others.
 */
export const hiddenFigureSql = "create or replace table out.hidden_figure (figure_id bigint, is_first boolean)";

/**
 * `out.given_away`: hidden figures that an earlier release has told, with the release. What has left the building cannot be
 * called back: they are hidden all the same, and hide nothing more.
 */
export const givenAwaySql = "create or replace table out.given_away (figure_id bigint, release_id integer)";

/**
 * `out.protected_part`: of each year the parts whose figures tie each other alone, by a hash of all that decides what is
 * hidden of them. What has not changed is not chosen again: it would come out the same.
 */
export const protectedPartSql = "create or replace table out.protected_part (year varchar, fingerprint varchar)";

/** Notes what is hidden, before that is made anew. */
export const hiddenBeforeSql = "create or replace temporary table hidden_before as from out.hidden_figure";

/** Adds to `touched` the measures of which other figures are hidden than before: what is derived from them is stale too. */
export const touchedByHidingSql = `insert into touched
  with changed as (
    select coalesce(now.figure_id, before.figure_id) as figure_id
    from out.hidden_figure as now full join hidden_before as before on before.figure_id = now.figure_id
    where now.figure_id is null or before.figure_id is null
  )
  select distinct ${measure} from out.figure where figure_id in (from changed)`;

const yearSchema = z.object({ year: z.string() });

/** Years of figures: those of a table, and those of them that have something to hide. No relation leads out of a year. */
const yearsSql = (table: string) => `select distinct left(period, 7) as year from ${table} order by year`;
const firstYearsSql = (table: string) => `select distinct left(period, 7) as year from out.figure
  where ${isHidden} and left(period, 7) in (select left(period, 7) from ${table}) order by year`;

/**
 * Fills `out.hidden_figure` from `out.figure`: the same figures are hidden whatever was loaded before, and in which order.
 *
 * @param table the years of its periods are chosen anew: `touched`, or every figure where a release asks it
 * @throws {Fault} where hidden figures could be worked out all the same: then nothing of this is to be published.
 */
export async function protectFigures(db: Database, table: "touched" | "out.figure"): Promise<void> {
  const years = (await db.rows(yearSchema, yearsSql(table))).map(({ year }) => year);
  // A figure's number holds its year: src/analysis/stage/order.ts.
  const digits = years.map((year) => Number(year.slice(0, 4)));
  if (digits.length > 0) {
    for (const table of ["out.hidden_figure", "out.given_away"]) {
      await db.run(`delete from ${table} where figure_id // 100000000 % 10000 in (${digits.join(", ")})`);
    }
  }
  for (const { year } of await db.rows(yearSchema, firstYearsSql(table))) await protectYear(db, year);
}

/** Every relation that a measure declares. */
export const relations: readonly Relation[] = figureUnits.flatMap((unit) => (isProtected(unit) ? unit.relations : []));

async function protectYear(db: Database, year: string): Promise<void> {
  await db.run(protectedFigureSql(year, relations));
  const figures = await readFigures(db);
  const releases = await readReleases(db, figures.figureIds.length);
  const tied = await pairsOfYear(db, year, relations);
  const parts = partsOf(figures, tied);
  // What releases have given away is told for every part: then none is left as it was.
  const known = releases.length > 0 ? new Set<string>() : await knownParts(db, year);
  const changed = parts.filter(({ fingerprint }) => !known.has(fingerprint));
  // Releases are told by the numbers that figures have among all of the year.
  const some = releases.length > 0 ? { figures, tied } : onlyOf(changed, { figures, tied });
  const hiding = new Hiding(systemOf(some.figures, some.tied, releases));
  const { moves } = protect(hiding);
  const unsafe = unsafeQuantities(hiding, moves);
  const ofReleases = unsafe.filter((quantity) => isToldByReleases(hiding.system, quantity));
  const left = unsafe.filter((quantity) => !ofReleases.includes(quantity));
  if (left.length > 0) throw await unsafeFault(db, hiding.system, year, left);
  await writeHidden(db, hiding);
  const same = parts.filter(({ fingerprint }) => known.has(fingerprint));
  await keepHidden(
    db,
    same.flatMap((part) => part.figures.map((figure) => at(figures.figureIds, figure))),
  );
  await writeParts(db, year, parts);
  await writeGivenAway(db, hiding, releases, ofReleases);
}

/** The fingerprints of the parts of a year when it was protected last. */
async function knownParts(db: Database, year: string): Promise<Set<string>> {
  const query = `select fingerprint from out.protected_part where year = ${quoted(year)}`;
  return new Set((await db.rows(z.object({ fingerprint: z.string() }), query)).map(({ fingerprint }) => fingerprint));
}

/** Hides those of these figures that were hidden before. */
async function keepHidden(db: Database, figureIds: readonly number[]): Promise<void> {
  if (figureIds.length === 0) return;
  await db.run(
    `insert into out.hidden_figure select figure_id, is_first from hidden_before
      where figure_id in (select unnest(from_json($1::json, '["bigint"]')))`,
    [JSON.stringify(figureIds)],
  );
}

async function writeParts(db: Database, year: string, parts: readonly Part[]): Promise<void> {
  await db.run(`delete from out.protected_part where year = ${quoted(year)}`);
  const rows = parts.map(({ fingerprint }) => `(${quoted(year)}, ${quoted(fingerprint)})`);
  if (rows.length > 0) await db.run(`insert into out.protected_part values ${rows.join(", ")}`);
}

/** Whether a quantity could be worked out though nothing more were published: then what was released has given it away. */
function isToldByReleases(system: System, quantity: number): boolean {
  if (!system.isTold.includes(1)) return false;
  const nothingShown = new Hiding(system);
  nothingShown.hide(system.figures.figureIds.keys());
  return findMove(nothingShown, quantity, 1) === null;
}

/** Notes the hidden figures whose numerator a release showed, and those that releases together give away. */
async function writeGivenAway(
  db: Database,
  { system, isHidden }: Hiding,
  releases: readonly Release[],
  ofReleases: readonly number[],
): Promise<void> {
  const { figures, numeratorOf, isTold, showing } = system;
  const latest = releases.at(-1)?.releaseId ?? 0;
  const shown = figures.figureIds.flatMap((id, figure) => {
    const numerator = at(numeratorOf, figure);
    if (isHidden[figure] === 0 || numerator === -1 || isTold[numerator] === 0) return [];
    const release = releases.find(({ numerators }) => numerators[figure] === at(figures.numerators, figure));
    return [[id, release?.releaseId ?? latest] as const];
  });
  const worked = ofReleases.flatMap((quantity) => [...showing.of(quantity)].map((figure) => [figure, latest] as const));
  const rows = [...shown, ...worked.map(([figure, release]) => [at(figures.figureIds, figure), release] as const)];
  for (const [id, release] of new Map(rows)) await db.run("insert into out.given_away values (?, ?)", [id, release]);
}

const rowsAtOnce = 5000;

async function writeHidden(db: Database, { system, isHidden }: Hiding): Promise<void> {
  const { figureIds, isFirst } = system.figures;
  const rows = figureIds.flatMap((id, figure) => (isHidden[figure] === 1 ? [`(${id}, ${isFirst[figure] === 1})`] : []));
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    await db.run(`insert into out.hidden_figure values ${rows.slice(first, first + rowsAtOnce).join(", ")}`);
  }
}

/** No returned figures can come to this: where no pattern is found, all that is tied to them is hidden. */
async function unsafeFault(db: Database, system: System, year: string, unsafe: readonly number[]): Promise<Fault> {
  const ids = unsafe
    .flatMap((quantity) => system.showing.of(quantity)[0] ?? [])
    .map((figure) => system.figures.figureIds[figure]);
  const figures = await db.rows(
    z.object({ words: z.string() }),
    `select area_name || ', ' || indicator_code || ', ' || period as words from out.figure
      where figure_id in (${ids.join(", ")}) order by figure_id limit 5`,
  );
  const examples = [...new Set(figures.map(({ words }) => words))].join("; ");
  return new Fault(
    `${unsafe.length} hidden numbers of ${year} could be worked out from what would be published, among them: ${examples}. ` +
      "Nothing was published: what was published before stands, and the files that came in are kept. This is a fault of " +
      "Yardstick and not of the returns. Please report it with this message, as SECURITY.md says.",
  );
}
