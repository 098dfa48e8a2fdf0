import type { Row, Rows } from "../../../src/site/query.ts";
import type { summary } from "./query.ts";

/** What a council's first page is made from. */
export type SummaryFile = Rows<typeof summary>;

/** A measure that the council is judged by, with where councils lie, its rank, and what it was a year before. */
export type MeasureRow = Row<typeof summary.tables.measures>;

/** How many people of an age live in the council. */
export type PeopleRow = Row<typeof summary.tables.people>;

/** A newest figure of the council's money, or of a reading of the 30% milestone. */
export type ComparedRow = Row<typeof summary.tables.money>;
