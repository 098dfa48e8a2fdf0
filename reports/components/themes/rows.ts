import type { Row, RowOf, Rows } from "../../../src/site/query.ts";
import type { registerEntry, scrutiny } from "./query.ts";

/** The themes, questions and milestones of the guide to scrutiny, and how many councils can answer each question. */
export type Scrutiny = Rows<typeof scrutiny>;

export type GuideMilestone = Row<typeof scrutiny.tables.milestones>;
export type GuideQuestion = Row<typeof scrutiny.tables.questions>;
/** An aspect of the Director’s remit, or a shared outcome. */
export type AccountPart = Row<typeof scrutiny.tables.account>;
export type GuideTheme = Row<typeof scrutiny.tables.themes>;

/** An entry of a council's register of evidence. */
export type RegisterEntry = RowOf<typeof registerEntry>;
