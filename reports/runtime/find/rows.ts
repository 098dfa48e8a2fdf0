import type { File, Row } from "../../../src/site/query.ts";
import type { find } from "./query.ts";

/** A council as it is listed and found. */
export type ListedCouncil = Row<typeof find.tables.councils>;

/** What the file of all that can be found holds. */
export type FindFile = File<typeof find>;
