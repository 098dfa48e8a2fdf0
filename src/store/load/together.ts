import { z } from "zod";
import { gravestFirst, type Message } from "../../contract/message.ts";
import type { Return } from "../../contract/return.ts";
import { identifier, sql } from "../../contract/sql.ts";
import type { Opened } from "../../files/table.ts";
import type { Database } from "../warehouse/database.ts";
import type { LoadResult, Took } from "../warehouse/load-result.ts";
import { adviceNotes } from "./advice.ts";
import { type Batch, batchOfSeveral, type Notes } from "./batch.ts";
import { judgeRows } from "./judge-rows.ts";
import { type Arrival, prepareTable } from "./load.ts";
import { normalisedCells } from "./normalised-cells.ts";
import { findParameters } from "./parameters.ts";
import { recordBlocks } from "./row-blocks.ts";
import { inScope, listScopes } from "./scopes.ts";
import { type StagedFile, stageSeveral, Unsplittable } from "./stage.ts";
import { placedSql, supersede } from "./supersede.ts";
import { tookOf } from "./took.ts";
import { wholeFileNotes } from "./whole-file.ts";

/** A file that is open and waits to be loaded as `loadId`. */
export interface Waiting {
  readonly opened: Opened;
  readonly arrival: Arrival;
  readonly loadId: number;
}

/** A file that was loaded, and what became of it. */
export type Loaded<W extends Waiting> = W & { readonly result: LoadResult };

/** A file of a return whose files are loaded together, with its table. */
interface Plain<W extends Waiting> {
  readonly waiting: W;
  readonly table: StagedFile;
}

/**
 * Loads files as if one after the other, by statements that are run once for all files of a return. It does so where
 * nothing is wrong in any of them: gives the places of those that {@link load} must judge by itself, and where there are
 * any has changed nothing. `settle` is given the results, in order, in the transaction of the loads.
 */
export async function loadTogether<W extends Waiting>(
  db: Database,
  waiting: readonly W[],
  settle: (loaded: readonly Loaded<W>[]) => Promise<void>,
): Promise<readonly number[]> {
  const plain = waiting.flatMap((each) => plainOf(each) ?? []);
  if (plain.length < waiting.length) return placesOf(waiting, (each) => plainOf(each) === null);
  try {
    const apart = await db.transaction(
      () => loadPlain(db, plain, settle),
      (found) => found.size === 0,
    );
    return placesOf(waiting, ({ loadId }) => apart.has(loadId));
  } catch (error) {
    if (!(error instanceof Unsplittable)) throw error;
    const { path } = error;
    return placesOf(waiting, ({ opened }) => path === null || opened.table?.path === path);
  }
}

function placesOf(waiting: readonly Waiting[], isWanted: (each: Waiting) => boolean): number[] {
  return waiting.flatMap((each, place) => (isWanted(each) ? [place] : []));
}

/** Null where there is no table of a council's own return, which no other is checked against, that can be judged so. */
function plainOf<W extends Waiting>(waiting: W): Plain<W> | null {
  const { opened, arrival } = waiting;
  const { table } = opened;
  if (table === null || table.screen !== undefined) return null;
  const { isReference, scope, parts, checks } = table.definition;
  const isOneByOne = checks.some(({ alone }) => alone !== undefined && alone.doubtsOfEach === undefined);
  if (isReference || parts.length > 0 || isOneByOne || !scope.includes("council_code")) return null;
  const { missing, values } = findParameters(table.definition, arrival, opened.nameInside);
  return missing.length > 0 ? null : { waiting, table: { ...table, name: arrival.name, parameters: values } };
}

async function loadPlain<W extends Waiting>(
  db: Database,
  files: readonly Plain<W>[],
  settle: (loaded: readonly Loaded<W>[]) => Promise<void>,
): Promise<ReadonlySet<number>> {
  const apart = new Set<number>();
  const loaded = new Map<number, Loaded<W>>();
  for (const definition of new Set(files.map(({ table }) => table.definition))) {
    const own = files.filter(({ table }) => table.definition === definition);
    const batch = batchOfSeveral(definition, new Map(own.map(({ waiting, table }) => [waiting.loadId, table])));
    for (const loadId of await judgeBatch(db, batch)) apart.add(loadId);
    if (apart.size > 0) continue;
    const placed = await placeRows(
      db,
      batch,
      own.every(({ waiting }) => waiting.arrival.isReplay === true),
    );
    for (const each of own) {
      const result = resultOf(each, placed);
      if (result.messages.some(({ severity }) => severity === "file")) apart.add(each.waiting.loadId);
      loaded.set(each.waiting.loadId, { ...each.waiting, result });
    }
  }
  if (apart.size === 0) await settle(files.flatMap(({ waiting }) => loaded.get(waiting.loadId) ?? []));
  return apart;
}

