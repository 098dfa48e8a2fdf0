import { gravestFirst, type Message } from "../../contract/message.ts";
import { safeName } from "../../contract/personal/file-name.ts";
import type { Return } from "../../contract/return.ts";
import { identifier } from "../../contract/sql.ts";
import { tableSql } from "../../contract/table.ts";
import { fileMessage } from "../../files/message.ts";
import { nothingLoaded } from "../../files/row-messages.ts";
import type { Opened } from "../../files/table.ts";
import type { Database } from "../warehouse/database.ts";
import type { LoadResult } from "../warehouse/load-result.ts";
import { adviceNotes } from "./advice.ts";
import { type Batch, batchOfOne, type Notes } from "./batch.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { type FaultyRow, faultyRows, type LeftOut, leftOutRows } from "./faulty-rows.ts";
import { meantValues } from "./meant-values.ts";
import { normalisedCells } from "./normalised-cells.ts";
import { findParameters } from "./parameters.ts";
import { judgeReplacement } from "./replaced.ts";
import { recordBlocks } from "./row-blocks.ts";
import { type Incoming, judgeScopes, listScopes } from "./scopes.ts";
import { screenColumns, screenLeftOut } from "./screen.ts";
import { setAside } from "./set-aside.ts";
import { type StagedFile, stage, Unsplittable } from "./stage.ts";
import { placedSql, supersede } from "./supersede.ts";
import { tookOf } from "./took.ts";
import { unsplittable } from "./unsplittable.ts";
import { wholeFileNotes } from "./whole-file.ts";

/** A file to load: what the analyst calls it, and what the file does not say itself. */
export interface Arrival {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly acceptIncomplete: boolean;
  /** Whether it replaces a publication of which it holds less than half. */
  readonly replace?: boolean;
  /** Whether it was loaded before: then it replaces what it did then, and nobody is told what is doubtful in it. */
  readonly isReplay?: boolean;
}

/**
 * Checks and loads one opened file as `loadId`. `settle` is given the result in the transaction of the load: where
 * what it gives back is refused, or it throws, nothing of the file is in the database.
 */
export async function load<T extends LoadResult>(
  db: Database,
  opened: Opened,
  arrival: Arrival,
  loadId: number,
  settle: (result: LoadResult) => Promise<T>,
): Promise<T> {
  const { table, messages: notes } = opened;
  const blank = {
    name: safeName(arrival.name),
    returnName: table?.definition.name ?? null,
    parameters: {},
    rowCount: 0,
  };
  const refused = (messages: readonly Message[]): LoadResult => ({
    ...blank,
    leftOutCount: 0,
    isRefused: true,
    took: null,
    messages: gravestFirst([...messages.map(table?.placed ?? ((message) => message)), ...notes]),
  });
  const { missing, values } =
    table === null ? nothingFound : findParameters(table.definition, arrival, opened.nameInside);
  if (table === null || missing.length > 0) return settle(refused(missing));
  const file = { ...table, name: arrival.name, parameters: values };
  // Outside of the transaction: DuckDB reads a table that is not committed at half the speed.
  const batch = batchOfOne(file, loadId);
  const checked = await checkRows(db, batch, file, arrival);
  const work = async () => {
    if (checked.isRefused) return settle(refused(checked.messages));
    const placed = await placeRows(db, batch, file, checked, arrival);
    if (placed.isRefused) return settle(refused(placed.messages));
    const messages = gravestFirst([...placed.messages.map(table.placed), ...notes]);
    return settle({ ...blank, ...placed, parameters: values, messages });
  };
  return db.transaction(work, (result) => !result.isRefused);
}

const nothingFound: ReturnType<typeof findParameters> = { missing: [], values: {} };

/** The rows of a file, staged and judged by themselves; refused where the file as a whole cannot be loaded. */
interface CheckedRows {
  readonly isRefused: boolean;
  readonly faulty: readonly FaultyRow[];
  readonly incoming: Incoming;
  readonly messages: readonly Message[];
}

const nothingIncoming: Incoming = { rowCount: 0, isAnyReplaced: false, isEveryScopeWhole: true, keptScopes: [] };

async function checkRows(db: Database, batch: Batch, file: StagedFile, arrival: Arrival): Promise<CheckedRows> {
  const refused = { isRefused: true, faulty: [], incoming: nothingIncoming };
  const personal = await screenColumns(db, file);
  if (personal.length > 0) return { ...refused, messages: personal };
  const leftOut = await stageRows(db, file);
  if (leftOut === null) return { ...refused, messages: [await unsplittable(file)] };
  const [found, repeated] = await sideBySide(faultyRows(file, leftOut), keysAndScopes(db, batch, file));
  const shown = await screenLeftOut(file, found, leftOut);
  if (shown.length > 0) return { ...refused, messages: shown };
  const { faulty, notes: asides } = await setAside(db, file, found);
  const rowMessages = faulty.flatMap((row) => row.messages);
  const notes = [...told(await normalisedCells(db, batch)), ...(await meantValues(db, file))];
  const messages = [...repeated, ...asides, ...notes, ...rowMessages];
  if (repeated.length > 0) return { ...refused, messages };
  const unplaced = faulty.filter((row) => !row.isStaged).map((row) => scopeCells(file.definition, row));
  const incoming = await judgeScopes(db, file.definition, arrival.acceptIncomplete, unplaced);
  const losses = await judgeLosses(db, file, arrival, { incoming, isComplete: faulty.length === 0 });
  return { isRefused: losses.some(isOfFile), faulty, incoming, messages: [...losses, ...messages] };
}

