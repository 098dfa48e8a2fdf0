import type { Row } from "../../../src/site/query.ts";
import type { summary } from "./query.ts";

/** A measure that the council is judged by, with the same figure of its region and of its type of council. */
export type OutcomeRow = Row<typeof summary.tables.measures>;

/** How many people aged 65 and over live in the council. */
export type PeopleRow = Row<typeof summary.tables.people>;
