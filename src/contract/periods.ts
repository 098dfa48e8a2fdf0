import { sql } from "./sql.ts";

/** The financial years that a file may name, 1990-91 to 2059-60: a wrong pair such as 2010-12 is not among them. */
export const financialYears: readonly string[] = Array.from({ length: 70 }, (_, i) => financialYear(1990 + i));

/** The label of the financial year that begins on 1 April of `year`: 2010 gives `2010-11`. */
export function financialYear(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}

/** The last day of each financial quarter. */
export const quarterEndDays: Readonly<Record<string, string>> = {
  "30 June": "Q1",
  "30 September": "Q2",
  "31 December": "Q3",
  "31 March": "Q4",
};

/**
 * Macros on period labels: `2010-11 Q4`, `2010-11` and `2010` (a calendar or mid-year). `calendar_year('11')` is 2011 and
 * `financial_year(2010)` is `2010-11`; `period_start` and `period_end` are the first and last day; `year_before` is the same quarter or year, a
 * year before; `period_before` is the period of the same kind directly before.
 */
export const periodMacros: readonly string[] = [
  sql`create or replace macro calendar_year(y) as case
    when try_cast(y as integer) < 70 then 2000 + try_cast(y as integer)
    when try_cast(y as integer) < 100 then 1900 + try_cast(y as integer)
    else try_cast(y as integer) end`,
  sql`create or replace macro financial_year(y) as
    cast(y as varchar) || '-' || lpad(cast((y + 1) % 100 as varchar), 2, '0')`,
  sql`create or replace macro period_start(p) as case
    when p like '____-__ Q_' then
      make_date(cast(left(p, 4) as integer), 4, 1) + to_months(3 * (cast(right(p, 1) as integer) - 1))
    when p like '____-__' then make_date(cast(left(p, 4) as integer), 4, 1)
    else make_date(cast(p as integer), 1, 1) end::date`,
  sql`create or replace macro period_end(p) as case
    when p like '____-__ Q_' then
      make_date(cast(left(p, 4) as integer), 4, 1) + to_months(3 * cast(right(p, 1) as integer)) - to_days(1)
    when p like '____-__' then make_date(cast(left(p, 4) as integer) + 1, 3, 31)
    else make_date(cast(p as integer), 12, 31) end::date`,
  sql`create or replace macro year_before(p) as case length(p)
    when 4 then cast(cast(p as integer) - 1 as varchar)
    else financial_year(cast(left(p, 4) as integer) - 1) || substr(p, 8) end`,
  sql`create or replace macro period_before(p) as case
    when p like '____-__ Q1' then financial_year(cast(left(p, 4) as integer) - 1) || ' Q4'
    when p like '____-__ Q_' then left(p, 9) || cast(cast(right(p, 1) as integer) - 1 as varchar)
    when p like '____-__' then financial_year(cast(left(p, 4) as integer) - 1)
    else cast(cast(p as integer) - 1 as varchar) end`,
];

/** The label of the period of the same kind directly before, as the macro `period_before` gives it. */
export function periodBefore(label: string): string {
  const year = Number(label.slice(0, 4)) - 1;
  const quarter = /^.{4}-.. Q(.)$/.exec(label)?.[1];
  if (quarter === "1") return `${financialYear(year)} Q4`;
  if (quarter !== undefined) return `${label.slice(0, 9)}${Number(quarter) - 1}`;
  return /^.{4}-..$/.test(label) ? financialYear(year) : String(Number(label) - 1);
}