const loadSchema = z.object({ load_id: z.number() });

/** Stages the files of a batch and gives those of which more is to be said than that each of their rows is sound. */
async function judgeBatch(db: Database, batch: Batch): Promise<number[]> {
  const { definition, files, by } = batch;
  const rejected = await stageSeveral(db, definition, files);
  await judgeRows(db, definition, [], by);
  const odd = await db.rows(loadSchema, oddSql(definition), [`[${[...files.keys()].join(",")}]`]);
  return [...rejected, ...odd.map(({ load_id }) => load_id)];
}

function oddSql({ key }: Return): string {
  return sql`with listed as (
      select unnest($1::integer[]) as load_id
    ), repeated as (
      select load_id from sound group by ${["load_id", ...key.map(identifier)].join(", ")} having count(*) > 1
    )
    select load_id from listed
    where load_id not in (select load_id from sound) or load_id in (select load_id from unsound)
      or load_id in (select load_id from repeated) or load_id in (select source_row from meant_value)`;
}

/** What was put in place: how many rows of each load, and what is told of it. */
interface Placed {
  readonly rowCounts: ReadonlyMap<number, number>;
  readonly notes: readonly Notes[];
  readonly took: ReadonlyMap<number, Took>;
}

const tallySchema = z.object({ load_id: z.number(), row_count: z.number(), is_any_known: z.boolean() });
const tallySql = sql`select load_id, sum(row_count)::bigint as row_count, bool_or(is_known) as is_any_known
  from incoming group by load_id`;

/** Rows are judged before they take their place: afterwards those that another load of the batch replaces are gone. */
async function placeRows(db: Database, batch: Batch, isReplay: boolean): Promise<Placed> {
  const { definition, files } = batch;
  await prepareTable(db, definition);
  await listScopes(db, batch);
  await db.run(placedSql(batch, true));
  const respelled = await normalisedCells(db, batch);
  const doubts = isReplay ? [] : await doubtsOf(db, batch);
  const tallies = await db.rows(tallySchema, tallySql);
  const isAnyReplaced = tallies.some(({ is_any_known }) => is_any_known);
  const [overtaken] = await db.rows(loadSchema, "select load_id from incoming where not is_taken limit 1");
  await supersede(db, batch, { isAnyReplaced, isEveryScopeWhole: overtaken === undefined });
  for (const [loadId, { blocks }] of files) await recordBlocks(db, loadId, blocks);
  const rowCounts = new Map(tallies.map(({ load_id, row_count }) => [load_id, row_count]));
  return { rowCounts, notes: [respelled, ...doubts], took: isReplay ? new Map() : await tookOf(db, batch) };
}

async function doubtsOf(db: Database, batch: Batch): Promise<Notes[]> {
  await db.run(standingSql(batch));
  const stood = "own.load_id >= earlier.since and own.load_id < coalesce(earlier.until, 2147483647)";
  return [await adviceNotes(db, batch), await wholeFileNotes(db, batch, { by: batch.by, table: "standing", stood })];
}

/** Every row that stands before the batch or comes with it: `since` which load it stands, and `until` which. */
function standingSql({ definition, by }: Batch): string {
  const columns = Object.keys(definition.fields).map(identifier);
  const scope = definition.scope.map(identifier).join(", ");
  const of = (table: string) => columns.map((column) => `${table}.${column}`).join(", ");
  return sql`create or replace temporary view standing as
    with first as (
      select ${scope}, min(load_id) as load_id from incoming group by ${scope}
    )
    select ${of("placed")}, incoming.load_id as since, replaced_by as until
    from placed join incoming on ${inScope(definition, "incoming", by, "placed")}
    union all
    select ${of("loaded")}, 0, first.load_id
    from core.${identifier(definition.name)} as loaded left join first on ${inScope(definition, "first", [], "loaded")}`;
}

function resultOf({ waiting, table }: Plain<Waiting>, { rowCounts, notes, took }: Placed): LoadResult {
  const { loadId, opened } = waiting;
  const own: readonly Message[] = notes.flatMap((each) => each.get(loadId) ?? []);
  return {
    name: table.name,
    returnName: table.definition.name,
    parameters: table.parameters,
    isRefused: false,
    rowCount: rowCounts.get(loadId) ?? 0,
    leftOutCount: 0,
    took: took.get(loadId) ?? null,
    messages: gravestFirst([...own.map(table.placed), ...opened.messages]),
  };
}
