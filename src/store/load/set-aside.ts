import { z } from "zod";
import type { Message } from "../../contract/message.ts";
import { identifier } from "../../contract/sql.ts";
import { belowNotes, differingTotal, isNote, isTotal, totalsNote } from "../../files/beside-rows.ts";
import { isPublication } from "../../files/table.ts";
import type { Database } from "../warehouse/database.ts";
import type { FaultyRow } from "./faulty-rows.ts";
import type { StagedFile } from "./stage.ts";

/** The rows that are left out of a file, without those that never were rows of the return, and what is told of these. */
export interface RowsSetAside {
  readonly faulty: readonly FaultyRow[];
  readonly notes: readonly Message[];
}

const lastSchema = z.object({ last: z.number() });

/**
 * Sets aside what people write into a sheet beside its rows: totals, and notes below the table. They are not left out:
 * what they stand beside is complete without them. Changes `reread`, so that nothing counts them among the rows. Of a
 * publication every row is a value under a heading: one of “Total Income” is left out as any other.
 */
export async function setAside(db: Database, file: StagedFile, rows: readonly FaultyRow[]): Promise<RowsSetAside> {
  if (rows.length === 0 || isPublication(file)) return { faulty: rows, notes: [] };
  const [sound] = await db.rows(lastSchema, "select coalesce(max(source_row), 0) as last from sound");
  const last = sound?.last ?? 0;
  if (last === 0) return { faulty: rows, notes: [] };
  const totals = rows.filter(isTotal);
  const below = rows.filter((row) => row.number > last && !isTotal(row) && isNote(row));
  if (totals.length + below.length === 0) return { faulty: rows, notes: [] };
  const numbers = [...totals, ...below].map(({ number }) => number);
  await db.run(
    "update reread set is_left_out = false, is_blank = true where source_row in (select unnest($1::bigint[]))",
    [`[${numbers.join(",")}]`],
  );
  const faulty = rows.filter((row) => !totals.includes(row) && !below.includes(row));
  const isWhole = faulty.length === 0;
  return { faulty, notes: [...(await totalNotes(db, file, totals, isWhole)), ...belowNotes(file.name, below)] };
}

/** A total is compared with the rows where all of them are there. */
async function totalNotes(
  db: Database,
  file: StagedFile,
  totals: readonly FaultyRow[],
  isWhole: boolean,
): Promise<Message[]> {
  const [first] = totals;
  if (first === undefined) return [];
  const differing = totals.length === 1 && isWhole ? await differingTotals(db, file, first) : [];
  return [totalsNote(file.name, totals.length, first.line), ...differing];
}

/** What a row of totals says that the rows above it do not add up to. */
async function differingTotals(db: Database, file: StagedFile, { cells, line }: FaultyRow): Promise<Message[]> {
  const said = Object.entries(file.definition.fields).flatMap(([name, field]) => {
    const value = ["count", "pounds"].includes(field.type.kind) ? field.read(cells[name] ?? "") : null;
    return typeof value === "number" ? [{ name, value }] : [];
  });
  if (said.length === 0) return [];
  const sums = said.map(({ name }) => `coalesce(sum(${identifier(name)}), 0)::double as ${identifier(name)}`);
  const [found = {}] = await db.rows(z.record(z.string(), z.number()), `select ${sums.join(", ")} from sound`);
  return said.flatMap(({ name, value }) => {
    const sum = found[name] ?? 0;
    if (Math.abs(sum - value) < 0.005) return [];
    return [differingTotal(file.name, { line, column: name, sum, value })];
  });
}
