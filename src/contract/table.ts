import { allFields, type Return } from "./return.ts";
import { identifier, sql } from "./sql.ts";

/** The table of a return in `core`: its columns, where each row came from, and whether its scope has rows left out. */
export function tableSql(definition: Return): string {
  const columns = allFields(definition).map(([name, { type, blankSql }]) => {
    return `${identifier(name)} ${type.duckType}${blankSql === null ? "" : ` default ${blankSql}`}`;
  });
  return sql`create table if not exists core.${identifier(definition.name)} (
    ${columns.join(", ")}, load_id integer, source_row bigint, is_incomplete boolean)`;
}
