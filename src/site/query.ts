import { z } from "zod";

/** What a cell of a column may hold; a column that may be empty is nullable. */
type Cell = z.ZodString | z.ZodNumber | z.ZodBoolean | z.ZodEnum | z.ZodLiteral<string>;

/** The type of a column: said once, here, and checked against what the database gives. */
export type Column = Cell | z.ZodNullable<Cell>;

/** The columns of a table by name. */
export type Shape = Readonly<Record<string, Column>>;

/** A query and the columns that it gives, in any order. */
export interface Table<S extends Shape = Shape> {
  readonly shape: S;
  readonly sql: string;
}

/**
 * Whose a row is: the page's council, indicator or area, an area being a council or England. Each has a file of its own,
 * with no rows where it has none. Of a set of the site there is one file.
 */
export type Per = "site" | "council" | "indicator" | "area";

/** Tables that are read together: one file for each that they are about. */
export interface DataSet<T extends Readonly<Record<string, Table>> = Readonly<Record<string, Table>>> {
  /** The name of its folder, or of its file. */
  readonly name: string;
  readonly per: Per;
  readonly tables: T;
}

/** A row with these columns. */
export type RowOf<S extends Shape> = { readonly [Name in keyof S]: z.infer<S[Name]> };

/** A row of a table, as the page that reads it has it. */
export type Row<T extends Table> = RowOf<T["shape"]>;

/** The same rows as a file holds them: by columns. */
export type Columns<R> = { readonly [Name in keyof R]: readonly R[Name][] };

/** What a file of a data set holds. */
export type File<D extends DataSet> = { readonly [Name in keyof D["tables"]]: Columns<Row<D["tables"][Name]>> };

/** The rows of a file of a data set. */
export type Rows<D extends DataSet> = { readonly [Name in keyof D["tables"]]: readonly Row<D["tables"][Name]>[] };

/** The code of England's file among those of the councils. */
export const englandPage = "england";

/** The column that says whose a row is, beside those of the shape. Rows of one owner follow one another. */
export const ownerColumn = {
  site: null,
  council: "council_code",
  indicator: "slug",
  area: "page",
} as const satisfies Record<Per, string | null>;

/** A query with the shape of its rows. */
export function table<S extends Shape>(shape: S, sql: string): Table<S> {
  return { shape, sql };
}

/** A set of tables that are read together. */
export function dataSet<T extends Readonly<Record<string, Table>>>(set: DataSet<T>): DataSet<T> {
  return set;
}

/** The columns of a shape as SQL lists them. */
export function listed(shape: Shape): string {
  return Object.keys(shape).join(", ");
}

/** Whether a column may be empty, and of what kind its values are. */
export function kindOf(column: Column): { readonly isNullable: boolean; readonly kind: "text" | "number" | "truth" } {
  if (column instanceof z.ZodNullable) return { isNullable: true, kind: kindOf(column.unwrap()).kind };
  if (column instanceof z.ZodNumber) return { isNullable: false, kind: "number" };
  return { isNullable: false, kind: column instanceof z.ZodBoolean ? "truth" : "text" };
}