function isOfFile({ severity }: Message): boolean {
  return severity === "file";
}

/** What stands and would go. A file that was loaded before is loaded again whatever went then: nothing of it is lost. */
async function judgeLosses(
  db: Database,
  { definition, name }: StagedFile,
  { isReplay = false, replace = false }: Arrival,
  { incoming, isComplete }: { readonly incoming: Incoming; readonly isComplete: boolean },
): Promise<Message[]> {
  const isAnyGone = incoming.isAnyReplaced || definition.isReference || definition.latestCounts !== undefined;
  if (isReplay || !isAnyGone) return [];
  return judgeReplacement(db, definition, { name, isAllowed: replace, isComplete });
}

/** What is told of a file by itself. */
function told(notes: Notes): Message[] {
  return [...notes.values()].flat();
}

type PlacedRows = Pick<LoadResult, "isRefused" | "rowCount" | "leftOutCount" | "took" | "messages">;

/** Puts checked rows into their return's table; refused where none of them could be. */
async function placeRows(
  db: Database,
  batch: Batch,
  file: StagedFile,
  { faulty, incoming, messages: found }: CheckedRows,
  arrival: Arrival,
): Promise<PlacedRows> {
  const { definition, name } = file;
  await prepareTable(db, definition);
  if (faulty.length === 0) await giveWay(db, batch);
  await supersede(db, batch, incoming);
  await db.run(placedSql(batch, incoming.isEveryScopeWhole));
  for (const [loadId, { blocks }] of batch.files) await recordBlocks(db, loadId, blocks);
  const { rowCount, keptScopes } = incoming;
  const doubts = arrival.isReplay
    ? []
    : [...told(await adviceNotes(db, batch)), ...told(await wholeFileNotes(db, batch))];
  const messages = [...found, ...doubts, ...keptScopes.map((scope) => keptScope(name, definition, scope))];
  const isRefused = rowCount === 0 || doubts.some(isOfFile);
  const [took = null] = isRefused || arrival.isReplay ? [] : (await tookOf(db, batch)).values();
  const reason = rowCount === 0 ? [nothingLoaded(name, faulty.length, keptScopes.length)] : [];
  return { isRefused, rowCount, leftOutCount: faulty.length, took, messages: [...messages, ...reason] };
}

/** What DuckDB does while rows are explained: messages of repeated keys, and where there are none the list of scopes. */
async function keysAndScopes(db: Database, batch: Batch, file: StagedFile): Promise<Message[]> {
  const repeated = await duplicateKeys(db, file.definition, file);
  if (repeated.length === 0) await listScopes(db, batch);
  return repeated;
}

/** Waits for both, whatever becomes of either: nothing is left under way in the database. */
async function sideBySide<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

/** Stages the file and finds the rows that are left out; null where it cannot be split into rows. */
async function stageRows(db: Database, file: StagedFile): Promise<LeftOut | null> {
  try {
    return await leftOutRows(db, file.definition, file, await stage(db, file.definition, file));
  } catch (error) {
    if (error instanceof Unsplittable) return null;
    throw error;
  }
}

/** Makes the table of a return where it is not there yet. */
export async function prepareTable(db: Database, definition: Return): Promise<void> {
  await db.run(tableSql(definition));
}

/** The committed reference table gives way to a file, whole, where no row of the file was left out. */
async function giveWay(db: Database, { definition, files }: Batch): Promise<void> {
  if (!definition.isReference || files.has(0)) return;
  for (const loadId of files.keys()) {
    await db.run(
      `insert into meta.scope_replaced select return_name, scope, load_id, ${loadId}, row_count from meta.scope
        where return_name = ? and load_id = 0`,
      [definition.name],
    );
  }
  await db.run(`delete from core.${identifier(definition.name)} where load_id = 0`);
  await db.run("delete from meta.scope where return_name = ? and load_id = 0", [definition.name]);
}

function scopeCells(definition: Return, row: FaultyRow): (string | null)[] {
  return definition.scope.map((column) => {
    const value = definition.fields[column]?.read(row.cells[column] ?? "");
    return typeof value === "string" ? value : null;
  });
}

function keptScope(name: string, definition: Return, scope: string): Message {
  const said = scope
    .split("|")
    .filter((part) => part !== "")
    .join(", ");
  const message = fileMessage(name, {
    code: "scope/kept",
    expected: `every row of ${said}`,
    found: "rows left out",
    why: `The complete ${definition.title.toLowerCase()} loaded before for ${said} stand as they were.`,
    fix: "Correct the rows above and run refresh again, or load what there is with --accept-incomplete.",
  });
  return { ...message, severity: "row" };
}
