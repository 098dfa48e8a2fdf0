import Papa from "papaparse";
import { z } from "zod";
import { type Complaint, complaints, ruleComplaint } from "../../contract/complaint.ts";
import type { Message } from "../../contract/message.ts";
import { heading, type Return } from "../../contract/return.ts";
import { sql } from "../../contract/sql.ts";
import { type FoundRecord, findRecords, numberedRecords } from "../../files/records.ts";
import { complaintAt, unsplitComplaint } from "../../files/row-messages.ts";
import { isPublication } from "../../files/table.ts";
import type { Database } from "../warehouse/database.ts";
import { judgeRows } from "./judge-rows.ts";
import type { NamedCells } from "./named-cells.ts";
import { type Reject, type StagedFile, Unsplittable } from "./stage.ts";

/** A record that was left out, its cells by column name, and what is wrong with it. */
export interface FaultyRow {
  readonly number: number;
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Whether it could be split into cells, so that `staged` holds it. */
  readonly isStaged: boolean;
  /** None where they may be those of several rows. */
  readonly cells: Readonly<Record<string, string>>;
  readonly messages: readonly Message[];
}

interface RejectedRecord {
  readonly record: FoundRecord;
  readonly reason: string;
}

/** Rows to be left out: records that could not be split, and others by number with the rules that DuckDB says they break. */
export interface LeftOut {
  readonly rejected: readonly RejectedRecord[];
  readonly broken: ReadonlyMap<number, readonly BrokenRule[]>;
  readonly named: NamedCells | null;
}

/** A rule that DuckDB says a row breaks, by its place in the list of the return, and what is known of what was found. */
interface BrokenRule {
  readonly index: number;
  readonly help: string | null;
}

const countSchema = z.object({ count: z.number() });

/**
 * Settles the staged rows and finds which are left out. Rows without anything in them, as spreadsheets leave below a
 * table, are counted and dropped.
 *
 * @throws {Unsplittable} where the file has another number of records than were staged and rejected.
 */
export async function leftOutRows(
  db: Database,
  definition: Return,
  file: StagedFile,
  rejects: readonly Reject[],
): Promise<LeftOut> {
  const rejected = await rejectedRecords(db, file, rejects);
  const named = await judgeRows(
    db,
    definition,
    rejected.map(({ record }) => record.number),
  );
  const { row = [], rule = [], help = [] } = await db.columns(leftOutSql);
  const broken = new Map<number, BrokenRule[]>();
  for (const [place, number] of row.entries()) {
    const rules = broken.get(Number(number)) ?? [];
    const index = Number(rule[place] ?? -1);
    if (definition.rules[index] !== undefined) rules.push({ index, help: wordsOf(help[place]) });
    broken.set(Number(number), rules);
  }
  return { rejected, broken, named };
}

/** Takes the records that are left out from the file and says what is wrong with each, in the order of the file. */
export async function faultyRows(file: StagedFile, { rejected, broken, named }: LeftOut): Promise<FaultyRow[]> {
  const { definition } = file;
  const records = await numberedRecords(file, broken.keys());
  const read = cellReader(definition, file);
  const rows = [...records].map(([row, record]) => faultyRow(file, record, read(record), broken.get(row) ?? [], named));
  const ragged = rejected.map(({ record, reason }) => rejectedRow(file, record, read(record), reason));
  return [...ragged, ...rows].sort((a, b) => a.number - b.number);
}

async function rejectedRecords(db: Database, file: StagedFile, rejects: readonly Reject[]): Promise<RejectedRecord[]> {
  if (rejects.length === 0) return [];
  const reasons = new Map(rejects.map(({ byte, reason }) => [byte, reason]));
  const reasonOf = ({ breakByte, firstByte }: { breakByte: number; firstByte: number }): string | undefined => {
    for (let byte = breakByte; byte <= firstByte; byte += 1) {
      if (reasons.has(byte)) return reasons.get(byte);
    }
    return undefined;
  };
  let last = 0;
  const records = await findRecords(file, (place) => {
    last = place.number;
    return last > 0 && reasonOf(place) !== undefined;
  });
  const [staged] = await db.rows(countSchema, "select count(*) as count from staged");
  if (staged?.count !== last - records.length) throw new Unsplittable();
  return records.map((record) => ({ record, reason: reasonOf(record) ?? "" }));
}

