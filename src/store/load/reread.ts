import { trimmedSql } from "../../contract/field.ts";
import { allFields, columnNames, type Return } from "../../contract/return.ts";
import { identifier, sql } from "../../contract/sql.ts";
import type { NamedCells } from "./named-cells.ts";
import { brokenRulesSql } from "./stage.ts";

/**
 * SQL that makes `reread` of the staged rows that were in doubt: typed columns, `marker_…` for cells that hold a marker,
 * `written_…` for cells that are read otherwise than they are written, `is_blank` where no cell holds anything, and `is_left_out` where a cell is not allowed or the row breaks a rule of its
 * own. `sourceRow` is SQL over `staged`; `by` are columns of it that tell the rows of several files apart; `named` are
 * names that stand where a key belongs.
 */
export function rereadSql(
  definition: Return,
  sourceRow: string,
  by: readonly string[] = [],
  named: NamedCells | null = null,
): string {
  const own = by.map((name) => `${name}, `).join("");
  const fields = allFields(definition);
  const cells = fields.map(([name], index) => `cells[${index + 1}] as ${cellName(name)}`);
  const typed = fields.map(([name, field]) => {
    const value = field.typedSql(cellName(name));
    return `${name === named?.column ? `coalesce(${value}, named_key)` : value} as ${identifier(name)}`;
  });
  const fails = fields.map(([name, field]) => field.failsSql(cellName(name), identifier(name)));
  const texts = Object.keys(definition.fields).map((name) => trimmedSql(cellName(name)));
  return sql`create or replace temporary table reread as
    with cells as (
      select ${own}${sourceRow} as source_row, ${named?.keySql ?? "null"} as named_key, ${cells.join(", ")} from staged where is_left_out is null
    ), typed as (
      select *, ${typed.join(", ")} from cells
    ), checked as (
      select *, (${fails.join(" or ")}) as has_bad_cell, coalesce(${texts.join(", ")}) is null as is_blank from typed
    )
    select ${own}source_row, ${columnNames(definition).map(identifier).join(", ")}, ${markerColumns(definition)}
      ${writtenColumns(definition)} is_blank,
      not is_blank and (has_bad_cell or ${brokenRulesSql(definition)}) as is_left_out
    from checked as staged`;
}

/** SQL that makes the same table without a row, where none is in doubt. */
export function nothingRereadSql(definition: Return, by: readonly string[] = []): string {
  const markers = markedFields(definition).map((name) => `marker_${name}`);
  const texts = [...markers, ...respelledFields(definition).map((name) => `written_${name}`)];
  return sql`create or replace temporary table reread as
    select ${by.map((name) => `${name}, `).join("")}0::bigint as source_row, ${columnNames(definition).map(identifier).join(", ")},
      ${texts.map((name) => `null::varchar as ${identifier(name)}, `).join("")}
      false as is_blank, false as is_left_out
    from staged limit 0`;
}

/** The fields whose cells may hold a marker. */
export function markedFields(definition: Return): string[] {
  return allFields(definition).flatMap(([name, field]) => (field.type.markers ? [name] : []));
}

/** The fields that people write in several ways. */
export function respelledFields(definition: Return): string[] {
  return allFields(definition).flatMap(([name, field]) => (field.respellings.length > 0 ? [name] : []));
}

function writtenColumns(definition: Return): string {
  const columns = allFields(definition).flatMap(([name, field]) => {
    if (field.respellings.length === 0) return [];
    const isOther = `${identifier(name)} is not null and ${field.strictSql(cellName(name))} is null`;
    return [`case when ${isOther} then ${trimmedSql(cellName(name))} end as ${identifier(`written_${name}`)}, `];
  });
  return columns.join("");
}

function cellName(name: string): string {
  return identifier(`${name}_cell`);
}

function markerColumns(definition: Return): string {
  const columns = markedFields(definition).map(
    (name) => `case when ${identifier(name)} is null then ${trimmedSql(cellName(name))} end as marker_${name}, `,
  );
  return columns.join("");
}
