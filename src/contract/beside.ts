import type { Check } from "./check.ts";
import { periodBefore } from "./periods.ts";
import type { Return } from "./return.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** The return whose rows are judged: those of the load, by themselves, are `placed`; all are in its table. */
export type Judged = Pick<Return, "name" | "key" | "fields">;

/** Rows of several loads, each judged as if it had been loaded after the one before it. */
export interface Standing {
  /** The columns of `placed` that tell the loads apart. */
  readonly by: readonly string[];
  /** The table of all rows that stood at any time meanwhile. */
  readonly table: string;
  /** SQL over a row of it, `earlier`, and a row of a load, `own`: whether the one stood when the other was loaded. */
  readonly stood: string;
}

/** A load by itself has taken its place in the table of its return. */
function byItself({ name }: Judged): Standing {
  return { by: [], table: `core.${identifier(name)}`, stood: "true" };
}

/**
 * SQL that makes the tables in which rows of a load stand beside what checks compare them with: `beside_before` and
 * `beside_parts`, whose columns `other_…` are of the period before, or of the parts added up. Rows of which every number is
 * the same are left out: equal numbers are never in doubt.
 */
export function besideSql(judged: Judged, checks: readonly Check[], standing = byItself(judged)): string[] {
  const [before, parts] = (["before", "parts"] as const).map((kind) => checks.filter(({ beside }) => beside === kind));
  return [
    ...(before === undefined || before.length === 0 ? [] : [beforeSql(judged, before, standing)]),
    ...(parts === undefined || parts.length === 0 ? [] : [partsSql(judged, parts, standing)]),
  ];
}

/** Columns of a key that say when a row is of, and SQL of what is directly before: a submission is made once a year. */
const moments = [
  { column: "period", before: (label: string) => `period_before(${label})`, labelBefore: periodBefore },
  { column: "year", before: (label: string) => `period_before(${label})`, labelBefore: periodBefore },
  {
    column: "submission",
    before: (label: string) => `cast(cast(left(${label}, 4) as integer) - 1 as varchar) || substr(${label}, 5)`,
    labelBefore: (label: string) => `${Number(label.slice(0, 4)) - 1}${label.slice(4)}`,
  },
] as const;

/**
 * The column of a key that says when a row is of, and what is directly before: in SQL, and as a label.
 *
 * @throws {Error} where no column does.
 */
export function momentOf({ name, key }: Pick<Return, "name" | "key">) {
  const moment = moments.find(({ column }) => key.includes(column));
  if (moment === undefined) throw new Error(`the key of ${name} does not say when a row is of`);
  const { column } = moment;
  return { ...moment, label: (row: string) => `cast(${row}${identifier(column)} as varchar)` };
}

function beforeSql(returned: Judged, checks: readonly Check[], { by, table, stood }: Standing): string {
  const { key } = returned;
  const moment = momentOf(returned);
  const same = key.filter((column) => column !== moment.column).map(identifier);
  const agree = same.map((column) => `own.${column} is not distinct from earlier.${column}`);
  const shared = sharedWhere(checks);
  const { judged, compared } = besideColumns(checks);
  return sql`create or replace temporary table beside_before as
    with own as (
      select *, ${moment.before(moment.label(""))} as "of" from placed${shared === "" ? "" : ` where ${shared}`}
    ), earlier as (
      select * from ${table} where ${moment.label("")} in (select distinct "of" from own)${shared === "" ? "" : ` and ${shared}`}
    )
    select ${columnsOf("own", by)} own.source_row, ${moment.label("own.")} as period, own."of",
      ${judged.map((column) => `own.${column}`).join(", ")},
      ${compared.map((column) => `earlier.${identifier(column)} as ${identifier(`other_${column}`)}`).join(", ")}
    from own join earlier on ${moment.label("earlier.")} = own."of" and ${agree.join(" and ")}
    where ${stood} and (${compared.map((column) => `own.${identifier(column)} <> earlier.${identifier(column)}`).join(" or ")})`;
}

/** A sum of parts of which any is unknown is unknown; of a breakdown with a row left out there is none. */
function partsSql(returned: Judged, checks: readonly Check[], { by }: Standing): string {
  const { judged, compared } = besideColumns(checks);
  const [first] = checks;
  const [, breakdown = "", part = null] = first?.columns ?? [];
  const total = quoted(first?.where[breakdown] ?? "");
  const moment = momentOf(returned);
  const key = returned.key.filter((column) => column !== breakdown && column !== part).map(identifier);
  const same = [...by, ...key].join(", ");
  const sums = compared.map((column) => `${sumSql(returned, column)} as ${identifier(`other_${column}`)}`);
  return sql`create or replace temporary table beside_parts as
    with totals as (
      select ${same}, ${judged.join(", ")}, source_row from placed where ${identifier(breakdown)} = ${total}
    ), parts as (
      select ${same}, ${part === null ? quoted(breakdown) : identifier(breakdown)} as of_breakdown, ${sums.join(", ")} from placed
      where ${identifier(breakdown)} <> ${total} and not is_incomplete
      group by all
    )
    select ${moment.label("totals.")} as period, totals.* exclude (${identifier(moment.column)}), parts.* exclude (${same}, of_breakdown),
      cast(of_breakdown as varchar) as "of"
    from totals join parts using (${same})
    where ${compared.map((column) => `totals.${identifier(column)} <> ${identifier(`other_${column}`)}`).join(" or ")}`;
}

function columnsOf(table: string, names: readonly string[]): string {
  return names.map((name) => `${table}.${identifier(name)}, `).join("");
}

/** Whether a value is there in every row is counted only where one may be missing: over millions of rows it is dear. */
function sumSql({ fields }: Judged, column: string): string {
  const sum = `sum(cast(${identifier(column)} as double))`;
  const field = fields[column];
  const isAlwaysThere = field !== undefined && !field.isOptional && field.type.markers === undefined;
  return isAlwaysThere ? sum : `case when count(*) = count(${identifier(column)}) then ${sum} end`;
}

function besideColumns(checks: readonly Check[]): { judged: string[]; compared: string[] } {
  const compared = [...new Set(checks.map(({ columns: [column] }) => column))];
  const judged = [...new Set(checks.flatMap(({ columns }) => columns))].map(identifier);
  return { judged, compared };
}

/** What every check asks of a row, as SQL that is a condition: it keeps the many rows of groups out. */
function sharedWhere(checks: readonly Check[]): string {
  const conditions = sharedValues(checks);
  return conditions.map(([column, value]) => `${identifier(column)} = ${quoted(value)}`).join(" and ");
}

/** Values that every check asks of a row. */
export function sharedValues([first, ...others]: readonly Check[]): [column: string, value: string][] {
  return Object.entries(first?.where ?? {}).filter(([column, value]) =>
    others.every(({ where }) => where[column] === value),
  );
}