const leftOutSql = sql`select source_row as row, rule, help
  from unsound left join broken_rule using (source_row)
  order by source_row, rule`;

function wordsOf(help: unknown): string | null {
  return typeof help === "string" ? help : null;
}

function faultyRow(
  file: StagedFile,
  record: FoundRecord,
  cells: Readonly<Record<string, string>>,
  broken: readonly BrokenRule[],
  named: NamedCells | null,
): FaultyRow {
  const { definition } = file;
  const meaning = named?.meaning(cells) ?? null;
  const known = named === null || meaning?.key == null ? cells : { ...cells, [named.column]: meaning.key };
  const own = complaints(definition, known).map((complaint) =>
    isOf(complaint, definition, named) && meaning?.help != null
      ? { ...complaint, why: `${complaint.why} ${meaning.help}` }
      : complaint,
  );
  // A rule that only the database can judge reads typed cells: it says nothing new where a cell is wrong.
  const hasBadCell = own.some(({ code }) => code.startsWith("cell/"));
  const byDatabase = hasBadCell ? [] : broken.map(({ index, help }) => ruleComplaint(definition, index, known, help));
  const messages = [...own, ...byDatabase].map((complaint) => rowMessage(file, record, cells, complaint));
  return { number: record.number, line: record.line, isStaged: true, cells, messages };
}

/** Whether a complaint is about the column in which names stand where keys belong. */
function isOf({ code, column }: Complaint, definition: Return, named: NamedCells | null): boolean {
  const field = named === null ? undefined : definition.fields[named.column];
  return code === "cell/council-code" && field !== undefined && column === heading(named?.column ?? "", field);
}

function rejectedRow(
  file: StagedFile,
  record: FoundRecord,
  cells: Readonly<Record<string, string>>,
  reason: string,
): FaultyRow {
  const counts = { needed: file.header.length, there: () => split(file, record.text).length };
  const complaint = unsplitComplaint(reason, counts);
  const messages = [rowMessage(file, record, cells, complaint)];
  // A mark that is not closed takes in the rows after it, which may belong anywhere.
  const { number, line } = record;
  return { number, line, isStaged: false, cells: reason === "UNQUOTED VALUE" ? {} : cells, messages };
}

/** What is wrong with a record, at its place in the file. */
export function rowMessage(
  file: StagedFile,
  record: FoundRecord,
  cells: Readonly<Record<string, string>>,
  complaint: Complaint,
): Message {
  const { name } = file;
  return complaintAt({ name, line: record.line, isPublication: isPublication(file) }, cells, complaint);
}

/** The cells of a record. Unlike DuckDB, papaparse takes a quotation mark after blanks for text. */
function split(file: StagedFile, text: string): string[] {
  if (!text.includes('"')) return text.split(file.delimiter);
  const cells = Papa.parse<string[]>(text, { delimiter: file.delimiter }).data[0] ?? [];
  if (cells.length === file.header.length || !/ "/.test(text)) return cells;
  const tight = text.split(file.delimiter).map((part) => part.replace(/^ +(?=")/, ""));
  return Papa.parse<string[]>(tight.join(file.delimiter), { delimiter: file.delimiter }).data[0] ?? [];
}

/** The cells of a record by column name. */
export function cellsOf(definition: Return, file: StagedFile, record: FoundRecord): Record<string, string> {
  return cellReader(definition, file)(record);
}

/** Reads the cells of one record after another by column name: where each column stands is found once. */
function cellReader(definition: Return, file: StagedFile): (record: FoundRecord) => Record<string, string> {
  const places = Object.keys(definition.fields).map((name) => [name, file.columns.indexOf(name)] as const);
  return ({ text }) => {
    const cells = split(file, text);
    const named: Record<string, string> = {};
    for (const [name, place] of places) named[name] = cells[place] ?? "";
    return named;
  };
}
