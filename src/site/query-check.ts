import { DuckDBTypeId } from "@duckdb/node-api";
import { z } from "zod";
import type { Plain, Stream } from "../store/warehouse/database.ts";
import { type Column, kindOf, ownerColumn, type Per, type Shape } from "./query.ts";

const { BOOLEAN, VARCHAR, ENUM, TINYINT, SMALLINT, INTEGER, BIGINT, HUGEINT, FLOAT, DOUBLE, DECIMAL } = DuckDBTypeId;

/** The types of the database that each kind of column is made of: no day among them, which a query writes as text. */
const types: Readonly<Record<ReturnType<typeof kindOf>["kind"], readonly DuckDBTypeId[]>> = {
  text: [VARCHAR, ENUM],
  number: [TINYINT, SMALLINT, INTEGER, BIGINT, HUGEINT, FLOAT, DOUBLE, DECIMAL],
  truth: [BOOLEAN],
};

/**
 * What is wrong with the columns that a query gives: one that its shape lacks, one that is missing, one of another type. An
 * empty list where they are those of the shape and, of a set that is not the site's, the column that says whose a row is.
 */
export function columnFaults(
  { names, types: given }: Pick<Stream, "names" | "types">,
  shape: Shape,
  per: Per,
): string[] {
  const owner = ownerColumn[per];
  const expected = new Set(owner === null ? Object.keys(shape) : [owner, ...Object.keys(shape)]);
  const missing = [...expected].filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => `column ${name} is missing`),
    ...names.flatMap((name, place) => {
      const column = shape[name];
      if (column === undefined) return name === owner ? [] : [`column ${name} is not in its shape`];
      const { kind } = kindOf(column);
      const type = given[place] ?? DuckDBTypeId.INVALID;
      return types[kind].includes(type) ? [] : [`column ${name}: expected ${kind}, found ${DuckDBTypeId[type]}`];
    }),
  ];
}

/** What is wrong with the values of a column: an empty one, one that is no number, one that its list lacks; else null. */
export function valueFault(column: Column, values: readonly Plain[]): string | null {
  const { isNullable, kind } = kindOf(column);
  if (!isNullable && values.includes(null)) return "is empty, and its shape says that it never is";
  if (kind === "number") {
    const wrong = values.find((value) => typeof value === "number" && !Number.isFinite(value));
    return wrong === undefined ? null : `is ${wrong}, which a page cannot read`;
  }
  const cell = column instanceof z.ZodNullable ? column.unwrap() : column;
  if (!(cell instanceof z.ZodEnum || cell instanceof z.ZodLiteral)) return null;
  const wrong = [...new Set(values)].find((value) => value !== null && !cell.safeParse(value).success);
  return wrong === undefined ? null : `is ${wrong}, which its shape does not list`;
}
