import { z } from "zod";
import type { Message } from "../../contract/message.ts";
import { identifier } from "../../contract/sql.ts";
import { fileNote } from "../../files/message.ts";
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

const totalCell = /^(?:grand |overall |sub[- ]?)?totals?(?: .*)?:?$/i;
const noteCell = /^(?:source|notes?|n\.?b\.?|key|footnotes?|prepared by|produced by|contact|©|\*+ ?[a-z]|\[|\()/i;

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
  return { faulty, notes: [...(await totalNotes(db, file, totals, isWhole)), ...belowNotes(file, below)] };
}

function isTotal({ cells }: FaultyRow): boolean {
  return Object.values(cells).some((cell) => totalCell.test(cell.trim()));
}

/** One cell of several words, or words that begin a note. A row that was cut short is none. */
function isNote({ cells }: FaultyRow): boolean {
  const filled = Object.values(cells).filter((cell) => cell.trim() !== "");
  const [first = ""] = filled;
  return noteCell.test(first.trim()) || (filled.length === 1 && /\p{L}{2,}\s.*\p{L}{2,}/u.test(first));
}

function belowNotes(file: StagedFile, below: readonly FaultyRow[]): Message[] {
  const [first] = below;
  if (first === undefined) return [];
  const note = fileNote(file.name, {
    code: "row/below",
    expected: "rows of the return only",
    found: below.length === 1 ? "a line of text below the table" : `${below.length} lines of text below the table`,
    why: "It was not read.",
    fix: "Nothing needs doing if it is a note.",
  });
  return [{ ...note, line: first.line }];
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
  const note = fileNote(file.name, {
    code: "row/total",
    expected: "rows of the return only",
    found: totals.length === 1 ? "a row of totals" : `${totals.length} rows of totals`,
    why: "Totals are made here from the rows, so it was not loaded.",
    fix: "Nothing needs doing.",
  });
  const differing = totals.length === 1 && isWhole ? await differingTotals(db, file, first) : [];
  return [{ ...note, line: first.line }, ...differing];
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
    const note = fileNote(file.name, {
      code: "row/total-differs",
      expected: `${sum.toLocaleString("en-GB")}, which the rows that were read add up to`,
      found: value.toLocaleString("en-GB"),
      why: "A row may be missing, be there twice or be wrong, or the total may be.",
      fix: "Compare the total with the system that the file came from.",
    });
    return [{ ...note, line, column: name }];
  });
}
