import { momentOf, sharedValues } from "../contract/beside.ts";
import type { Check } from "../contract/check.ts";
import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import type { RuleRow } from "../contract/rule.ts";
import { doubtMessage, toldOfCheck } from "../files/doubt-message.ts";

/** A row that would load, as checks of rows together read it. */
export interface SoundRow {
  readonly row: RuleRow;
  readonly line: number;
  /** The first code of a council in it. */
  readonly council: string | null;
}

/** Rows of a return that would load, and scope cells of rows that would not: null where one cannot be read. */
export interface Together {
  readonly name: string;
  readonly definition: Return;
  readonly rows: readonly SoundRow[];
  readonly leftOut: readonly (readonly (string | null)[])[];
  /** Lines of records as places in the file, in words. */
  readonly places: (lines: readonly number[]) => string;
}

/** A row and what stands beside it: the numbers of the same columns. */
interface Pair {
  readonly own: SoundRow;
  readonly of: string;
  readonly other: (column: string) => unknown;
}

/**
 * What checks of rows together say of a file by itself: parts beside the whole, a period beside the one before where the
 * file has both. The same as `besideSql` and `doubtsSql` find.
 */
export function togetherNotes(file: Together): Message[] {
  const { checks } = file.definition;
  const [parts, before] = (["parts", "before"] as const).map((kind) => checks.filter(({ beside }) => beside === kind));
  const pairs = { nothing: [], parts: partPairs(file, parts ?? []), before: beforePairs(file, before ?? []) };
  return checks.flatMap((check) => notesOf(file, check, pairs[check.beside]));
}

function notesOf({ name, definition, places }: Together, check: Check, pairs: readonly Pair[]): Message[] {
  // What stands beside nothing may be of a return without a period.
  if (pairs.length === 0) return [];
  const [column] = check.columns;
  const { label } = labelsOf(definition);
  const doubts = pairs.flatMap(({ own, of, other }) => {
    const numbers = [own.row[column], other(column)];
    const [now, beside] = numbers;
    if (typeof now !== "number" || typeof beside !== "number" || !hasValues(own.row, Object.entries(check.where)))
      return [];
    const isDoubted = check.isDoubted?.({ now, other: beside, period: label(own.row), of, row: own.row }) === true;
    return isDoubted ? [{ own, doubt: { now, other: beside, of } }] : [];
  });
  const told = doubts.slice(0, toldOfCheck);
  return told.map(({ own: { line, council }, doubt }, index) => {
    const more = index === told.length - 1 ? doubts.length - told.length : 0;
    const at = { line, council, places: places([line]), more };
    return doubtMessage({ name, definition, isPublication: false }, check, doubt, at);
  });
}

function labelsOf(definition: Return) {
  const { column, labelBefore } = momentOf(definition);
  return { column, labelBefore, label: (row: RuleRow) => String(row[column]) };
}

function hasValues(row: RuleRow, values: readonly (readonly [column: string, value: string])[]): boolean {
  return values.every(([column, value]) => row[column] === value);
}

/** Rows beside those of the same thing in the period before. */
function beforePairs({ definition, rows }: Together, checks: readonly Check[]): Pair[] {
  if (checks.length === 0) return [];
  const { column, label, labelBefore } = labelsOf(definition);
  const same = definition.key.filter((name) => name !== column);
  const keyOf = (row: RuleRow, moment: string) => keyText([moment, ...same.map((name) => row[name])]);
  const judged = rows.filter(({ row }) => hasValues(row, sharedValues(checks)));
  const known = new Map(judged.map((each) => [keyOf(each.row, label(each.row)), each]));
  return judged.flatMap((own) => {
    const of = labelBefore(label(own.row));
    const earlier = known.get(keyOf(own.row, of));
    return earlier === undefined ? [] : [{ own, of, other: (name: string) => earlier.row[name] }];
  });
}

/** Rows of a whole beside the sums of its parts. Of parts of which a row is left out, or a number unknown, there is no sum. */
function partPairs({ definition, rows, leftOut }: Together, checks: readonly Check[]): Pair[] {
  const [first] = checks;
  if (first === undefined) return [];
  const [, breakdown = "", part = null] = first.columns;
  const key = definition.key.filter((name) => name !== breakdown && name !== part);
  const columns = [...new Set(checks.map(({ columns: [column] }) => column))];
  const isIncomplete = incompleteness(definition, leftOut);
  const sums = new Map<string, Map<string, Map<string, number | null>>>();
  const wholes: SoundRow[] = [];
  for (const own of rows) {
    const { row } = own;
    if (row[breakdown] === first.where[breakdown]) wholes.push(own);
    else if (row[breakdown] != null && !isIncomplete(row)) {
      const of = part === null ? breakdown : String(row[breakdown]);
      const text = keyText(key.map((name) => row[name]));
      const ofKey = sums.get(text) ?? new Map<string, Map<string, number | null>>();
      sums.set(text, ofKey.set(of, added(ofKey.get(of), row, columns)));
    }
  }
  return wholes.flatMap((own) => {
    const ofKey = sums.get(keyText(key.map((name) => own.row[name]))) ?? [];
    const sorted = [...ofKey].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([of, sum]) => ({ own, of, other: (name: string) => sum.get(name) }));
  });
}

function added(sum: ReadonlyMap<string, number | null> | undefined, row: RuleRow, columns: readonly string[]) {
  const before = (column: string) => (sum === undefined ? 0 : (sum.get(column) ?? null));
  return new Map(
    columns.map((column) => {
      const [so, value] = [before(column), row[column]];
      return [column, so === null || typeof value !== "number" ? null : so + value] as const;
    }),
  );
}

/** Whether a row is of a scope of which a row is left out: it belongs to each that agrees with its cells that can be read. */
function incompleteness({ scope }: Return, leftOut: Together["leftOut"]): (row: RuleRow) => boolean {
  const kinds = new Map<string, { columns: readonly string[]; texts: Set<string> }>();
  for (const cells of leftOut) {
    const columns = scope.filter((_, index) => cells[index] != null);
    const kind = kinds.get(columns.join(" ")) ?? { columns, texts: new Set() };
    kinds.set(columns.join(" "), kind);
    kind.texts.add(keyText(cells.filter((cell) => cell != null)));
  }
  return (row) =>
    [...kinds.values()].some(({ columns, texts }) => texts.has(keyText(columns.map((name) => row[name]))));
}

function keyText(values: readonly unknown[]): string {
  return values.map((value) => (value == null ? "" : String(value))).join("\u0000");
}
